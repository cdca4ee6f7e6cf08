import type { AgentRequest, LeaveReason, OfferEndReason } from "@cordboard/runtime";
import { BACK, followCall, startAcw } from "./agent-status.ts";
import { ROUTING_PROBLEMS, type RoutingProblemName } from "./errors.ts";
import { estimateWaitSec } from "./estimate.ts";
import { matchAgent, matchEntry } from "./matching.ts";
import { consultIdOf, tellOffer } from "./offers.ts";
import type { QueueEntry } from "./model.ts";
import { proficiencyIn, suits } from "./skill-queue.ts";
import type { WorkingSet } from "./working-set.ts";

/** Puts the contact in the queue, or says why not; then it may be offered at once. */
export function requestAgent(
  set: WorkingSet,
  contactId: string,
  request: AgentRequest,
  now: number,
): void {
  const { askId } = request;
  const before = set.entries.get(contactId);
  if (before?.askId === askId) return tellAgain(set, before, now);
  const problem = before === undefined ? notAdmitted(set, request, now) : "already-queued";
  if (problem !== null) return refuse(set, contactId, askId, problem);
  const queue = set.queueOf(request.skill);
  const entry = newEntry(set, contactId, request, now);
  const position = queue.positionOf(entry, now);
  set.putEntry({ ...entry, enteredPosition: position });
  tellEntered(set, entry, now);
  matchEntry(set, contactId, now);
}

/** A contact that has asked before, and was not there any more when it was answered. */
function tellAgain(set: WorkingSet, entry: QueueEntry, now: number): void {
  tellEntered(set, entry, now);
  tellOffer(set, entry, null);
}

function tellEntered(set: WorkingSet, entry: QueueEntry, now: number): void {
  const { contactId, askId, skill } = entry;
  const queue = set.queueOf(skill);
  const position = queue.positionOf(entry, now);
  set.toldPositions.set(contactId, position);
  const estimatedWaitSec = estimateWaitSec(queue, position, now);
  set.emit(contactId, { type: "queue.entered", askId, skill, position, estimatedWaitSec });
}

/** Takes the contact out, whatever its state. Ringing stops at once and is nobody's missed offer. */
export function leave(
  set: WorkingSet,
  contactId: string,
  reason: OfferEndReason,
  now: number,
): void {
  const consulted = set.entries.get(consultIdOf(contactId))?.offer?.agentId;
  const agentId = takeOut(set, contactId, reason, now);
  if (agentId !== null) matchAgent(set, agentId, now);
  if (consulted !== undefined) matchAgent(set, consulted, now);
}

/** As {@link leave}, but matches nobody; answers the agent who may be free now. */
export function takeOut(
  set: WorkingSet,
  contactId: string,
  reason: OfferEndReason,
  now: number,
): string | null {
  const entry = set.entries.get(contactId);
  if (entry === undefined) return null;
  takeOut(set, consultIdOf(contactId), reason, now);
  if (entry.state === "offered" && entry.offer !== null)
    set.emit(contactId, { type: "offer.ended", offerId: entry.offer.offerId, reason });
  set.deleteEntry(entry);
  const agent = set.agents.get(entry.offer?.agentId ?? "");
  if (entry.offer === null || agent === undefined) return null;
  if (entry.state === "connected") {
    startAcw(set, agent, set.queueOf(entry.skill).skill.acwSec, "", now);
  } else if (entry.state === "accepted") {
    // Nobody talked: there is nothing to work on after the call.
    followCall(set, agent, BACK, now);
  } else {
    set.putAgent({ ...agent, offerId: null, contactId: null });
  }
  return agent.id;
}

/** The contact is over; the conversation that it had, too. */
export function end(set: WorkingSet, contactId: string, reason: LeaveReason, now: number): void {
  leave(set, contactId, reason, now);
  set.emit(contactId, { type: "queue.done" });
}

export function refuse(
  set: WorkingSet,
  contactId: string,
  askId: string,
  code: RoutingProblemName,
): void {
  const message = ROUTING_PROBLEMS[code].title;
  set.emit(contactId, { type: "queue.refused", askId, code, message });
}

type Wanted = Pick<QueueEntry, "skill" | "proficiency" | "targetAgent">;

/** Why the skill's queue does not take a caller in; null when it does. */
export function notAdmitted(
  set: WorkingSet,
  request: Wanted,
  now: number,
): RoutingProblemName | null {
  const isShut = set.queues.get(request.skill)?.skill.isOpen?.(now) === false;
  return notTaken(set, request) ?? (isShut ? "queue-closed" : null);
}

/** As {@link notAdmitted}, but whatever the hour. */
export function notTaken(set: WorkingSet, request: Wanted): RoutingProblemName | null {
  const queue = set.queues.get(request.skill);
  if (queue === undefined || !queue.declared) return "unknown-skill";
  const { closed, capacity, whenUnstaffed } = queue.skill;
  if (closed === true) return "queue-closed";
  if (capacity !== undefined && queue.size >= capacity) return "queue-full";
  if (!isKnownTarget(set, request.targetAgent)) return "unknown-agent";
  if (whenUnstaffed === "refuse" && !isStaffed(set, request)) return "queue-unstaffed";
  return null;
}

export const isKnownTarget = (set: WorkingSet, targetAgent: string): boolean =>
  targetAgent === "" || set.agents.has(targetAgent);

function isStaffed(set: WorkingSet, request: Wanted): boolean {
  const { members, statuses } = set.queueOf(request.skill);
  if (statuses.Offline === members.size) return false;
  for (const agentId of members) {
    const agent = set.agents.get(agentId);
    if (agent === undefined || agent.status === "Offline") continue;
    if (suits(request, agent, proficiencyIn(agent, request.skill))) return true;
  }
  return false;
}

export function newEntry(
  set: WorkingSet,
  contactId: string,
  request: AgentRequest,
  now: number,
): QueueEntry {
  return {
    contactId,
    askId: request.askId,
    server: set.server,
    skill: request.skill,
    priority: request.priority,
    // Somebody who waits never falls back; the order within a lane rests on it.
    acceleration: Math.max(0, request.acceleration),
    maxPriority: request.maxPriority,
    proficiency: request.proficiency,
    targetAgent: request.targetAgent,
    direct: false,
    enteredAt: now,
    seq: set.nextSeq(),
    enteredPosition: 0,
    kind: "call",
    callback: null,
    voicemail: null,
    notBefore: null,
    state: "waiting",
    talk: null,
    consultFor: null,
    offer: null,
    declinedBy: [],
    ani: request.ani,
    dnis: request.dnis,
    linkedTo: null,
    ownUntil: null,
  };
}
