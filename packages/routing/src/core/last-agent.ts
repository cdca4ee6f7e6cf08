import type { LastAgentRequest } from "@cordboard/runtime";
import { calledUntil } from "./called.ts";
import { makeOffer } from "./matching.ts";
import { tellOffer } from "./offers.ts";
import { newEntry } from "./queue.ts";
import { isFree } from "./status.ts";
import type { WorkingSet } from "./working-set.ts";

/** The caller is offered straight to the agent who called their number, or it is said why not. */
export function requestLastAgent(
  set: WorkingSet,
  contactId: string,
  { number, ani, dnis }: LastAgentRequest,
  now: number,
): void {
  const before = set.entries.get(contactId);
  if (before !== undefined) return tellOffer(set, before, null);
  const called = set.called.get(number);
  if (called === undefined || calledUntil(set, called.calledAt) <= now)
    return set.emit(contactId, { type: "last-agent.refused", reason: "not-called" });
  const agent = set.agents.get(called.agentId);
  if (agent === undefined || !isFree(agent))
    return set.emit(contactId, { type: "last-agent.refused", reason: "unavailable" });
  const request = {
    askId: "",
    skill: called.skill,
    priority: 0,
    acceleration: 0,
    maxPriority: 0,
    proficiency: { from: 1, to: 20 },
    targetAgent: agent.id,
    ani,
    dnis,
  };
  const entry = { ...newEntry(set, contactId, request, now), direct: true };
  set.putEntry(entry);
  makeOffer(set, entry, agent, now);
}
