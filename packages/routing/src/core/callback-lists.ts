import type { QueueEntry, ScheduledCallback } from "./model.ts";
import type { WorkingSet } from "./working-set.ts";

/** Which callbacks are listed; all that is left out is any. */
export interface CallbackFilter {
  readonly skill?: string | undefined;
  /** Assigned to this agent, or made by them. */
  readonly agent?: string | undefined;
  /** In the number, in part. */
  readonly number?: string | undefined;
  /** What the page before has said as `next`. */
  readonly after?: string | undefined;
  /** Default 100. */
  readonly limit?: number | undefined;
}

export interface ScheduleFilter extends CallbackFilter {
  /** Due at this time or later. Epoch milliseconds. */
  readonly from?: number | undefined;
  /** Due before. */
  readonly to?: number | undefined;
}

export interface Page<T> {
  readonly callbacks: readonly T[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

export const PAGE_LIMIT = 100;

/** Where in the order of a list something stands: by its time, then by its id. */
export interface Place {
  readonly at: number;
  readonly id: string;
}

/** @returns null for what is no place: the list begins anew */
export function placeOf(after: string | undefined): Place | null {
  const [, at, id] = /^(\d{1,15})-(.+)$/.exec(after ?? "") ?? [];
  return at === undefined || id === undefined ? null : { at: Number(at), id };
}

/** One page of what is in the list's order already: one more than a page, if there is one more. */
export function pageOf<T>(list: readonly T[], limit: number, place: (one: T) => Place): Page<T> {
  const callbacks = list.slice(0, limit);
  const last = callbacks.at(-1);
  if (last === undefined || list.length <= limit) return { callbacks, next: null };
  const { at, id } = place(last);
  return { callbacks, next: `${at}-${id}` };
}

export const scheduledPlace = (one: ScheduledCallback): Place => ({
  at: one.dueAt,
  id: one.scheduleId,
});

/** Scheduled callbacks in the working set, the next one first. */
export function listScheduled(set: WorkingSet, filter: ScheduleFilter): Page<ScheduledCallback> {
  const { from = 0, to = Infinity, skill, agent, number = "" } = filter;
  const found = [...set.schedules.values()].filter(
    (one) =>
      one.dueAt >= from &&
      one.dueAt < to &&
      (skill === undefined || one.skill === skill) &&
      (agent === undefined || one.agent === agent || one.madeBy === agent) &&
      one.number.includes(number),
  );
  return listed(found, filter, scheduledPlace);
}

/** Callbacks in queues that nobody talks with yet, by their time of entry. */
export function listWaiting(set: WorkingSet, filter: CallbackFilter): Page<QueueEntry> {
  const { skill, agent, number = "" } = filter;
  const found = [...set.entries.values()].filter(
    ({ kind, state, callback, ...one }) =>
      kind === "callback" &&
      state !== "connected" &&
      (skill === undefined || one.skill === skill) &&
      (agent === undefined || one.targetAgent === agent || callback?.madeBy === agent) &&
      (callback?.number ?? "").includes(number),
  );
  return listed(found, filter, ({ enteredAt: at, contactId: id }) => ({ at, id }));
}

/** How many there are; for live views. */
export function countCallbacks(set: WorkingSet) {
  const { callbacks } = listWaiting(set, { limit: Infinity });
  return { scheduled: set.schedules.size, waiting: callbacks.length };
}

function listed<T>(
  found: readonly T[],
  { after, limit = PAGE_LIMIT }: CallbackFilter,
  place: (one: T) => Place,
): Page<T> {
  const begin = placeOf(after);
  const rest = begin === null ? found : found.filter((one) => compare(place(one), begin) > 0);
  return pageOf(
    rest.toSorted((a, b) => compare(place(a), place(b))),
    limit,
    place,
  );
}

const compare = (a: Place, b: Place): number =>
  a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));
