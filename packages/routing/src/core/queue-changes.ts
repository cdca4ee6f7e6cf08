import type { QueueChange } from "@cordboard/runtime";
import type { RoutingProblemName } from "./errors.ts";
import { estimateWaitSec } from "./estimate.ts";
import { matchAgent, matchEntry } from "./matching.ts";
import { CAME_FROM_ELSEWHERE, type QueueEntry } from "./model.ts";
import { endOffer } from "./offers.ts";
import { isKnownTarget, leave, notAdmitted, refuse } from "./queue.ts";
import { isInQueue } from "./skill-queue.ts";
import { viewQueue } from "./views.ts";
import type { WorkingSet } from "./working-set.ts";

/** What a script does with a contact that is in a queue already. */

/**
 * Changes what a contact wants; it keeps its time of entry, and so its place among equals. An agent whom it rings
 * at goes on ringing, unless it goes over to the queue of another skill.
 */
export function updateContact(
  set: WorkingSet,
  contactId: string,
  change: QueueChange,
  now: number,
): void {
  const { askId } = change;
  const entry = set.entries.get(contactId);
  if (entry === undefined || !isInQueue(entry)) return refuse(set, contactId, askId, whyNot(entry));
  const { skill = entry.skill, priority = entry.priority } = change;
  const { acceleration = entry.acceleration, maxPriority = entry.maxPriority } = change;
  const { proficiency = entry.proficiency, targetAgent = entry.targetAgent } = change;
  const moves = skill !== entry.skill;
  const wanted = { skill, proficiency, targetAgent };
  const problem = moves ? notAdmitted(set, wanted, now) : unknownTarget(set, change);
  if (problem !== null) return refuse(set, contactId, askId, problem);

  const agent = moves ? set.agents.get(entry.offer?.agentId ?? "") : undefined;
  const waiting = agent === undefined ? entry : endOffer(set, { entry, agent }, "moved").entry;
  const changed: QueueEntry = {
    ...waiting,
    ...wanted,
    priority,
    acceleration: Math.max(0, acceleration),
    maxPriority,
    enteredPosition: moves ? CAME_FROM_ELSEWHERE : entry.enteredPosition,
  };
  set.putEntry(changed);
  const queue = set.queueOf(skill);
  const position = queue.positionOf(changed, now);
  set.toldPositions.set(contactId, position);
  const estimatedWaitSec = estimateWaitSec(queue, position, now);
  set.emit(contactId, { type: "queue.updated", askId, skill, position, estimatedWaitSec });
  matchEntry(set, contactId, now);
  if (agent !== undefined) matchAgent(set, agent.id, now);
}

/** The contact gives its place up; an agent whom it rings at stops ringing. An agent who has accepted comes first. */
export function dequeue(set: WorkingSet, contactId: string, askId: string, now: number): void {
  const entry = set.entries.get(contactId);
  if (entry !== undefined && !isInQueue(entry)) return refuse(set, contactId, askId, whyNot(entry));
  leave(set, contactId, "dequeued", now);
  set.emit(contactId, { type: "queue.left", askId });
}

/** Tells the contact what the queue of a skill looks like; with its own place when it waits there. */
export function queueInfo(
  set: WorkingSet,
  contactId: string,
  { askId, skill }: { readonly askId: string; readonly skill: string },
  now: number,
): void {
  const queue = set.queues.get(skill);
  if (queue === undefined || !(queue.declared || queue.size > 0))
    return refuse(set, contactId, askId, "unknown-skill");
  const { waiting, longestWaitSec, estimatedWaitSec, agents } = viewQueue(queue, now);
  const own = set.entries.get(contactId);
  const isThere = own !== undefined && own.skill === skill && isInQueue(own);
  const position = isThere ? queue.positionOf(own, now) : 0;
  set.emit(contactId, {
    type: "queue.info",
    askId,
    skill,
    position,
    waiting,
    longestWaitSec,
    estimatedWaitSec: position > 0 ? estimateWaitSec(queue, position, now) : estimatedWaitSec,
    agentsLoggedIn: queue.members.size - agents.Offline,
    agentsFree: queue.free.size,
  });
}

const whyNot = (entry: QueueEntry | undefined): RoutingProblemName =>
  entry === undefined ? "not-queued" : "agent-accepted";

const unknownTarget = (set: WorkingSet, { targetAgent = "" }: QueueChange) =>
  isKnownTarget(set, targetAgent) ? null : "unknown-agent";
