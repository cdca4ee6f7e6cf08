import {
  DAY_MINUTES,
  joinSpans,
  readSpans,
  spanOf,
  spanText,
  type DaySpan,
} from "@cordboard/language";

/** What the mouse snaps to, and one press of an arrow key. */
export const STEP = 15;

/** What is being drawn on a day: something new, or an interval by its middle or an end. */
export interface Drawing {
  readonly grip: "new" | "move" | "from" | "to";
  /** As it was when the mouse went down. */
  readonly span: DaySpan;
  /** Where the mouse went down. */
  readonly at: number;
}

const within = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

/** The interval when the mouse has come to another time of the day. */
export function drawn({ grip, span, at }: Drawing, now: number): DaySpan {
  const { from, to } = span;
  if (grip === "new") return { from: Math.min(at, now), to: Math.max(at, now) };
  if (grip === "from") return { from: within(now, 0, Math.min(to, DAY_MINUTES) - STEP), to };
  if (grip === "to") return { from, to: within(now, from + STEP, from + DAY_MINUTES) };
  return moved(span, now - at);
}

/** Moved within its day; what goes over midnight may go on doing so. */
export function moved({ from, to }: DaySpan, by: number): DaySpan {
  const latest = to <= DAY_MINUTES ? DAY_MINUTES - (to - from) : DAY_MINUTES - STEP;
  const begins = within(from + by, 0, Math.max(latest, 0));
  return { from: begins, to: begins + (to - from) };
}

/** The intervals of a day that is written so; none while it cannot be read. */
export const spansOf = (text: string): DaySpan[] => (readSpans(text) ?? []).map(spanOf);

/** Intervals as the field beside them shows them. */
export const textOf = (spans: readonly DaySpan[]): string =>
  joinSpans(spans.filter(({ from, to }) => to > from))
    .map(spanText)
    .join(", ");
