import type { VariableDeclaration } from "@cordboard/language";

/** What somebody typed as a value of a variable; undefined when it is none of its type. */
export function typedValue(
  text: string,
  type: VariableDeclaration["type"],
): VariableDeclaration["initial"] | undefined {
  const trimmed = text.trim();
  if (type === "string") return text;
  if (type === "boolean") return { true: true, false: false }[trimmed];
  const number = Number(trimmed);
  return trimmed === "" || !Number.isFinite(number) ? undefined : number;
}
