import type { Environment } from "@marcbachmann/cel-js";

import type { ActionSpec } from "../define-action.ts";
import { checkExpression, checkTemplate } from "../expressions/check.ts";
import { RESERVED_NAMES, seeing } from "../expressions/scope.ts";
import { withDefaults } from "../fields-of.ts";
import { isExpression, type VariableKind } from "../fields.ts";
import { adding, replacing, suggested } from "../fixes.ts";
import { isTimeZone } from "../hours/time-zones.ts";
import { FORBIDDEN_NAMES, type Script } from "../model.ts";
import { isCurrency, type PromptItem } from "../prompt-fields.ts";
import { say } from "../say.ts";
import { finding, type Finding, type Path } from "../source.ts";
import { quote } from "../words.ts";
import type { Graph, GraphNode } from "./graph.ts";

type Declarations = NonNullable<Script["variables"]>;

/** Names that reach into JavaScript's own objects are refused wherever something is named by them. */
function* checkHarmless(name: string, path: Path): Generator<Finding> {
  if (FORBIDDEN_NAMES.has(name))
    yield finding("L0108", path, say`The name ${quote(name)} is not allowed.`);
}

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

function* checkLanguageTag(tag: string, path: Path): Generator<Finding> {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    yield finding("L0109", path, say`${quote(tag)} is not a language tag.`);
  }
}

/** Expressions within the actions' properties, and what an action's own spec finds wrong with them. */
export function* checkProperties(
  graph: Graph,
  scope: Environment,
  declarations: Declarations,
): Generator<Finding> {
  const declared = Object.keys(declarations);
  for (const node of graph.values()) {
    const path: Path = ["actions", node.id, "properties"];
    for (const field of node.fields) {
      if (field.ui.kind === "prompts") yield* checkCurrencies(field.value, field.path);
      if (typeof field.value !== "string") continue;
      if (field.ui.kind === "resource") yield* checkHarmless(field.value, field.path);
      if (field.ui.kind === "variable")
        yield* checkVariable(field.value, field.ui.holds, field.path, declarations);
      if (field.ui.kind === "language") yield* checkLanguageTag(field.value, field.path);
      if (field.ui.kind === "template")
        yield* checkTemplate(scope, field.value, field.path, declared);
      if (field.ui.kind === "computed" || field.ui.kind === "computed-resource") {
        const kind = field.ui.kind === "computed" ? "number" : "string";
        const { value, path: at } = field;
        if (isExpression(value))
          yield* checkExpression(scope, value.slice(1, -1), kind, at, declared, value, 1);
        else yield* checkHarmless(value, at);
      }
      if (field.ui.kind === "expression") {
        const { result, sees } = field.ui;
        const wanted = result === "variable" ? held(declarations, field.beside) : result;
        const seen = sees ? seeing(scope, sees) : scope;
        yield* checkExpression(seen, field.value, wanted, field.path, declared);
      }
    }
    yield* ownFindings(node, node.spec, path);
  }
}

/** A variable to store something in: it is there, and can hold it. */
function* checkVariable(
  name: string,
  holds: VariableKind | undefined,
  path: Path,
  declarations: Declarations,
): Generator<Finding> {
  const declared = Object.hasOwn(declarations, name) ? declarations[name] : undefined;
  if (!declared) {
    yield finding(
      "L0303",
      path,
      say`There is no variable ${quote(name)} to store the result in.`,
      suggested(
        adding(say`Add the variable ${name}`, ["variables", name], newVariable(holds ?? "string")),
      ),
    );
  } else if (holds && declared.type !== holds) {
    yield finding(
      "L0308",
      path,
      say`The variable ${quote(name)} is a ${declared.type}, but a ${holds} is stored in it.`,
    );
  }
}

/** A declaration with an initial value that fits. */
const newVariable = (type: VariableKind) => ({
  type,
  initial: { string: "", number: 0, boolean: false }[type],
});

/** Amounts of money need a currency, and one that can be said. */
function* checkCurrencies(items: unknown, path: Path): Generator<Finding> {
  for (const [index, item] of (items as readonly PromptItem[]).entries()) {
    if (item.type !== "value" || item.as !== "currency" || isCurrency(item.currency)) continue;
    yield item.currency === undefined
      ? finding("L0309", [...path, index, "as"], say`The amount has no currency.`)
      : finding("L0309", [...path, index, "currency"], say`There is no currency ${item.currency}.`);
  }
}

/** The kind of value that the `variable` beside an expression holds; anything, while it is not declared. */
function held(
  declarations: Declarations,
  { variable }: { readonly [name: string]: unknown },
): "string" | "number" | "boolean" | "any" {
  if (typeof variable !== "string" || !Object.hasOwn(declarations, variable)) return "any";
  return declarations[variable]?.type ?? "any";
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
