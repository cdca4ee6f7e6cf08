import type { Agent, QueueEntry } from "../core/model.ts";
import { compareEntries } from "../core/order.ts";
import { proficiencyIn, suits } from "../core/skill-queue.ts";
import { isFree } from "../core/status.ts";

/*
 * What holds in a contact centre at any moment, whatever happens. Each gives back what is wrong, in words.
 */

/** One contact is never at two agents, one agent has never two contacts, and both know it of each other. */
export function disagreements(
  agents: Iterable<Pick<Agent, "id" | "contactId">>,
  entries: Iterable<Pick<QueueEntry, "contactId" | "offer">>,
): string[] {
  const contacts = new Map([...agents].map(({ id, contactId }) => [id, contactId]));
  const wrongs: string[] = [];
  const agentOf = new Map<string, string>();
  for (const [id, contactId] of contacts) {
    if (contactId === null) continue;
    const other = agentOf.get(contactId);
    if (other !== undefined) wrongs.push(`${contactId} is at ${other} and at ${id}`);
    agentOf.set(contactId, id);
  }
  const contactOf = new Map<string, string>();
  for (const { contactId, offer } of entries) {
    if (offer === null) continue;
    const { agentId } = offer;
    const other = contactOf.get(agentId);
    if (other !== undefined) wrongs.push(`${agentId} has ${other} and ${contactId}`);
    contactOf.set(agentId, contactId);
    if (contacts.get(agentId) !== contactId)
      wrongs.push(`${contactId} is at ${agentId}, who does not know of it`);
  }
  return wrongs;
}

/** Nobody waits while an agent who fits is free. */
export function leftWaiting(agents: Iterable<Agent>, entries: Iterable<QueueEntry>): string[] {
  const free = [...agents].filter(isFree);
  if (free.length === 0) return [];
  return [...entries].filter(isOpen).flatMap((entry) => {
    const agent = free.find((one) => couldTake(one, entry));
    return agent === undefined ? [] : [`${entry.contactId} waits while ${agent.id} is free`];
  });
}

/** Those who wait and would have come before the contact that the agent was offered. */
export function overtaken(
  offered: QueueEntry,
  agent: Agent,
  waiting: Iterable<QueueEntry>,
  now: number,
): string[] {
  return [...waiting]
    .filter((entry) => isOpen(entry) && couldTake(agent, entry))
    .filter((entry) => compareEntries(entry, offered, now) < 0)
    .map(({ contactId }) => `${offered.contactId} was offered to ${agent.id} before ${contactId}`);
}

/** Whether the contact waits and may be offered now. */
export const isOpen = ({ state, notBefore }: QueueEntry): boolean =>
  state === "waiting" && notBefore === null;

/** Whether it suits the agent, who has not declined it just now. */
export const couldTake = (agent: Agent, entry: QueueEntry): boolean =>
  suits(entry, agent, proficiencyIn(agent, entry.skill)) &&
  !entry.declinedBy.some(({ agentId }) => agentId === agent.id);
