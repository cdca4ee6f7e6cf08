import type { ExpressionValue } from "@cordboard/language";

/** A `computed` field's value: the number itself, or what its `{expression}` gives. NaN when that is no number. */
export function computedNumber(
  field: number | string,
  value: (expression: string) => ExpressionValue,
): number {
  if (typeof field === "number") return field;
  const result = value(field.slice(1, -1));
  return typeof result === "number" ? result : Number.NaN;
}
