import type { QueueEntry } from "./model.ts";
import type { WorkingSet } from "./working-set.ts";

const HOUR = 3_600_000;
const WINDOW_HOURS = 72;

/** An agent's own call was answered, or not: from now on they are the last agent of that number. */
export function rememberCall(set: WorkingSet, entry: QueueEntry, now: number): void {
  const { kind, callback, offer, skill } = entry;
  if (kind !== "outbound" || callback === null || offer === null) return;
  set.putCalled({ number: callback.number, agentId: offer.agentId, skill, calledAt: now });
}

/** When it does not count any more that an agent called a number. */
export function calledUntil(set: WorkingSet, calledAt: number): number {
  return calledAt + (set.rules.lastAgentWindowHours ?? WINDOW_HOURS) * HOUR;
}

/** The window is over. */
export function forgetCall(set: WorkingSet, number: string): void {
  const called = set.called.get(number);
  if (called !== undefined) set.deleteCalled(called);
}
