import type { DeclineReason, OfferEndReason } from "@cordboard/runtime";
import { changeStatus, followCall, NO_CHOICE } from "./agent-status.ts";
import { rememberCall } from "./called.ts";
import { matchAgent, matchEntry, offerMade } from "./matching.ts";
import { type Agent, CAME_FROM_ELSEWHERE, type QueueEntry } from "./model.ts";
import type { WorkingSet } from "./working-set.ts";

type Offered = { readonly entry: QueueEntry; readonly agent: Agent };

const MISSED_LIMIT = 3;

/** Of an entry whose conversation was given to somebody else. */
export const TRANSFERRED = "transferred";
const LEFT = { type: "queue.left", askId: TRANSFERRED } as const;

/** The entry of the agent whom the agent of this contact consults. */
export const consultIdOf = (contactId: string): string => `${contactId}~consult`;

/** The agent takes the contact and is In line. A second acceptance of the same offer is answered again. */
export function accept(set: WorkingSet, contactId: string, offerId: string, now: number): void {
  const found = findOffer(set, contactId, offerId);
  if (found === null) {
    set.emit(contactId, { type: "offer.ended", offerId, reason: "unknown-offer" });
    return;
  }
  const { entry, agent } = found;
  if (entry.state === "offered") {
    const offer = { offerId, agentId: agent.id, expiresAt: null };
    const { skill, enteredAt, enteredPosition: position } = entry;
    // A callback may have paused between attempts, nobody on the line waits for a voicemail, and who came from
    // another queue has waited there too, or in none at all: none of them says anything about this queue.
    if (entry.kind === "call" && position !== CAME_FROM_ELSEWHERE && !entry.direct) {
      set.addSample({ skill, answeredAt: now, waitedSec: (now - enteredAt) / 1000, position });
    }
    set.putEntry({ ...entry, state: "accepted", offer, declinedBy: [] });
    changeStatus(set, agent, "In line", now, { offerId: null, missedInRow: 0 });
  }
  set.emit(contactId, { type: "offer.accepted", offerId });
}

/** Tells the contact of the offer that it has, as far as it does not know: `known` is the one that it knows. */
export function tellOffer(set: WorkingSet, entry: QueueEntry, known: string | null): void {
  const { contactId, state, offer } = entry;
  const agent = set.agents.get(offer?.agentId ?? "");
  if (offer === null || agent === undefined || state === "connected") return;
  const { offerId } = offer;
  if (offerId !== known) set.emit(contactId, offerMade(set, entry, offerId, agent));
  if (state === "accepted") set.emit(contactId, { type: "offer.accepted", offerId });
}

/** The agent, or their phone, did not take the contact. */
export function decline(
  set: WorkingSet,
  contactId: string,
  offerId: string,
  reason: DeclineReason,
  now: number,
): void {
  const found = findOffer(set, contactId, offerId);
  // The contact never heard that it was accepted.
  if (found?.entry.state === "accepted") return release(set, contactId, offerId, now);
  if (found === null || found.entry.state !== "offered") {
    set.emit(contactId, { type: "offer.ended", offerId, reason: "unknown-offer" });
    return;
  }
  const { agent } = endOffer(set, found, reason);
  if (reason === "no-answer") countMissed(set, agent, now);
  if (reason === "unreachable")
    changeStatus(set, agent, "Busy", now, { statusReason: "unreachable" });
  if (reason === "declined") pauseBetween(set, found.entry.contactId, agent.id, now);
  offerOn(set, contactId, agent.id, now);
}

/** Nobody picked up in time. */
export function expireOffer(set: WorkingSet, contactId: string, now: number): void {
  const found = findOffer(set, contactId, set.entries.get(contactId)?.offer?.offerId ?? "");
  if (found === null || found.entry.state !== "offered") return;
  const { agent } = endOffer(set, found, "timeout");
  countMissed(set, agent, now);
  offerOn(set, contactId, agent.id, now);
}

/**
 * An accepted offer came to nothing before anyone talked. That happens when the agent's phone or the
 * connection to it failed, and with the agent Available the same would happen again at once and for ever;
 * so the agent is Busy with reason `unreachable` until they come back by themselves, or has the status chosen
 * to follow the call.
 */
export function release(set: WorkingSet, contactId: string, offerId: string, now: number): void {
  set.emit(contactId, { type: "offer.ended", offerId, reason: "released" });
  const found = findOffer(set, contactId, offerId);
  if (found === null || found.entry.state !== "accepted") return;
  const { entry, agent } = found;
  if (entry.kind === "outbound") set.emit(contactId, { type: "callback.ended", cause: "failed" });
  giveBack(set, { ...entry, state: "waiting", offer: null });
  const choice = agent.nextStatus === "Available" ? NO_CHOICE : {};
  followCall(set, { ...agent, ...choice }, { status: "Busy", reason: "unreachable" }, now);
  matchEntry(set, contactId, now);
}

/** Caller and agent talk, or the agent has heard the voicemail. */
export function connected(set: WorkingSet, contactId: string, offerId: string, now: number): void {
  const found = findOffer(set, contactId, offerId);
  if (found === null || found.entry.state !== "accepted") return;
  set.putEntry({ ...found.entry, state: "connected" });
  rememberCall(set, found.entry, now);
  set.putAgent({ ...found.agent, handled: found.agent.handled + 1 });
}

/** Stops the ringing: the contact waits again at its place, where it has one; the agent is as before. Matches nobody. */
export function endOffer(set: WorkingSet, offered: Offered, reason: OfferEndReason): Offered {
  const { contactId, offer } = offered.entry;
  const entry: QueueEntry = { ...offered.entry, state: "waiting", offer: null };
  const agent: Agent = { ...offered.agent, offerId: null, contactId: null };
  set.putAgent(agent);
  set.emit(contactId, { type: "offer.ended", offerId: offer?.offerId ?? "", reason });
  giveBack(set, entry);
  return { entry, agent };
}

/** To its queue, where it has one. */
function giveBack(set: WorkingSet, entry: QueueEntry): void {
  if (!entry.direct) return set.putEntry(entry);
  if (entry.askId === TRANSFERRED) set.emit(entry.contactId, LEFT);
  set.deleteEntry(entry);
}

/** Takes an offer that rings at this agent back, because the agent goes away. */
export function takeOfferBack(set: WorkingSet, agent: Agent): Agent {
  const entry = agent.offerId === null ? undefined : set.entries.get(agent.contactId ?? "");
  return entry === undefined ? agent : endOffer(set, { entry, agent }, "agent-gone").agent;
}

/** The offer of a contact and its agent, ringing or accepted; null when it is another or none. */
export function findOffer(set: WorkingSet, contactId: string, offerId: string): Offered | null {
  const entry = [contactId, consultIdOf(contactId)]
    .map((id) => set.entries.get(id))
    .find((one) => one?.offer?.offerId === offerId);
  if (!entry?.offer) return null;
  const agent = set.agents.get(entry.offer.agentId);
  return agent === undefined ? null : { entry, agent };
}

/**
 * The contact first looks for somebody else. When there is nobody else, the agent it rang at is free and
 * takes what is first in order, which may well be the same contact.
 */
function offerOn(set: WorkingSet, contactId: string, agentId: string, now: number): void {
  matchEntry(set, contactId, now, agentId);
  matchAgent(set, agentId, now);
}

function countMissed(set: WorkingSet, agent: Agent, now: number): void {
  const missedInRow = agent.missedInRow + 1;
  if (missedInRow < (set.rules.missedLimit ?? MISSED_LIMIT))
    set.putAgent({ ...agent, missedInRow });
  else changeStatus(set, agent, "Busy", now, { statusReason: "missed", missedInRow: 0 });
}

/**
 * Who declined is not asked for the same contact again for one ring timeout, others are; after it, a
 * contact that nobody else could take may ring there again. So a decline neither loops nor loses anyone.
 */
function pauseBetween(set: WorkingSet, contactId: string, agentId: string, now: number): void {
  const entry = set.entries.get(contactId);
  if (entry === undefined) return;
  const until = now + set.queueOf(entry.skill).skill.ringTimeoutSec * 1000;
  set.putEntry({ ...entry, declinedBy: [...entry.declinedBy, { agentId, until }] });
}
