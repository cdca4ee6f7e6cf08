import { NO_CHOICE } from "./agent-status.ts";
import type { Agent } from "./model.ts";
import { moveTo } from "./status-changes.ts";
import type { WorkingSet } from "./working-set.ts";

const GRACE_SEC = 30;
const REASON = "connection-lost";

/**
 * A screen of the agent's desk is connected to this call server; one that was lost, and the going Offline that came of
 * it during a call, is forgotten. Nothing is known of a desk that was never connected: agents who work with nothing
 * but a phone stay as they are.
 */
export function deskConnected(set: WorkingSet, agentId: string): void {
  const agent = set.agents.get(agentId);
  if (agent === undefined) return;
  const { desks } = agent;
  const choice = agent.nextReason === REASON ? NO_CHOICE : {};
  const all = desks.includes(set.server) ? desks : [...desks, set.server];
  if (all === desks && agent.deskLostUntil === null && choice !== NO_CHOICE) return;
  set.putAgent({ ...agent, ...choice, desks: all, deskLostUntil: null });
}

/** The last screen of the agent's desk at this call server is gone; when it was the last of all, the grace begins. */
export function deskLost(set: WorkingSet, agentId: string, now: number): void {
  const agent = set.agents.get(agentId);
  if (agent !== undefined) loseDesk(set, agent, set.server, now);
}

/** A call server has started anew, or is gone: what was connected to it is lost until it comes back. */
export function loseDesksOf(set: WorkingSet, server: string, now: number): void {
  for (const agent of set.agents.values()) loseDesk(set, agent, server, now);
}

/** The grace is over: Offline; during a call, after it. */
export function endGrace(set: WorkingSet, agentId: string, now: number): void {
  const agent = set.agents.get(agentId);
  if (agent === undefined || agent.deskLostUntil === null) return;
  const over = { ...agent, deskLostUntil: null };
  if (agent.status === "In line")
    set.putAgent({ ...over, nextStatus: "Offline", nextReason: REASON, nextBy: "" });
  else moveTo(set, over, "Offline", now, { statusReason: REASON });
}

function loseDesk(set: WorkingSet, agent: Agent, server: string, now: number): void {
  if (!agent.desks.includes(server)) return;
  const desks = agent.desks.filter((one) => one !== server);
  const { deskGraceSec = GRACE_SEC } = set.rules;
  const isLost = desks.length === 0 && agent.status !== "Offline";
  set.putAgent({ ...agent, desks, deskLostUntil: isLost ? now + deskGraceSec * 1000 : null });
}
