import type { ReportInterval } from "@cordboard/api";
import { instantOf, isTimeZone, wallClockAt } from "@cordboard/language";
import { SLOT_MS, type TimeRange } from "@cordboard/routing/sql";

import { ServerError } from "../errors.ts";

const MOST_INTERVALS = 1_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const MINUTES = { "15m": 15, "30m": 30, "1h": 60 } as const;

/**
 * The intervals of a report, in order and without gaps: whole quarters of an hour, cut at the hours and days that a
 * clock on the zone's walls shows. An hour that it shows twice is two; a day may have 23 or 25 hours.
 *
 * @throws ServerError `report-range`
 */
export function intervalsOf(
  { from, to }: TimeRange,
  interval: ReportInterval,
  timeZone: string,
): readonly TimeRange[] {
  if (from >= to) throw new ServerError("report-range", "The range ends before it begins.");
  checkTimeZone(timeZone);
  const begin = from - (from % SLOT_MS);
  const end = Math.ceil(to / SLOT_MS) * SLOT_MS;
  if (interval === "whole") return [{ from: begin, to: end }];
  const shortest = interval === "1d" ? DAY_MS : MINUTES[interval] * MINUTE_MS;
  if ((end - begin) / shortest > MOST_INTERVALS)
    throw new ServerError("report-range", `There would be more than ${MOST_INTERVALS} intervals.`);
  const intervals: TimeRange[] = [];
  for (let at = begin; at < end;) {
    const next =
      interval === "1d" ? nextDay(at, timeZone) : nextOnClock(at, MINUTES[interval], timeZone);
    intervals.push({ from: at, to: Math.min(next, end) });
    at = next;
  }
  return intervals;
}

/** @throws ServerError `report-range` when there is no such zone */
export function checkTimeZone(timeZone: string): void {
  if (!isTimeZone(timeZone))
    throw new ServerError("report-range", `There is no time zone "${timeZone}".`);
}

/** When the day began in which a time is. */
export const dayBegin = (at: number, timeZone: string): number =>
  instantOf({ date: wallClockAt(at, timeZone).date, time: "00:00" }, timeZone).at;

function nextDay(at: number, timeZone: string): number {
  const tomorrow = new Date(Date.parse(wallClockAt(at, timeZone).date) + DAY_MS);
  return instantOf({ date: tomorrow.toISOString().slice(0, 10), time: "00:00" }, timeZone).at;
}

/** When the clock shows such a minute of the hour next. Where clocks change by half an hour, that may be sooner or later. */
function nextOnClock(at: number, minutes: number, timeZone: string): number {
  const past = (time: number) => Number(wallClockAt(time, timeZone).time.slice(3)) % minutes;
  const next = at + minutes * MINUTE_MS;
  const sooner = next - past(next) * MINUTE_MS;
  return sooner > at && past(sooner) === 0 ? sooner : next;
}
