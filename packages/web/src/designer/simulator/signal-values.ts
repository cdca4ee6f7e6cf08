import type { Script, VariableDeclaration } from "@cordboard/language";
import { typedValue } from "@cordboard/simulator";

/** Typed texts as values of the variables of those names; what is none of a variable's type stays text. */
export const signalValues = (
  signal: { readonly [name: string]: string },
  variables: NonNullable<Script["variables"]>,
): Record<string, VariableDeclaration["initial"]> =>
  Object.fromEntries(
    Object.entries(signal).map(([name, text]) => [
      name,
      typedValue(text, variables[name]?.type ?? "string") ?? text,
    ]),
  );
