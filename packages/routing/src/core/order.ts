import type { Agent, QueueEntry, Strategy } from "./model.ts";

const MINUTE = 60_000;

/** Initial priority and what waiting has added, up to the entry's maximum. */
export function effectivePriority(entry: QueueEntry, now: number): number {
  const waited = Math.max(0, now - entry.enteredAt) / MINUTE;
  return Math.min(entry.priority + entry.acceleration * waited, entry.maxPriority);
}

/** Negative when `a` is served before `b`: higher effective priority, then earlier entry. */
export function compareEntries(a: QueueEntry, b: QueueEntry, now: number): number {
  return effectivePriority(b, now) - effectivePriority(a, now) || compareEntryTimes(a, b);
}

/** The order among contacts that gain priority alike; it never changes while they wait. */
export function compareEntryTimes(a: QueueEntry, b: QueueEntry): number {
  return a.enteredAt - b.enteredAt || a.seq - b.seq;
}

/** A free agent as the queue of one skill sees them. */
export interface Candidate {
  readonly agent: Agent;
  readonly proficiency: number;
}

type Compare = (a: Candidate, b: Candidate) => number;

const longestIdle: Compare = (a, b) =>
  a.agent.idleSince - b.agent.idleSince ||
  (a.agent.id < b.agent.id ? -1 : a.agent.id > b.agent.id ? 1 : 0);

/** Who comes first among free agents; ties go to the one who has been idle longest. */
export const STRATEGIES: Readonly<Record<Strategy, Compare>> = {
  "longest-idle": longestIdle,
  "best-proficiency": (a, b) => a.proficiency - b.proficiency || longestIdle(a, b),
  "fewest-contacts": (a, b) => a.agent.handled - b.agent.handled || longestIdle(a, b),
  "round-robin": (a, b) => a.agent.lastOfferedAt - b.agent.lastOfferedAt || longestIdle(a, b),
};
