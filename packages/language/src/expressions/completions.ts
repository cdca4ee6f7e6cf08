import type { Script } from "../model.ts";
import { FUNCTIONS } from "./functions/catalogue.ts";
import { CEL_TYPE } from "./scope.ts";
import { systemVariables, TYPE_WORDS, type FieldVariable } from "./system-variables.ts";

/** One thing that can be written in an expression. */
export interface Completion {
  readonly kind: "variable" | "function";
  /** As it is written: `queue.position`, `mask`. */
  readonly name: string;
  /** What a variable holds, or how a function is called: `text.mask(number): text`, one a line. */
  readonly type: string;
  readonly documentation: string;
}

/**
 * What expressions of the script can be made of: its own variables first, then the system's, then the functions.
 * It is the same in all actions, but for a field that `sees` more.
 */
export function completions(
  script: Pick<Script, "variables" | "parameters">,
  sees?: FieldVariable,
): Completion[] {
  const declared = { ...script.parameters, ...script.variables };
  return [
    ...Object.entries(declared).map(([name, { type, initial }]) =>
      variable(
        name,
        CEL_TYPE[type],
        `A ${script.variables && Object.hasOwn(script.variables, name) ? "variable" : "parameter"} of the script, to begin with ${JSON.stringify(initial)}.`,
      ),
    ),
    ...Object.entries(systemVariables(sees)).map(([name, { type, words, meaning }]) =>
      variable(name, type, meaning, words),
    ),
    ...FUNCTIONS.map(({ name, signatures, meaning }): Completion => ({
      kind: "function",
      name,
      type: signatures.join("\n"),
      documentation: meaning,
    })),
  ];
}

const variable = (
  name: string,
  type: string,
  documentation: string,
  words = TYPE_WORDS[type] ?? type,
): Completion => ({
  kind: "variable",
  name,
  type: words,
  documentation,
});
