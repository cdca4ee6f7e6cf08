import type { RoutingEvent } from "@cordboard/runtime";
import type { Agent, QueueEntry } from "./model.ts";
import { compareEntries } from "./order.ts";
import { suits } from "./skill-queue.ts";
import { isFree } from "./status.ts";
import type { WorkingSet } from "./working-set.ts";

/*
 * The invariant: nobody waits while a free agent fits. Every command upholds it by matching just what it
 * changed: a contact that waits (again) looks for an agent, an agent who is free (again) for a contact.
 */

/** Offers a waiting contact to the first free agent of its skill's strategy, other than `except`. */
export function matchEntry(set: WorkingSet, contactId: string, now: number, except = ""): void {
  const entry = set.entries.get(contactId);
  if (entry === undefined || !isOpen(entry)) return;
  for (const { agent, proficiency } of set.queueOf(entry.skill).free) {
    if (agent.id === except || hasDeclined(entry, agent.id)) continue;
    if (!suits(entry, agent, proficiency)) continue;
    makeOffer(set, entry, agent, now);
    return;
  }
}

/** Offers the agent, when free, the contact that is first in order over all the agent's queues. */
export function matchAgent(set: WorkingSet, agentId: string, now: number): void {
  const agent = set.agents.get(agentId);
  if (agent === undefined || !isFree(agent)) return;
  let first: QueueEntry | undefined;
  for (const skill of agent.skills) {
    for (const lane of set.queueOf(skill.name).lanesFor(agentId)) {
      if (!suits(lane, agent, skill.proficiency)) continue;
      const head = firstNotDeclined(lane.entries, agentId);
      if (head !== undefined && (first === undefined || compareEntries(head, first, now) < 0)) {
        first = head;
      }
    }
  }
  if (first !== undefined) makeOffer(set, first, agent, now);
}

/** Matches everybody, in order; for changes that may concern them all. */
export function matchAll(set: WorkingSet, now: number): void {
  const waiting = [...set.entries.values()].filter(isOpen);
  for (const { contactId } of waiting.toSorted((a, b) => compareEntries(a, b, now))) {
    matchEntry(set, contactId, now);
  }
}

/** Whether the contact waits and may be offered now. */
function isOpen(entry: QueueEntry): boolean {
  return entry.state === "waiting" && entry.notBefore === null && !entry.direct;
}

function hasDeclined(entry: QueueEntry, agentId: string): boolean {
  return entry.declinedBy.some((decline) => decline.agentId === agentId);
}

function firstNotDeclined(entries: Iterable<QueueEntry>, agentId: string): QueueEntry | undefined {
  for (const entry of entries) if (!hasDeclined(entry, agentId)) return entry;
  return undefined;
}

export function makeOffer(set: WorkingSet, entry: QueueEntry, agent: Agent, now: number): void {
  const { contactId } = entry;
  const { ringTimeoutSec } = set.queueOf(entry.skill).skill;
  const offerId = set.newId();
  const offer = { offerId, agentId: agent.id, expiresAt: now + ringTimeoutSec * 1000 };
  set.putEntry({ ...entry, state: "offered", offer });
  set.putAgent({ ...agent, offerId, contactId, lastOfferedAt: now });
  set.emit(contactId, offerMade(set, entry, offerId, agent));
}

/** The offer as the contact is told of it. */
export function offerMade(
  set: WorkingSet,
  { skill, kind, server, consultFor }: QueueEntry,
  offerId: string,
  { id, name, endpoint, extension, server: phoneAt }: Agent,
): RoutingEvent {
  const { ringTimeoutSec } = set.queueOf(skill).skill;
  const elsewhere = phoneAt !== "" && phoneAt !== server ? { server: phoneAt, extension } : {};
  const agent = { id, name, endpoint, ...elsewhere };
  const consult = consultFor === null ? {} : ({ consult: true } as const);
  return { type: "offer.made", offerId, agent, kind, ringTimeoutSec, ...consult };
}
