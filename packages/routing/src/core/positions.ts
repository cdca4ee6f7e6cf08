import { estimateWaitSec } from "./estimate.ts";
import type { SkillQueue } from "./skill-queue.ts";
import type { WorkingSet } from "./working-set.ts";

const INTERVAL_SEC = 5;
const LONG_QUEUE = 100;

/**
 * Tells contacts whose position has moved, each queue at most once in an interval: in a queue of
 * thousands every answered contact moves all others. Callbacks and voicemails are not told: nobody is listening.
 */
export function announcePositions(set: WorkingSet, now: number): void {
  const interval = (set.rules.positionIntervalSec ?? INTERVAL_SEC) * 1000;
  for (const skill of set.touchedSkills) {
    const queue = set.queues.get(skill);
    if (queue === undefined || !queue.moved) continue;
    const dueAt = queue.announcedAt + interval;
    if (now < dueAt) {
      set.deadlines.set("positions", skill, dueAt);
      continue;
    }
    set.deadlines.set("positions", skill, null);
    queue.moved = false;
    const told = announce(set, queue, now);
    // A pass over a long queue costs, even when it has nobody to tell.
    if (told || queue.size > LONG_QUEUE) queue.announcedAt = now;
  }
}

function announce(set: WorkingSet, queue: SkillQueue, now: number): boolean {
  let told = false;
  let position = 0;
  for (const { contactId, server, kind, state } of queue.inOrder(now)) {
    position += 1;
    if (kind !== "call" || state !== "waiting" || server !== set.server) continue;
    if (set.toldPositions.get(contactId) === position) continue;
    set.toldPositions.set(contactId, position);
    const estimatedWaitSec = estimateWaitSec(queue, position, now);
    set.emit(contactId, { type: "queue.position", position, estimatedWaitSec });
    told = true;
  }
  return told;
}
