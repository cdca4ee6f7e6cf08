import { instantOf, isTimeZone, wallClockAt, type Meant } from "@cordboard/language";

import { clockOf, dayOf, type When, type WhenPart } from "./when-written.ts";

const DEFAULT_WAIT_MS = 30 * 60_000;

/**
 * The instant that is meant, or the part that cannot be read. A day without a year is the next one of its kind.
 */
export function instantWanted({ date, time, timeZone }: When, now: number): Meant | WhenPart {
  if (!isTimeZone(timeZone)) return "timeZone";
  if (date === "" && time === "") return { at: now + DEFAULT_WAIT_MS, odd: null };
  const today = wallClockAt(now, timeZone).date;
  const day = date === "" ? today : dayOf(date, today);
  if (day === null) return "date";
  const clock = time === "" ? wallClockAt(now + DEFAULT_WAIT_MS, timeZone).time : clockOf(time);
  return clock === null ? "time" : instantOf({ date: day, time: clock }, timeZone);
}
