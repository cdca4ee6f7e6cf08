import { Temporal } from "temporal-polyfill";

import { hoursAt, type HoursState } from "./hours-at.ts";
import type { HoursFile } from "./model.ts";
import { instantOf, wallClockAt } from "./wall-clock.ts";

/** A time in which hours say one thing. */
export interface HoursPhase extends HoursState {
  /** Epoch milliseconds; `to` is not part of it. */
  readonly from: number;
  readonly to: number;
}

/**
 * What hours say between two moments, in order and without gaps.
 *
 * @param from epoch milliseconds
 * @throws RangeError when the time zone is not known
 * @example hoursPhases(office, monday, tuesday).map(({ state }) => state) // ["Closed", "Open", "Closed"]
 */
export function hoursPhases(hours: HoursFile, from: number, to: number): HoursPhase[] {
  const phases: HoursPhase[] = [];
  const moments = [from, ...possibleChanges(hours, from, to)];
  for (const [index, at] of moments.entries()) {
    const next = { ...hoursAt(hours, at), from: at, to: moments[index + 1] ?? to };
    const last = phases.at(-1);
    if (last && isAlike(last, next)) phases.splice(-1, 1, { ...last, to: next.to });
    else phases.push(next);
  }
  return phases;
}

const isAlike = (a: HoursState, b: HoursState) =>
  a.state === b.state && a.override === b.override && a.holiday === b.holiday;

/** Moments at which something may change: the days, and all times that the file names. */
function possibleChanges(hours: HoursFile, from: number, to: number): number[] {
  const { timeZone, overrides = {} } = hours;
  const instant = (moment: string) => {
    const [date = "", time = ""] = moment.split("T");
    return instantOf({ date, time }, timeZone).at;
  };
  const times = timesOf(hours);
  const moments = Object.values(overrides).flatMap((one) => [instant(one.from), instant(one.to)]);
  const last = Temporal.PlainDate.from(wallClockAt(to, timeZone).date);
  let day = Temporal.PlainDate.from(wallClockAt(from, timeZone).date);
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
    for (const time of times) moments.push(instant(`${day.toString()}T${time}`));
  const within = moments.filter((at) => from < at && at < to);
  return [...new Set(within)].toSorted((a, b) => a - b);
}

/** Every time of day at which the week or a holiday opens or closes, and midnight. */
function timesOf({ weekly, holidays = {} }: HoursFile): string[] {
  const spans = [
    ...Object.values(weekly).flat(),
    ...Object.values(holidays).flatMap(({ open = [] }) => open),
  ];
  const times = spans.flatMap((span) => span.split("-")).filter((time) => time !== "24:00");
  return [...new Set(["00:00", ...times])];
}
