import { changeStatus } from "./agent-status.ts";
import { agentOf } from "./agents.ts";
import { RoutingError } from "./errors.ts";
import { tellOffer } from "./offers.ts";
import type { Agent, QueueEntry } from "./model.ts";
import { isE164 } from "./schedules.ts";
import { STATUS_RULES } from "./status.ts";
import type { WorkingSet } from "./working-set.ts";

/** Whom an agent calls. */
export interface OutboundRequest {
  /** E.164. */
  readonly number: string;
  /** What the other side sees; empty: the switch's own. */
  readonly callerId: string;
  /** Whose after-call work follows; empty: as long as any skill's by default. */
  readonly skill: string;
}

/**
 * The agent calls somebody: a contact that this agent has accepted already. It goes the way of a callback, but that it
 * is nobody else's: it waits in no queue, and there is one attempt.
 */
export function dialOut(
  set: WorkingSet,
  agentId: string,
  request: OutboundRequest,
  now: number,
): void {
  const agent = agentOf(set, agentId);
  const { number, skill } = request;
  if (!isE164(number)) throw new RoutingError("invalid-number");
  if (skill !== "" && set.queues.get(skill)?.declared !== true)
    throw new RoutingError("unknown-skill");
  if (!STATUS_RULES[agent.status].ownOutboundCalls || agent.contactId !== null)
    throw new RoutingError("cannot-call-out-now");
  const offerId = set.newId();
  const entry = entryOf(set, { agentId, offerId, ...request }, now);
  set.putEntry(entry);
  const before = agent.status === "Available" ? null : agent.status;
  const called = changeStatus(set, agent, "In line", now, {
    contactId: entry.contactId,
    // Who was not there for callers is not there for them afterwards either.
    nextStatus: before,
    nextReason: before === null ? "" : agent.statusReason,
    missedInRow: 0,
  });
  tellBegun(set, entry, called);
}

/** Tells the contact that it is. */
export function tellBegun(set: WorkingSet, entry: QueueEntry, agent: Agent | undefined): void {
  if (entry.callback === null || agent === undefined) return;
  const { number, callerId } = entry.callback;
  set.emit(entry.contactId, { type: "outbound.begun", number, callerId, skill: entry.skill });
  tellOffer(set, entry, null);
}

function entryOf(
  set: WorkingSet,
  call: OutboundRequest & { readonly agentId: string; readonly offerId: string },
  now: number,
): QueueEntry {
  const { agentId, offerId, number, callerId, skill } = call;
  return {
    contactId: `outbound-${offerId}`,
    askId: "",
    server: set.server,
    skill,
    priority: 0,
    acceleration: 0,
    maxPriority: 0,
    proficiency: { from: 1, to: 20 },
    targetAgent: agentId,
    direct: true,
    enteredAt: now,
    seq: set.nextSeq(),
    enteredPosition: 0,
    kind: "outbound",
    callback: { number, callerId, callDelaySec: 0, attemptsLeft: 1, minutesBetween: 0 },
    voicemail: null,
    notBefore: null,
    state: "accepted",
    talk: null,
    consultFor: null,
    offer: { offerId, agentId, expiresAt: null },
    declinedBy: [],
    ani: number,
    dnis: callerId,
    linkedTo: null,
    ownUntil: null,
  };
}
