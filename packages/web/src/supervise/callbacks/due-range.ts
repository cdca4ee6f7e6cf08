import { plusDays, rangeOf, type TimeRange } from "../time-range.ts";
import { wallClockAt } from "@cordboard/language";

/** When callbacks are due that are asked for. */
export const DUE = ["any", "today", "tomorrow", "days7"] as const;
export type Due = (typeof DUE)[number];

/** The range that it means, at a moment; none for any time. */
export function dueRange(due: Due, now: number, timeZone: string): TimeRange | null {
  const { date: today } = wallClockAt(now, timeZone);
  switch (due) {
    case "any":
      return null;
    case "today":
      return rangeOf({ first: today, last: today }, timeZone);
    case "tomorrow":
      return rangeOf({ first: plusDays(today, 1), last: plusDays(today, 1) }, timeZone);
    case "days7":
      return rangeOf({ first: today, last: plusDays(today, 6) }, timeZone);
  }
}
