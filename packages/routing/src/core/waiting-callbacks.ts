import { RoutingError } from "./errors.ts";
import { matchAgent, matchEntry } from "./matching.ts";
import { CAME_FROM_ELSEWHERE, type QueueEntry } from "./model.ts";
import { endOffer } from "./offers.ts";
import { ownUntil } from "./schedules.ts";
import type { WorkingSet } from "./working-set.ts";

/** What people do with callbacks that wait in a queue, until an agent has accepted them. */

/** Another queue, or another agent whose it is; what is left out stays. */
export interface CallbackAssignment {
  readonly skill?: string | undefined;
  /** It waits for this agent, as an agent's own does; empty: for nobody in particular. */
  readonly agent?: string | undefined;
}

/** It keeps its time of entry. An agent whom it rings at stops ringing. Closed and full queues take it in: it was promised. */
export function reassignCallback(
  set: WorkingSet,
  contactId: string,
  { skill, agent }: CallbackAssignment,
  now: number,
): QueueEntry {
  const entry = callbackOf(set, contactId);
  if (skill !== undefined && set.queues.get(skill)?.declared !== true)
    throw new RoutingError("unknown-skill");
  if (agent !== undefined && agent !== "" && !set.agents.has(agent))
    throw new RoutingError("unknown-agent");
  const { waiting, agentId } = stopRinging(set, entry);
  const whose =
    agent === undefined
      ? {}
      : { targetAgent: agent, ownUntil: agent === "" ? null : ownUntil(set, now) };
  const moves = skill !== undefined && skill !== entry.skill;
  const moved = moves ? { skill, enteredPosition: CAME_FROM_ELSEWHERE } : {};
  const changed: QueueEntry = { ...waiting, ...whose, ...moved };
  set.putEntry(changed);
  const position = set.queueOf(changed.skill).positionOf(changed, now);
  set.toldPositions.set(contactId, position);
  const told = { skill: changed.skill, position, estimatedWaitSec: null };
  set.emit(contactId, { type: "queue.updated", askId: "", ...told });
  matchEntry(set, contactId, now);
  if (agentId !== "") matchAgent(set, agentId, now);
  return set.entries.get(contactId) ?? changed;
}

/** The customer is not called back. */
export function cancelCallback(set: WorkingSet, contactId: string, now: number): void {
  const { waiting, agentId } = stopRinging(set, callbackOf(set, contactId));
  // Before the entry is gone: it says which call server has the contact.
  set.emit(contactId, { type: "callback.ended", cause: "cancelled" });
  set.deleteEntry(waiting);
  if (agentId !== "") matchAgent(set, agentId, now);
}

function stopRinging(set: WorkingSet, entry: QueueEntry) {
  const agent = set.agents.get(entry.offer?.agentId ?? "");
  if (agent === undefined) return { waiting: entry, agentId: "" };
  return { waiting: endOffer(set, { entry, agent }, "moved").entry, agentId: agent.id };
}

function callbackOf(set: WorkingSet, contactId: string): QueueEntry {
  const entry = set.entries.get(contactId);
  if (entry?.kind !== "callback") throw new RoutingError("unknown-callback");
  if (entry.state === "accepted" || entry.state === "connected")
    throw new RoutingError("agent-accepted");
  return entry;
}
