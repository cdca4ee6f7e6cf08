import { RoutingError } from "./errors.ts";
import type { Agent, AgentStatus } from "./model.ts";

/** What a status lets through, and who changes it. */
export interface StatusRule {
  readonly routedContacts: boolean;
  readonly ownOutboundCalls: boolean;
  readonly internalCalls: boolean;
  readonly settableByAgent: boolean;
  /** What a change that a supervisor forces does: changes at once, or chooses what follows the call. */
  readonly forced: "at-once" | "after-the-call";
}

/** The table of statuses: one place for routing, desk and reference page. */
export const STATUS_RULES: Readonly<Record<AgentStatus, StatusRule>> = {
  Available: rule("routed outbound internal settable"),
  Busy: rule("outbound internal settable"),
  "On break": rule("outbound settable"),
  "In line": { ...rule(""), forced: "after-the-call" },
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

export function checkNotInLine({ status }: Agent): void {
  if (status === "In line") throw new RoutingError("status-in-line");
}

export function checkInLine({ status }: Agent): void {
  if (status !== "In line") throw new RoutingError("not-in-line");
}

export function checkInAcw({ status }: Agent): void {
  if (status !== "After-call work") throw new RoutingError("not-in-acw");
}

/** Refuses a status that only calls set, and a break for a reason that is not on the centre's list. */
export function checkChoice(
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
    forced: "at-once",
  };
}
