import { RoutingError } from "./errors.ts";
import type { ScheduledCallback } from "./model.ts";
import { scheduleProblem, timeProblem } from "./schedules.ts";
import type { WorkingSet } from "./working-set.ts";

/** What people and programs do with scheduled callbacks; scripts make theirs by `schedules.ts`. */

export type NewScheduledCallback = Omit<ScheduledCallback, "madeAt">;

/** When, and in whose zone that was said. */
export type ScheduledTime = Pick<ScheduledCallback, "dueAt" | "timeZone">;

/** Whose it is; what is left out stays as it is. */
export type ScheduleAssignment = Partial<Pick<ScheduledCallback, "skill" | "agent" | "own">>;

/** Makes one; asked again with the same id, it is told again. */
export function makeSchedule(
  set: WorkingSet,
  wanted: NewScheduledCallback,
  now: number,
): ScheduledCallback {
  const known = set.schedules.get(wanted.scheduleId);
  if (known !== undefined) return known;
  const isDue = set.entries.has(wanted.scheduleId);
  const problem = isDue ? "already-scheduled" : scheduleProblem(set, wanted, now);
  if (problem !== null) throw new RoutingError(problem);
  const made = { ...wanted, madeAt: now };
  set.putSchedule(made);
  return made;
}

export function reschedule(
  set: WorkingSet,
  scheduleId: string,
  { dueAt, timeZone }: ScheduledTime,
  now: number,
): ScheduledCallback {
  return change(set, { ...scheduleOf(set, scheduleId), dueAt, timeZone }, (changed) =>
    timeProblem(set, changed, now),
  );
}

export function reassign(
  set: WorkingSet,
  scheduleId: string,
  to: ScheduleAssignment,
  now: number,
): ScheduledCallback {
  return change(set, { ...scheduleOf(set, scheduleId), ...to }, (changed) =>
    scheduleProblem(set, changed, now),
  );
}

export function cancelSchedule(set: WorkingSet, scheduleId: string): void {
  set.deleteSchedule(scheduleOf(set, scheduleId));
}

function change(
  set: WorkingSet,
  changed: ScheduledCallback,
  problemOf: (changed: ScheduledCallback) => ReturnType<typeof scheduleProblem>,
): ScheduledCallback {
  const problem = problemOf(changed);
  if (problem !== null) throw new RoutingError(problem);
  set.putSchedule(changed);
  return changed;
}

function scheduleOf(set: WorkingSet, scheduleId: string): ScheduledCallback {
  const schedule = set.schedules.get(scheduleId);
  if (schedule === undefined) throw new RoutingError("unknown-schedule");
  return schedule;
}
