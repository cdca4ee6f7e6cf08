import { periodUntil } from "./agent-status.ts";
import { RoutingError } from "./errors.ts";
import { matchAgent, matchEntry } from "./matching.ts";
import type { Agent, NewProfile } from "./model.ts";
import { takeOfferBack } from "./offers.ts";
import { completeProfile, newAgent } from "./profile.ts";
import { checkNotInLine } from "./status.ts";
import type { WorkingSet } from "./working-set.ts";

/** Adds an agent, Offline at first, or changes the profile of a known one. */
export function putAgent(set: WorkingSet, given: NewProfile, now: number): void {
  const profile = completeProfile(set, given);
  const { id } = profile;
  set.putAgent({ ...(set.agents.get(id) ?? newAgent(profile, now)), ...profile });
  matchAgent(set, id, now);
}

/** Removes an agent; one who is on a call cannot be removed. */
export function removeAgent(set: WorkingSet, agentId: string, now: number): void {
  const agent = agentOf(set, agentId);
  checkNotInLine(agent);
  const contactId = agent.contactId;
  const gone = takeOfferBack(set, agent);
  set.addPeriod(periodUntil(gone, now));
  set.deleteAgent(gone);
  if (contactId !== null) matchEntry(set, contactId, now);
}

/** The contact that rings at the agent with this offer, or is already theirs by it. */
export function contactOfOffer(set: WorkingSet, agentId: string, offerId: string): string {
  const { contactId } = agentOf(set, agentId);
  const entry = set.entries.get(contactId ?? "");
  if (entry?.offer?.offerId !== offerId) throw new RoutingError("unknown-offer");
  return entry.contactId;
}

/** As {@link contactOfOffer}, but only while it rings. */
export function contactRinging(set: WorkingSet, agentId: string, offerId: string): string {
  if (agentOf(set, agentId).offerId !== offerId) throw new RoutingError("unknown-offer");
  return contactOfOffer(set, agentId, offerId);
}

/** The agent hangs up at the desk: the contact has their phone hung up, wherever it is. */
export function hangUp(set: WorkingSet, agentId: string): void {
  const entry = set.entries.get(agentOf(set, agentId).contactId ?? "");
  const isTheirs = entry?.state === "accepted" || entry?.state === "connected";
  if (!isTheirs || entry.offer === null) throw new RoutingError("not-in-line");
  set.emit(entry.contactId, { type: "agent.hangs-up", offerId: entry.offer.offerId });
}

export function agentOf(set: WorkingSet, agentId: string): Agent {
  const agent = set.agents.get(agentId);
  if (agent === undefined) throw new RoutingError("unknown-agent");
  return agent;
}
