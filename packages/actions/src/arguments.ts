import type { ExpressionValue } from "@cordboard/language";
import type { Variables } from "@cordboard/runtime";

/** A row of an `args` field. */
export interface Argument {
  readonly name: string;
  readonly expression: string;
}

/** What is given to another script, or back. */
export const valuesOf = (
  rows: readonly Argument[] = [],
  value: (expression: string) => ExpressionValue,
): Variables => Object.fromEntries(rows.map(({ name, expression }) => [name, value(expression)]));
