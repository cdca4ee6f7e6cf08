import { instantOf, wallClockAt } from "@cordboard/language";

/** Ranges of time that are asked for again and again. */
export const PRESETS = ["today", "yesterday", "week", "days7", "days30", "own"] as const;
export type Preset = (typeof PRESETS)[number];

/** Whole days, both within the range: `2026-11-21`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Epoch milliseconds; the end is not within it. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** A day so many days later, by the calendar. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday of the week. */
function weekBegin(date: string): string {
  const sinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(date, -sinceMonday);
}

/** The days that a preset means, at a moment, where that time zone is. */
export function daysOf(preset: Preset, own: Days | null, now: number, timeZone: string): Days {
  const { date: today } = wallClockAt(now, timeZone);
  switch (preset) {
    case "today":
      return { first: today, last: today };
    case "yesterday":
      return { first: plusDays(today, -1), last: plusDays(today, -1) };
    case "week":
      return { first: weekBegin(today), last: today };
    case "days7":
      return { first: plusDays(today, -6), last: today };
    case "days30":
      return { first: plusDays(today, -29), last: today };
    case "own":
      return own ?? { first: today, last: today };
  }
}

/** From the beginning of the first day to the end of the last: a day may have 23 or 25 hours. */
export const rangeOf = ({ first, last }: Days, timeZone: string): TimeRange => ({
  from: dayBegin(first, timeZone),
  to: dayBegin(plusDays(last, 1), timeZone),
});

const dayBegin = (date: string, timeZone: string): number =>
  instantOf({ date, time: "00:00" }, timeZone).at;
