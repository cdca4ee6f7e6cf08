import { changeStatus, periodUntil } from "./agent-status.ts";
import { RoutingError } from "./errors.ts";
import { matchAgent, matchEntry } from "./matching.ts";
import type { Agent, AgentStatus, NewProfile } from "./model.ts";
import { takeOfferBack } from "./offers.ts";
import { completeProfile, newAgent } from "./profile.ts";
import { checkInAcw, checkNextStatus, checkOwnChange } from "./status.ts";
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
  if (agent.status === "In line") throw new RoutingError("status-in-line");
  const contactId = agent.contactId;
  const gone = takeOfferBack(set, agent);
  set.addPeriod(periodUntil(gone, now));
  set.deleteAgent(gone);
  if (contactId !== null) matchEntry(set, contactId, now);
}

/** The agent sets their own status. An offer that rings at an agent who is no longer free goes on to others. */
export function setStatus(
  set: WorkingSet,
  agentId: string,
  status: AgentStatus,
  reason: string,
  now: number,
): void {
  const agent = agentOf(set, agentId);
  checkOwnChange(agent, status, reason, set.rules.breakReasons);
  const ringing = status === "Available" ? null : agent.contactId;
  const free = ringing === null ? agent : takeOfferBack(set, agent);
  changeStatus(set, free, status, reason, now, { missedInRow: 0 });
  if (ringing !== null) matchEntry(set, ringing, now);
  matchAgent(set, agentId, now);
}

/** Ends after-call work before its time. */
export function backToReception(set: WorkingSet, agentId: string, now: number): void {
  const agent = agentOf(set, agentId);
  checkInAcw(agent);
  changeStatus(set, agent, "Available", "", now);
  matchAgent(set, agentId, now);
}

/** Stops the countdown: after-call work lasts until the agent ends it. */
export function continueAcw(set: WorkingSet, agentId: string): void {
  const agent = agentOf(set, agentId);
  checkInAcw(agent);
  set.putAgent({ ...agent, statusUntil: null });
}

/** During a call: which status follows the call and its after-call work. Null takes the choice back. */
export function chooseNextStatus(set: WorkingSet, agentId: string, next: AgentStatus | null): void {
  const agent = agentOf(set, agentId);
  checkNextStatus(agent, next);
  set.putAgent({ ...agent, nextStatus: next });
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

export function agentOf(set: WorkingSet, agentId: string): Agent {
  const agent = set.agents.get(agentId);
  if (agent === undefined) throw new RoutingError("unknown-agent");
  return agent;
}
