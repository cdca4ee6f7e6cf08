import type { Environment } from "@marcbachmann/cel-js";

import type { ActionSpec } from "../define-action.ts";
import { RESERVED_NAMES } from "../expressions/scope.ts";
import { withDefaults } from "../fields-of.ts";
import { replacing } from "../fixes.ts";
import { isTimeZone } from "../hours/time-zones.ts";
import type { Script } from "../model.ts";
import { say } from "../say.ts";
import { finding, type Finding, type Path } from "../source.ts";
import { quote } from "../words.ts";
import { checkField, checkHarmless, checkLanguageTag, type Declarations } from "./field.ts";
import type { Graph, GraphNode } from "./graph.ts";

export const checkName = ({ name }: Script): Generator<Finding> => checkHarmless(name, ["name"]);

/** Declarations of variables: names that are free, initial values that fit. */
export function* checkVariables(script: Script): Generator<Finding> {
  for (const block of ["parameters", "variables"] as const) {
    for (const [name, { type, initial }] of Object.entries(script[block] ?? {})) {
      if (RESERVED_NAMES.has(name))
        yield finding("L0306", [block, name], say`The name "${name}" is taken.`);
      if (typeof initial !== type) {
        yield finding("L0307", [block, name, "initial"], say`${quote(initial)} is not a ${type}.`);
      }
    }
  }
}

/** Language and time zone, as far as the running platform knows them. */
export function* checkLocale(script: Script): Generator<Finding> {
  yield* checkLanguageTag(script.language, ["language"]);
  if (!isTimeZone(script.timeZone))
    yield finding("L0109", ["timeZone"], say`${quote(script.timeZone)} is not a time zone.`);
}

/** Expressions within the actions' properties, and what an action's own spec finds wrong with them. */
export function* checkProperties(
  graph: Graph,
  scope: Environment,
  declarations: Declarations,
): Generator<Finding> {
  for (const node of graph.values()) {
    for (const field of node.fields) yield* checkField(field, scope, declarations);
    const path: Path = ["actions", node.id, "properties"];
    yield* ownFindings(node, node.spec, path);
  }
}

function* ownFindings(node: GraphNode, spec: ActionSpec, path: Path): Generator<Finding> {
  if (!spec.check) return;
  for (const own of spec.check(
    withDefaults(spec.properties, node.action.properties),
    node.action,
  )) {
    const known = spec.problems?.[own.code];
    if (!known)
      throw new Error(`${spec.type} reports ${own.code}, which its spec does not declare.`);
    yield {
      code: own.code,
      severity: known.severity,
      help: known.help,
      message: own.message,
      path: [...path, ...own.path],
      ...(own.fix ? { fix: replacing(own.fix.title, [...path, ...own.path], own.fix.value) } : {}),
    };
  }
}
