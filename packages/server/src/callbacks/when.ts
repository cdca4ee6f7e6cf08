import type { LocalTime, LocalTimeView, RescheduleCallback } from "@cordboard/api";
import { instantOf, isTimeZone, wallClockAt, type Meant } from "@cordboard/language";
import type { ScheduledTime } from "@cordboard/routing";

import { ServerError } from "../errors.ts";

const DEFAULT_WAIT_MS = 30 * 60_000;

/**
 * The instant that somebody means, by their clock or as such.
 *
 * @param usual - the centre's time zone
 * @throws ServerError `no-such-time`
 */
export function timeWanted(
  { at, dueAt }: RescheduleCallback,
  usual: string,
  now: number,
): ScheduledTime {
  if (dueAt === undefined) {
    const { dueAt: meant, timeZone } = resolvedTime(at ?? {}, usual, now);
    return { dueAt: meant, timeZone };
  }
  if (at) throw new ServerError("no-such-time", "Give at or dueAt, not both.");
  return { dueAt, timeZone: "" };
}

/** What a local time means: by default today, in 30 minutes, in the centre's zone. */
export function resolvedTime(at: LocalTime, usual: string, now: number): LocalTimeView {
  const { timeZone = usual } = at;
  if (!isTimeZone(timeZone))
    throw new ServerError("no-such-time", `There is no time zone "${timeZone}".`);
  const { at: dueAt, odd } = meantBy({ ...at, timeZone }, now);
  return { dueAt, resolved: odd ?? "exact", ...wallClockAt(dueAt, timeZone), timeZone };
}

function meantBy({ date, time, timeZone }: LocalTime & { timeZone: string }, now: number): Meant {
  if (date === undefined && time === undefined) return { at: now + DEFAULT_WAIT_MS, odd: null };
  const day = date ?? wallClockAt(now, timeZone).date;
  const clock = time ?? wallClockAt(now + DEFAULT_WAIT_MS, timeZone).time;
  try {
    return instantOf({ date: day, time: clock }, timeZone);
  } catch (cause) {
    throw new ServerError("no-such-time", `There is no ${clock} on ${day}.`, { cause });
  }
}
