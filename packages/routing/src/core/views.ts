import type { Changes } from "./changes.ts";
import type { WorkingSet } from "./working-set.ts";
import { estimateWaitSec } from "./estimate.ts";
import type { ContactKind, TransferReport } from "@cordboard/runtime";
import type { Agent, AgentStatus, CallbackDetails, QueueEntry, VoicemailDetails } from "./model.ts";
import { compareEntries } from "./order.ts";
import { isInQueue, type SkillQueue } from "./skill-queue.ts";

/** The contact that rings at an agent or is in line with them, as the desk shows it. */
export interface AgentContact {
  readonly contactId: string;
  readonly offerId: string;
  readonly skill: string;
  /** Turns to `callback` while it rings, when the caller chooses to be called back. */
  readonly kind: ContactKind;
  readonly state: "offered" | "accepted" | "connected";
  /** When the ringing ends; null once accepted. */
  readonly expiresAt: number | null;
  readonly enteredAt: number;
  readonly callback: CallbackDetails | null;
  readonly voicemail: VoicemailDetails | null;
  readonly ani: string;
  readonly dnis: string;
  /** The customer hears music. */
  readonly held: boolean;
  /** Whom the agent has called for the customer; null: nobody. */
  readonly transfer: TransferReport | null;
  /** It is asked by the agent who has the contact. */
  readonly consult: boolean;
}

export interface AgentView extends Agent {
  readonly contact: AgentContact | null;
}

/** One skill, for wallboards and supervisors. */
export interface QueueView {
  readonly skill: string;
  /** Takes callers in at this time. */
  readonly open: boolean;
  /** Contacts waiting or ringing, callbacks and voicemails included. */
  readonly waiting: number;
  /** Of those who wait, at an agent now. */
  readonly ringing: number;
  readonly callbacksWaiting: number;
  readonly voicemailsWaiting: number;
  /** Seconds since the entry of the one who has waited longest; 0 when nobody waits. */
  readonly longestWaitSec: number;
  /** For somebody who would enter now; null is unknown. */
  readonly estimatedWaitSec: number | null;
  /** Agents with the skill. */
  readonly agents: Readonly<Record<AgentStatus, number>>;
}

/** What of a command's changes live views are told. */
export type Seen = Pick<Changes, "agents" | "entries" | "skills" | "schedules">;

/** Whether there is anything to tell. */
export const isSeen = ({ agents, skills, schedules }: Seen): boolean =>
  agents.size + skills.size + schedules.size > 0;

/** What has changed, for live views. */
export interface DeskChange {
  readonly agents: readonly AgentView[];
  readonly removedAgents: readonly string[];
  /** Skills whose queue or agents changed; ask `queues()` when it matters. */
  readonly skills: readonly string[];
  /** Scheduled callbacks, or callbacks in queues, have changed; ask for them when it matters. */
  readonly callbacks: boolean;
}

export function viewAgent(set: WorkingSet, agent: Agent): AgentView {
  const entry = set.entries.get(agent.contactId ?? "");
  return { ...agent, contact: entry === undefined ? null : viewContact(entry) };
}

function viewContact(entry: QueueEntry): AgentContact | null {
  if (entry.offer === null || entry.state === "waiting") return null;
  const contactId = entry.consultFor ?? entry.contactId;
  const { skill, kind, state, enteredAt, callback, voicemail, ani, dnis } = entry;
  const { offerId, expiresAt } = entry.offer;
  const facts = { contactId, offerId, skill, kind, state, expiresAt, enteredAt };
  const { held = false, transfer = null } = entry.talk ?? {};
  const consult = entry.consultFor !== null;
  return { ...facts, callback, voicemail, ani, dnis, held, transfer, consult };
}

export function viewQueue(queue: SkillQueue, now: number): QueueView {
  const { size, kinds, statuses, ringing } = queue;
  const { closed, isOpen } = queue.skill;
  return {
    skill: queue.name,
    open: closed !== true && isOpen?.(now) !== false,
    ringing,
    waiting: size,
    callbacksWaiting: kinds.callback,
    voicemailsWaiting: kinds.voicemail,
    longestWaitSec: (now - (queue.firstEntry() ?? now)) / 1000,
    estimatedWaitSec: estimateWaitSec(queue, size + 1, now),
    agents: { ...statuses },
  };
}

export function viewQueues(set: WorkingSet, now: number): readonly QueueView[] {
  const queues = [...set.queues.values()].filter(({ declared, size }) => declared || size > 0);
  return queues.map((queue) => viewQueue(queue, now));
}

/** Everybody who waits or rings, in order of service. */
export function viewWaiting(set: WorkingSet, now: number): readonly QueueEntry[] {
  return [...set.entries.values()].filter(isInQueue).toSorted((a, b) => compareEntries(a, b, now));
}

export function viewChange(set: WorkingSet, changes: Seen): DeskChange {
  const touched = new Set(changes.agents);
  for (const contactId of changes.entries) {
    const agentId = set.entries.get(contactId)?.offer?.agentId;
    if (agentId !== undefined) touched.add(agentId);
  }
  const agents: AgentView[] = [];
  const removedAgents: string[] = [];
  for (const agentId of touched) {
    const agent = set.agents.get(agentId);
    if (agent === undefined) removedAgents.push(agentId);
    else agents.push(viewAgent(set, agent));
  }
  const isCallback = (id: string) => (set.entries.get(id)?.kind ?? "callback") === "callback";
  const callbacks = changes.schedules.size > 0 || [...changes.entries].some(isCallback);
  return { agents, removedAgents, skills: [...changes.skills], callbacks };
}
