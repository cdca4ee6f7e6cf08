import { changeStatus } from "./agent-status.ts";
import { agentOf } from "./agents.ts";
import { matchAgent, matchEntry } from "./matching.ts";
import type { Agent, AgentStatus } from "./model.ts";
import { takeOfferBack } from "./offers.ts";
import { checkChoice, checkInAcw, checkInLine, checkNotInLine, STATUS_RULES } from "./status.ts";
import type { WorkingSet } from "./working-set.ts";

/** A status that somebody chose, and why. */
export interface ChosenStatus {
  readonly status: AgentStatus;
  /** A break has one of the centre's list, where there is a list. */
  readonly reason: string;
}

/** The agent sets their own status. An offer that rings at an agent who is no longer free goes on to others. */
export function setStatus(
  set: WorkingSet,
  agentId: string,
  { status, reason }: ChosenStatus,
  now: number,
): void {
  const agent = agentOf(set, agentId);
  checkNotInLine(agent);
  checkChoice(status, reason, set.rules.breakReasons);
  moveTo(set, agent, status, now, { statusReason: reason });
}

/** A supervisor sets it: at once, which also ends after-call work; during a call it follows the call. */
export function forceStatus(
  set: WorkingSet,
  agentId: string,
  { status, reason, by }: ChosenStatus & { readonly by: string },
  now: number,
): void {
  const agent = agentOf(set, agentId);
  checkChoice(status, reason, set.rules.breakReasons);
  if (STATUS_RULES[agent.status].forced === "after-the-call")
    set.putAgent({ ...agent, nextStatus: status, nextReason: reason, nextBy: by });
  else moveTo(set, agent, status, now, { statusReason: reason, statusBy: by });
}

/** Ends after-call work before its time. */
export function backToReception(set: WorkingSet, agentId: string, now: number): void {
  const agent = agentOf(set, agentId);
  checkInAcw(agent);
  changeStatus(set, agent, "Available", now);
  matchAgent(set, agentId, now);
}

/** Stops the countdown: after-call work lasts until the agent ends it. */
export function continueAcw(set: WorkingSet, agentId: string): void {
  const agent = agentOf(set, agentId);
  checkInAcw(agent);
  set.putAgent({ ...agent, statusUntil: null });
}

/** During a call: which status follows the call and its after-call work. Null takes the choice back. */
export function chooseNextStatus(
  set: WorkingSet,
  agentId: string,
  next: ChosenStatus | null,
): void {
  const agent = agentOf(set, agentId);
  checkInLine(agent);
  if (next !== null) checkChoice(next.status, next.reason, set.rules.breakReasons);
  const { status: nextStatus = null, reason: nextReason = "" } = next ?? {};
  set.putAgent({ ...agent, nextStatus, nextReason, nextBy: "" });
}

/** Leaves the status that the agent has, whoever wants it; what rings at them goes on to others unless they stay free. */
export function moveTo(
  set: WorkingSet,
  agent: Agent,
  status: AgentStatus,
  now: number,
  rest: Partial<Agent>,
): void {
  const ringing = status === "Available" ? null : agent.contactId;
  const free = ringing === null ? agent : takeOfferBack(set, agent);
  changeStatus(set, free, status, now, { missedInRow: 0, ...rest });
  if (ringing !== null) matchEntry(set, ringing, now);
  matchAgent(set, agent.id, now);
}
