import type { ContactKind } from "@cordboard/runtime";
import type { Agent, AgentStatus, QueueEntry, SkillConfig, WaitSample } from "./model.ts";
import { type Candidate, compareEntries, compareEntryTimes, STRATEGIES } from "./order.ts";
import { SortedList } from "./sorted-list.ts";
import { isFree } from "./status.ts";

/**
 * Waiting contacts that gain priority alike and suit the same agents. Whatever the time, the one who
 * entered first is ahead of the others in the lane, so only the heads of lanes need to be compared.
 */
export interface Lane {
  readonly proficiency: QueueEntry["proficiency"];
  readonly targetAgent: string;
  readonly entries: SortedList<QueueEntry>;
}

/** A skill with the defaults that every command needs. */
export interface Skill extends SkillConfig {
  readonly ringTimeoutSec: number;
  readonly acwSec: number;
}

const RING_TIMEOUT_SEC = 15;
const ACW_SEC = 15;

/** A queue whose contacts are being told of their positions. */
export interface Announcement {
  readonly beganAt: number;
  /** As it was then. */
  readonly order: readonly QueueEntry[];
  /** How many of them were looked at. */
  readonly done: number;
  readonly goesOnAt: number;
  /** Whether anybody had to be told. */
  readonly told: boolean;
}

/** The indexes of one skill over the rows of the working set. */
export class SkillQueue {
  readonly name: string;
  readonly skill: Skill;
  /** By the agent whom they wait for (empty: for whoever comes), and by what they want else. */
  readonly #lanes = new Map<string, Map<string, Lane>>();
  /** Contacts that ring at an agent; they keep their position. */
  readonly #offered = new Map<string, QueueEntry>();
  /** Callbacks between two attempts; they have no position. */
  readonly #paused = new Map<string, QueueEntry>();
  readonly free: SortedList<Candidate>;
  /** Ids of all agents with the skill. */
  readonly members = new Set<string>();
  /** How many of them have each status. */
  readonly statuses: Record<AgentStatus, number> = {
    Available: 0,
    Busy: 0,
    "On break": 0,
    "In line": 0,
    "After-call work": 0,
    Offline: 0,
  };
  /** How many wait or ring, by their kind. */
  readonly kinds: Record<ContactKind, number> = { call: 0, callback: 0, voicemail: 0, outbound: 0 };
  /** The latest answered waits, oldest first. */
  samples: readonly WaitSample[] = [];
  /** Contacts waiting or ringing, callbacks that pause included. */
  size = 0;
  /** When positions were last told, and whether they may have moved since. */
  announcedAt = Number.NEGATIVE_INFINITY;
  moved = false;
  /** Under way; null when nobody is being told. */
  announcement: Announcement | null = null;

  /** False for a skill that only an agent or a waiting contact still names: it takes nobody in. */
  readonly declared: boolean;

  constructor(config: SkillConfig, declared = true) {
    this.name = config.name;
    this.declared = declared;
    this.skill = {
      ...config,
      ringTimeoutSec: config.ringTimeoutSec ?? RING_TIMEOUT_SEC,
      acwSec: config.acwSec ?? ACW_SEC,
    };
    this.free = new SortedList(STRATEGIES[config.strategy ?? "longest-idle"]);
  }

  get ringing(): number {
    return this.#offered.size;
  }

  addMember(agent: Agent, proficiency: number): void {
    this.members.add(agent.id);
    this.statuses[agent.status] += 1;
    if (isFree(agent)) this.free.add({ agent, proficiency });
  }

  removeMember(agent: Agent, proficiency: number): void {
    this.members.delete(agent.id);
    this.statuses[agent.status] -= 1;
    if (isFree(agent)) this.free.delete({ agent, proficiency });
  }

  addEntry(entry: QueueEntry): void {
    if (!isInQueue(entry)) return;
    this.size += 1;
    this.kinds[entry.kind] += 1;
    this.moved = true;
    if (entry.state === "offered") this.#offered.set(entry.contactId, entry);
    else if (entry.notBefore === null) this.#laneOf(entry).entries.add(entry);
    else this.#paused.set(entry.contactId, entry);
  }

  removeEntry(entry: QueueEntry): void {
    if (!isInQueue(entry)) return;
    this.size -= 1;
    this.kinds[entry.kind] -= 1;
    this.moved = true;
    if (entry.state === "offered") this.#offered.delete(entry.contactId);
    else if (entry.notBefore === null) this.#dropFromLane(entry);
    else this.#paused.delete(entry.contactId);
  }

  /** Those whose contacts the agent could be offered, proficiency apart. */
  *lanesFor(agentId: string): Generator<Lane, void, undefined> {
    yield* this.#lanes.get("")?.values() ?? [];
    yield* this.#lanes.get(agentId)?.values() ?? [];
  }

  /** From 1: how many are ahead, and one. */
  positionOf(entry: QueueEntry, now: number): number {
    const isAhead = (other: QueueEntry) => compareEntries(other, entry, now) < 0;
    let position = 1;
    for (const lane of this.#allLanes()) position += lane.entries.countWhile(isAhead);
    for (const other of this.#offered.values()) if (isAhead(other)) position += 1;
    return position;
  }

  /** Everybody who has a position, in order. */
  inOrder(now: number): readonly QueueEntry[] {
    const all = [...this.#offered.values()];
    // Each lane is in order, which is what the engine's sorting looks for: one lane is only compared along.
    for (const lane of this.#allLanes()) for (const entry of lane.entries) all.push(entry);
    return all.toSorted((a, b) => compareEntries(a, b, now));
  }

  /** When the one who has waited longest entered; null when nobody waits. */
  firstEntry(): number | null {
    let first = Infinity;
    for (const { entries } of this.#allLanes())
      first = Math.min(first, entries.first?.enteredAt ?? first);
    for (const { enteredAt } of this.#offered.values()) first = Math.min(first, enteredAt);
    for (const { enteredAt } of this.#paused.values()) first = Math.min(first, enteredAt);
    return first === Infinity ? null : first;
  }

  *#allLanes(): Generator<Lane, void, undefined> {
    for (const lanes of this.#lanes.values()) yield* lanes.values();
  }

  #laneOf(entry: QueueEntry): Lane {
    const { proficiency, targetAgent } = entry;
    let lanes = this.#lanes.get(targetAgent);
    if (lanes === undefined) this.#lanes.set(targetAgent, (lanes = new Map()));
    const key = laneKey(entry);
    let lane = lanes.get(key);
    if (lane === undefined) {
      lane = { proficiency, targetAgent, entries: new SortedList(compareEntryTimes) };
      lanes.set(key, lane);
    }
    return lane;
  }

  #dropFromLane(entry: QueueEntry): void {
    const lanes = this.#lanes.get(entry.targetAgent);
    const key = laneKey(entry);
    const lane = lanes?.get(key);
    if (lanes === undefined || lane === undefined) return;
    lane.entries.delete(entry);
    if (lane.entries.size === 0) lanes.delete(key);
    if (lanes.size === 0) this.#lanes.delete(entry.targetAgent);
  }
}

/** Whether the contact waits or rings, and not just for one agent. */
export const isInQueue = ({ state, direct }: QueueEntry): boolean =>
  !direct && (state === "waiting" || state === "offered");

/** Whether the agent's proficiency and identity suit; null when they do not have the skill. */
export function suits(
  wanted: Pick<QueueEntry, "proficiency" | "targetAgent">,
  agent: Agent,
  proficiency: number | null,
): boolean {
  if (proficiency === null) return false;
  if (wanted.targetAgent !== "" && wanted.targetAgent !== agent.id) return false;
  return proficiency >= wanted.proficiency.from && proficiency <= wanted.proficiency.to;
}

export function proficiencyIn(agent: Agent, skill: string): number | null {
  return agent.skills.find(({ name }) => name === skill)?.proficiency ?? null;
}

function laneKey(entry: QueueEntry): string {
  const { priority, acceleration, maxPriority, proficiency } = entry;
  return `${priority}/${acceleration}/${maxPriority}/${proficiency.from}-${proficiency.to}`;
}
