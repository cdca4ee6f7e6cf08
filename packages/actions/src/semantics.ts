import {
  compileScript,
  type ActionType,
  type AnySemantics,
  type Program,
} from "@cordboard/runtime";

export { dialable } from "./dialable.ts";
import { all } from "./generated/semantics.ts";
import { language, specs } from "./specs.ts";

/** The built-in action types by name, ready to compile scripts with. */
export const actionTypes: ReadonlyMap<string, ActionType> = new Map(
  specs.map((spec) => [spec.type, { spec, semantics: semanticsOf(spec.type) }]),
);

function semanticsOf(type: string): AnySemantics {
  const found = (all as { readonly [type: string]: AnySemantics })[type];
  if (!found) throw new Error(`The action type ${type} has no semantics.`);
  return found;
}

/**
 * Checks the text of a script and makes it ready to run.
 *
 * @param hash identifies the version, such as the SHA-256 of the text
 * @throws Error that names the first error and its place
 * @example
 * const program = compileText(text, hash("sha256", text));
 */
export function compileText(text: string, hash: string): Program {
  const { script, problems } = language.check(text);
  const error = problems.find(({ severity }) => severity === "error");
  if (error)
    throw new Error(`${error.line}:${error.column} ${error.code} ${error.message} ${error.help}`);
  if (!script) throw new Error("This is not a script.");
  return compileScript(script, hash, actionTypes);
}
