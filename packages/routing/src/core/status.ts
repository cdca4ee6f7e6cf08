import { RoutingError } from "./errors.ts";
import type { Agent, AgentStatus } from "./model.ts";

/** What a status lets through, and who sets it. */
export interface StatusRule {
  readonly routedContacts: boolean;
  readonly ownOutboundCalls: boolean;
  readonly internalCalls: boolean;
  readonly settableByAgent: boolean;
}

/** The table of statuses: one place for routing, desk and reference page. */
export const STATUS_RULES: Readonly<Record<AgentStatus, StatusRule>> = {
  Available: rule("routed outbound internal settable"),
  Busy: rule("outbound internal settable"),
  "On break": rule("outbound settable"),
  "In line": rule(""),
  "After-call work": rule(""),
  Offline: rule("settable"),
};

export const AGENT_STATUSES = [
  "Available",
  "Busy",
  "On break",
  "In line",
  "After-call work",
  "Offline",
] as const satisfies readonly AgentStatus[];

/** Whether the agent can be offered a contact now. */
export function isFree(agent: Agent): boolean {
  return STATUS_RULES[agent.status].routedContacts && agent.contactId === null;
}

/** Refuses, by throwing, what an agent may not do to their own status. */
export function checkOwnChange(
  agent: Agent,
  to: AgentStatus,
  reason: string,
  breakReasons: readonly string[] | undefined,
): void {
  if (agent.status === "In line") throw new RoutingError("status-in-line");
  checkChoice(to, reason, breakReasons);
}

/** Refuses a choice of the status that follows the call. */
export function checkNextStatus(agent: Agent, next: AgentStatus | null): void {
  if (agent.status !== "In line") throw new RoutingError("not-in-line");
  if (next !== null) checkChoice(next, "", undefined);
}

export function checkInAcw(agent: Agent): void {
  if (agent.status !== "After-call work") throw new RoutingError("not-in-acw");
}

function checkChoice(
  to: AgentStatus,
  reason: string,
  breakReasons: readonly string[] | undefined,
): void {
  if (!STATUS_RULES[to].settableByAgent) throw new RoutingError("status-not-settable");
  if (to === "On break" && breakReasons !== undefined && !breakReasons.includes(reason)) {
    throw new RoutingError("unknown-break-reason");
  }
}

function rule(words: string): StatusRule {
  return {
    routedContacts: words.includes("routed"),
    ownOutboundCalls: words.includes("outbound"),
    internalCalls: words.includes("internal"),
    settableByAgent: words.includes("settable"),
  };
}
