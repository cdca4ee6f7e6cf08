import type { ActionSpec } from "./define-action.ts";
import type { Problem } from "./problems.ts";
import { inWords, wordFor, type Words } from "./say.ts";

/** The spec with every text that people see in the designer in the language of `words`. */
export function translateSpec(spec: ActionSpec, words: Words): ActionSpec {
  return {
    ...spec,
    title: wordFor(spec.title, words),
    description: wordFor(spec.description, words),
    properties: translateSchema(spec.properties, words) as ActionSpec["properties"],
    branches: (properties) =>
      spec.branches(properties).map((branch) => ({
        ...branch,
        description:
          typeof branch.description === "string"
            ? wordFor(branch.description, words)
            : inWords(branch.description, words),
      })),
    summary: (properties) => inWords(spec.summary(properties), words),
  };
}

/** The problem in the language of `words`; in English where whoever found it did not say how its message is made. */
export const translateProblem = <P extends Problem>(problem: P, words: Words): P => ({
  ...problem,
  message: inWords(problem.said ?? problem.message, words),
  help: wordFor(problem.help, words),
  ...(problem.fix
    ? { fix: { ...problem.fix, title: inWords(problem.fix.said ?? problem.fix.title, words) } }
    : {}),
});

/** Where a schema has texts. */
const TEXTS: ReadonlySet<string> = new Set(["title", "description"]);

function translateSchema(schema: unknown, words: Words): unknown {
  if (Array.isArray(schema)) return schema.map((part) => translateSchema(part, words));
  if (typeof schema !== "object" || schema === null) return schema;
  const translated = Object.entries(schema).map(([key, value]: [string, unknown]) => [
    key,
    TEXTS.has(key) && typeof value === "string"
      ? wordFor(value, words)
      : translateSchema(value, words),
  ]);
  const labels = labelsOf((schema as { enum?: unknown }).enum, words);
  return { ...Object.fromEntries(translated), ...(labels ? { labels } : {}) };
}

/** What the values of a list to choose from are called, where that is something else than in the script. */
function labelsOf(values: unknown, words: Words): Words | undefined {
  if (!Array.isArray(values)) return undefined;
  const called = values.filter((value) => typeof value === "string" && Object.hasOwn(words, value));
  return Object.fromEntries(called.map((value: string) => [value, wordFor(value, words)]));
}
