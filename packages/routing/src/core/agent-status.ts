import type { Agent, AgentStatus } from "./model.ts";
import type { WorkingSet } from "./working-set.ts";

/**
 * Sets a status, whoever asked for it, stamps it and closes the period before it. `rest` is what else changes about the
 * agent in the same moment: the reason, and who forced it, are empty where it does not say.
 */
export function changeStatus(
  set: WorkingSet,
  agent: Agent,
  status: AgentStatus,
  now: number,
  rest: Partial<Agent> = {},
): Agent {
  const { statusReason = "", statusBy = "" } = rest;
  const isOther =
    agent.status !== status || agent.statusReason !== statusReason || agent.statusBy !== statusBy;
  if (isOther) set.addPeriod(periodUntil(agent, now));
  const next: Agent = {
    ...agent,
    ...NO_CHOICE,
    status,
    statusReason,
    statusBy,
    statusSince: isOther ? now : agent.statusSince,
    statusUntil: null,
    idleSince: status === "Available" && agent.status !== "Available" ? now : agent.idleSince,
    handled: agent.status === "Offline" ? 0 : agent.handled,
    ...rest,
  };
  const taken = status === "In line" ? set.entries.get(next.contactId ?? "")?.offer : undefined;
  const changed = taken ? { ...next, lastOfferId: taken.offerId } : next;
  set.putAgent(changed);
  return changed;
}

/** Nothing was chosen to follow a call. */
export const NO_CHOICE = { nextStatus: null, nextReason: "", nextBy: "" } as const;

/** The agent's present status as one that ends then; null: it lasts. */
export function periodUntil<Until extends number | null>(agent: Agent, to: Until) {
  const { id: agentId, status, statusReason: reason, statusBy: by, statusSince: from } = agent;
  return { agentId, status, reason, by, from, to, offerId: offerOf(agent) };
}

/** Of the conversation that the agent's present status is about. */
const offerOf = ({ status, lastOfferId }: Agent): string =>
  status === "In line" || status === "After-call work" ? lastOfferId : "";

/** The call is over: after-call work with its countdown, or at once what follows it. */
export function startAcw(
  set: WorkingSet,
  agent: Agent,
  acwSec: number,
  reason: string,
  now: number,
): Agent {
  if (acwSec <= 0) return followCall(set, agent, { status: "Available", reason }, now);
  const { nextStatus, nextReason, nextBy } = agent;
  return changeStatus(set, agent, "After-call work", now, {
    ...NO_CONTACT,
    statusReason: reason,
    nextStatus,
    nextReason,
    nextBy,
    statusUntil: now + acwSec * 1000,
  });
}

const NO_CONTACT = { contactId: null, offerId: null } as const;

/** Call and after-call work are over: the status that was chosen during the call, else this one. */
export function followCall(
  set: WorkingSet,
  agent: Agent,
  otherwise: { readonly status: AgentStatus; readonly reason: string },
  now: number,
): Agent {
  const { nextStatus, nextReason, nextBy } = agent;
  const { status, reason } = otherwise;
  return nextStatus === null
    ? changeStatus(set, agent, status, now, { ...NO_CONTACT, statusReason: reason })
    : changeStatus(set, agent, nextStatus, now, {
        ...NO_CONTACT,
        statusReason: nextReason,
        statusBy: nextBy,
      });
}

/** What follows a call where nothing was chosen. */
export const BACK = { status: "Available", reason: "" } as const;
