import type {
  ReplayView,
  AgentView,
  ContactView,
  Place,
  QueueView,
  StatusPeriodView,
} from "@cordboard/api";
import type { AgentContact as DeskContact, AgentView as DeskAgent } from "@cordboard/routing";
import type { QueueView as DeskQueue, StatusPeriod } from "@cordboard/routing";
import type { Contact, Replay } from "@cordboard/runtime";

/** What the outside sees of agents, queues and contacts: no more than the contract says. */

export function viewAgent(agent: DeskAgent): AgentView {
  const { id, name, endpoint, extension, role } = agent;
  const { status, statusReason, statusBy, statusSince, statusUntil } = agent;
  const { nextStatus, missedInRow, handled } = agent;
  return {
    id,
    name,
    endpoint,
    ...(agent.server && { server: agent.server }),
    extension,
    languages: [...agent.languages],
    skills: agent.skills.map((skill) => ({ name: skill.name, proficiency: skill.proficiency })),
    role,
    permissions: [...agent.permissions],
    status,
    statusReason,
    statusBy,
    statusSince,
    statusUntil,
    nextStatus,
    missedInRow,
    handled,
    contact: agent.contact && viewAgentContact(agent.contact),
  };
}

/** @param range - what is told is cut to it */
export function viewPeriod(
  { status, reason, by, from, to }: StatusPeriod,
  range: { readonly from: number; readonly to: number },
  now: number,
): StatusPeriodView {
  const begin = Math.max(from, range.from);
  const end = Math.min(to ?? now, range.to);
  const lasts = to === null && range.to >= now;
  const durationSec = Math.max(0, end - begin) / 1000;
  return { status, reason, by, from: begin, to: lasts ? null : end, durationSec };
}

function viewAgentContact(contact: DeskContact): NonNullable<AgentView["contact"]> {
  const { contactId, offerId, skill, kind, state, expiresAt, enteredAt, ani, dnis } = contact;
  const { voicemail, held, transfer, consult } = contact;
  const { number, callerId, callDelaySec, note = "", madeBy = "" } = contact.callback ?? {};
  const callback =
    number === undefined || callerId === undefined || callDelaySec === undefined
      ? null
      : { number, callerId, callDelaySec, note, madeBy };
  const facts = { contactId, offerId, skill, kind, state, expiresAt, enteredAt, ani, dnis };
  return {
    ...facts,
    callback,
    voicemail: voicemail && { ...voicemail },
    held,
    transfer: transfer && { ...transfer },
    consult,
  };
}

export function viewQueue(queue: DeskQueue): QueueView {
  const { skill, open, waiting, ringing, callbacksWaiting, voicemailsWaiting, agents } = queue;
  const { longestWaitSec, estimatedWaitSec } = queue;
  const counts = { waiting, ringing, callbacksWaiting, voicemailsWaiting };
  return { skill, open, ...counts, longestWaitSec, estimatedWaitSec, agents: { ...agents } };
}

/** How many contacts are at each action: a fraction of what telling of each of them takes. */
export function placesOf(contacts: readonly Contact[]): Place[] {
  const places = new Map<string, Place>();
  for (const { script, flow } of contacts) {
    const here = flow.status === "ended" ? { script, action: "" } : flow;
    const within = flow.status === "ended" ? [] : flow.callers;
    for (const { script: name, action } of [...within, here]) {
      const key = JSON.stringify([name, action]);
      const others = places.get(key)?.contacts ?? 0;
      places.set(key, { script: name, action, contacts: others + 1 });
    }
  }
  return [...places.values()];
}

export const viewReplay = (replay: Replay): ReplayView => ({
  ...replay,
  steps: replay.steps.map(({ facts, guided, variables, timers, ...step }) => ({
    ...step,
    facts: facts.map((fact) => ({ ...fact })),
    guided: [...guided],
    variables: { ...variables },
    timers: { ...timers },
  })),
});

/** @param label - of the action that the contact is at */
export function viewContact(contact: Contact, label: string): ContactView {
  const { contactId, script, scriptHash, call, queue, flow, agent, offer } = contact;
  const person = agent ?? offer?.agent ?? null;
  return {
    contactId,
    script,
    scriptHash,
    ani: call.ani,
    dnis: call.dnis,
    action: flow.action,
    label,
    flow: flow.status,
    queueState: queue.state,
    skill: queue.state === "none" ? "" : queue.skill,
    position: queue.state === "none" ? 0 : queue.position,
    agent: person && { id: person.id, name: person.name },
    voicePath: call.voicePath,
    startedAt: call.startedAt,
    enteredAt: queue.enteredAt,
  };
}
