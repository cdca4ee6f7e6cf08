import type { ExpressionValue } from "@cordboard/language";

/** A date, a time of day, or both, as a text gives them. */
export interface Moment {
  readonly time: Date;
  /** The zone whose clocks show what is meant. */
  readonly timeZone: string;
  readonly hasDate: boolean;
  readonly hasTime: boolean;
}

const ISO =
  /^(?:(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?=\d))?)?(?<clock>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?<zone>Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads an ISO 8601 text: `2026-11-21`, `14:05`, `2026-11-21T14:05`, or with a zone, `2026-11-21T14:05:00Z`. Without
 * a zone it says what the clock on the wall shows, and no zone can shift it. Null when it is none of these.
 */
export function momentOf(value: ExpressionValue, timeZone: string): Moment | null {
  const { date, clock, zone } = (typeof value === "string" && ISO.exec(value)?.groups) || {};
  if ((!date && !clock) || (zone && !(date && clock))) return null;
  const day = date ?? "1970-01-01";
  if (!isDay(day)) return null;
  const time = new Date(`${day}T${clock ?? "00:00"}${zone ?? "Z"}`);
  if (Number.isNaN(time.getTime())) return null;
  return {
    time,
    timeZone: zone ? timeZone : "UTC",
    hasDate: date !== undefined,
    hasTime: clock !== undefined,
  };
}

/** A day of the calendar: dates in JavaScript roll the 30th of February over into March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
