import type { ActionSpec } from "./define-action.ts";
import { scopeOf } from "./expressions/scope.ts";
import { formatScript } from "./format.ts";
import { lint } from "./lints/index.ts";
import { silence } from "./lints/silence.ts";
import { SCRIPT_VERSION, type Script } from "./model.ts";
import type { Problem } from "./problems.ts";
import { declarationsOf } from "./rules/field.ts";
import { checkGraph, graphOf, type Graph } from "./rules/graph.ts";
import { checkLocale, checkName, checkProperties, checkVariables } from "./rules/values.ts";
import { checkVoicePath } from "./rules/voice-path.ts";
import { say } from "./say.ts";
import { scriptSchema } from "./script-schema.ts";
import { checkShape, compileShape, type ShapeCheck } from "./shape.ts";
import { finding, firstOf, readSource, type Finding } from "./source.ts";

export interface CheckedScript {
  /** The script, when its text has the right shape; it may still have problems. */
  readonly script?: Script;
  /** In the order of the text. Empty when all is well. */
  readonly problems: readonly Problem[];
}

/** The script language for a set of action types. */
export interface Language {
  readonly specs: ReadonlyMap<string, ActionSpec>;
  /** JSON Schema (draft 7) of a script. */
  readonly schema: object;
  /** The script in a text, when it has the right shape; what it means is not looked at. Never throws. */
  read(text: string): Script | undefined;
  /** Reads and checks the text of a script. Whatever the text is, it never throws. */
  check(text: string): CheckedScript;
  /** The canonical text of a script. */
  format(script: Script): string;
}

export interface LanguageOptions {
  readonly specs: readonly ActionSpec[];
  /** A validator made from the schema beforehand; without it one is compiled here, which needs `new Function`. */
  readonly shape?: ShapeCheck;
}

export function createLanguage({ specs, shape }: LanguageOptions): Language {
  const byType = new Map(specs.map((spec) => [spec.type, spec]));
  const schema = scriptSchema(specs);
  let check = shape;
  function shapeOf(text: string) {
    const source = readSource(text);
    if (source.value === undefined) return { source };
    check ??= compileShape(schema);
    const findings = checkVersion(source.value) ?? checkShape(check, source.value);
    return findings.length > 0 ? { source, findings } : { source, script: source.value as Script };
  }
  return {
    specs: byType,
    schema,
    format: (script) => formatScript(script, byType),
    read: (text) => shapeOf(text).script,
    check(text) {
      const { source, script, findings } = shapeOf(text);
      const found = script
        ? firstOf(silence(script, checkMeaning(script, byType), isOwn))
        : findings;
      if (!found) return { problems: source.problems };
      const problems = found
        .map((one) => source.locate(one))
        .toSorted((a, b) => a.line - b.line || a.column - b.column);
      return script ? { script, problems } : { problems };
    },
  };
}

function checkVersion(value: unknown): Finding[] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [finding("L0005", [], say`A script is a JSON object.`)];
  }
  const { version, actions } = value as { version?: unknown; actions?: unknown };
  if (version === undefined && actions === undefined) {
    return [
      finding("L0005", [], say`This JSON has neither version nor actions: it is not a script.`),
    ];
  }
  if (typeof version === "number" && version > SCRIPT_VERSION) {
    return [
      finding(
        "L0006",
        ["version"],
        say`The script has version ${version}; this program knows versions up to ${SCRIPT_VERSION}.`,
      ),
    ];
  }
  return undefined;
}

function* checkMeaning(script: Script, specs: ReadonlyMap<string, ActionSpec>): Generator<Finding> {
  const graph = graphOf(script, specs);
  let broken = false;
  for (const found of checkRules(script, graph)) {
    broken ||= found.severity === "error";
    yield found;
  }
  // A drawing with mistakes would give rise to advice that is of no use once they are mended.
  if (!broken) yield* lint(script, graph);
}

function* checkRules(script: Script, graph: Graph): Generator<Finding> {
  yield* checkName(script);
  yield* checkLocale(script);
  yield* checkVariables(script);
  yield* checkGraph(graph);
  yield* checkVoicePath(graph);
  yield* checkProperties(graph, scopeOf(script), declarationsOf(script));
}

/** Codes of the workspace are looked for where the workspace is known. */
const isOwn = (code: string) => !/^S\d/.test(code);
