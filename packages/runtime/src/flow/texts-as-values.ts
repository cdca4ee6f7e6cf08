import type { CodedError, Value } from "../contact/values.ts";
import type { Program } from "./program.ts";

export interface ReadTexts {
  readonly variables: { readonly [name: string]: Value };
  /** What was left out, and why. */
  readonly warnings: readonly CodedError[];
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** Texts from outside as values of the variables and parameters that a script declares; what does not fit is left out. */
export function textsAsValues(
  { script: { name: script, parameters, variables } }: Program,
  texts: { readonly [name: string]: string },
): ReadTexts {
  const declared = { ...parameters, ...variables };
  const values: { [name: string]: Value } = {};
  const warnings: CodedError[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const type = Object.hasOwn(declared, name) ? declared[name]?.type : undefined;
    const value = type && valueOf(text, type);
    if (value !== undefined) values[name] = value;
    else if (type)
      warnings.push({ code: "wrong-kind", message: `Variable "${name}" is a ${type}.` });
    else
      warnings.push({
        code: "unknown-variable",
        message: `Script "${script}" has no variable "${name}".`,
      });
  }
  return { variables: values, warnings };
}

/** Undefined where the text is none of the type. */
function valueOf(text: string, type: "string" | "number" | "boolean"): Value | undefined {
  if (type === "string") return text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
