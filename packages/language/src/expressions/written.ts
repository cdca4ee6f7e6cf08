// Apart from evaluating: what only writes values needs nothing of the expressions themselves.

export type ExpressionValue = string | number | boolean | null;

/** Turns the value of an expression within a text into words of that text. */
export type WriteValue = (value: ExpressionValue) => string;

/** As it is spoken and shown; an unknown value is nothing. */
export const plainText: WriteValue = (value) => String(value ?? "");
