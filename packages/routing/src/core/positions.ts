import { estimateWaitSec } from "./estimate.ts";
import type { Announcement, SkillQueue } from "./skill-queue.ts";
import type { WorkingSet } from "./working-set.ts";

const INTERVAL_SEC = 5;
const LONG_QUEUE = 100;
/** A position is told anew when it has moved by a twentieth: the first forty are told of each place. */
const WORTH_TELLING = 20;
/** Offers wait for whoever is told first, so a long queue is told in parts, with pauses. */
const TOLD_AT_ONCE = 200;
const LOOKED_AT_AT_ONCE = 10_000;
const PAUSE_MS = 20;

/**
 * Tells contacts whose position has moved, each queue at most once in an interval: in a queue of
 * thousands every answered contact moves all others. Callbacks and voicemails are not told: nobody is listening.
 */
export function announcePositions(set: WorkingSet, now: number): void {
  for (const skill of set.touchedSkills) {
    const queue = set.queues.get(skill);
    if (queue === undefined) continue;
    const under = queue.announcement ?? begin(set, queue, now);
    if (under === null || now < under.goesOnAt) continue;
    const next = goOn(set, queue, under, now);
    if (next.done < next.order.length) {
      queue.announcement = next;
      set.deadlines.set("positions", skill, next.goesOnAt);
    } else end(set, queue, next);
  }
}

/** Null when there is nothing to tell, or not yet. */
function begin(set: WorkingSet, queue: SkillQueue, now: number): Announcement | null {
  if (!queue.moved) return null;
  const dueAt = queue.announcedAt + intervalMs(set);
  if (now < dueAt) {
    set.deadlines.set("positions", queue.name, dueAt);
    return null;
  }
  queue.moved = false;
  return { beganAt: now, order: queue.inOrder(now), done: 0, goesOnAt: now, told: false };
}

function goOn(set: WorkingSet, queue: SkillQueue, under: Announcement, now: number): Announcement {
  const { order } = under;
  const until = Math.min(order.length, under.done + LOOKED_AT_AT_ONCE);
  let { done } = under;
  let told = 0;
  for (; done < until && told < TOLD_AT_ONCE; done++) {
    const contactId = order[done]?.contactId ?? "";
    if (tell(set, queue, contactId, done + 1, now)) told += 1;
  }
  return { ...under, done, told: under.told || told > 0, goesOnAt: now + PAUSE_MS };
}

function end(set: WorkingSet, queue: SkillQueue, { beganAt, order, told }: Announcement): void {
  queue.announcement = null;
  // A pass over a long queue costs, even when it has nobody to tell.
  if (told || order.length > LONG_QUEUE) queue.announcedAt = beganAt;
  const again = queue.moved ? queue.announcedAt + intervalMs(set) : null;
  set.deadlines.set("positions", queue.name, again);
}

function tell(
  set: WorkingSet,
  queue: SkillQueue,
  contactId: string,
  position: number,
  now: number,
): boolean {
  const entry = set.entries.get(contactId);
  if (entry?.kind !== "call" || entry.state !== "waiting") return false;
  if (entry.server !== set.server || entry.skill !== queue.name) return false;
  const known = set.toldPositions.get(contactId);
  if (known !== undefined && !hasMoved(known, position)) return false;
  set.toldPositions.set(contactId, position);
  const estimatedWaitSec = estimateWaitSec(queue, position, now);
  set.emit(contactId, { type: "queue.position", position, estimatedWaitSec });
  return true;
}

const hasMoved = (from: number, to: number): boolean =>
  Math.abs(to - from) >= Math.max(1, Math.floor(Math.min(from, to) / WORTH_TELLING));

const intervalMs = (set: WorkingSet): number =>
  (set.rules.positionIntervalSec ?? INTERVAL_SEC) * 1000;
