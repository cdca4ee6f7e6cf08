import type { Agent, AgentStatus } from "./model.ts";
import type { WorkingSet } from "./working-set.ts";

/**
 * Sets a status, whoever asked for it, stamps it and closes the period before it. `rest` is what else
 * changes about the agent in the same moment.
 */
export function changeStatus(
  set: WorkingSet,
  agent: Agent,
  status: AgentStatus,
  reason: string,
  now: number,
  rest: Partial<Agent> = {},
): Agent {
  const changed = agent.status !== status || agent.statusReason !== reason;
  if (changed) set.addPeriod(periodUntil(agent, now));
  const next: Agent = {
    ...agent,
    status,
    statusReason: reason,
    statusSince: changed ? now : agent.statusSince,
    statusBy: "",
    statusUntil: null,
    nextStatus: null,
    nextReason: "",
    nextBy: "",
    idleSince: status === "Available" && agent.status !== "Available" ? now : agent.idleSince,
    handled: agent.status === "Offline" ? 0 : agent.handled,
    ...rest,
  };
  set.putAgent(next);
  return next;
}

/** The agent's present status as one that ends then; null: it lasts. */
export function periodUntil<Until extends number | null>(agent: Agent, to: Until) {
  const { id: agentId, status, statusReason: reason, statusBy: by, statusSince: from } = agent;
  return { agentId, status, reason, by, from, to };
}

/** The call is over: after-call work with its countdown, or at once what follows it. */
export function startAcw(
  set: WorkingSet,
  agent: Agent,
  acwSec: number,
  reason: string,
  now: number,
): Agent {
  const over = { contactId: null, offerId: null };
  if (acwSec <= 0) return changeStatus(set, agent, afterCall(agent), reason, now, over);
  return changeStatus(set, agent, "After-call work", reason, now, {
    ...over,
    nextStatus: agent.nextStatus,
    statusUntil: now + acwSec * 1000,
  });
}

/** The status that follows the call: chosen during it, or Available. */
export function afterCall(agent: Agent): AgentStatus {
  return agent.nextStatus ?? "Available";
}
