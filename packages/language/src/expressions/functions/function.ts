/** What functions of one script go by, besides what they are given. */
export interface Place {
  /** IANA. */
  readonly timeZone: string;
}

type Argument = string | number | boolean | Date | readonly string[];

/** A function of expressions, as people read of it and as CEL is told of it. */
export interface ExpressionFunction {
  readonly name: string;
  /** In the words text, number, integer, truth, time, duration and list; `text.trim()` is called on a text. A `number` may be an integer. */
  readonly signatures: readonly string[];
  readonly meaning: string;
  /** Expressions over the example contact, each with its value. */
  readonly examples: readonly (readonly [expression: string, value: Argument])[];
  /** What it does, where CEL does not do it, or not within bounds. It is given plain numbers, and never a text that is too long. */
  readonly run?: (place: Place, ...given: never[]) => Argument;
}

/** Longer texts than this are an error wherever they come up: a caller could not listen to them anyway. */
export const MAX_TEXT = 10_000;

export function refuseLength(length: number): void {
  if (length > MAX_TEXT)
    throw new Error(`A text of ${length} characters is too long; ${MAX_TEXT} are allowed.`);
}
