import type { Agent, QueueEntry, SkillConfig, WaitSample } from "./model.ts";
import { type Candidate, compareEntries, compareEntryTimes, STRATEGIES } from "./order.ts";
import { SortedList } from "./sorted-list.ts";

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

/** The indexes of one skill over the rows of the working set. */
export class SkillQueue {
  readonly name: string;
  readonly skill: Skill;
  readonly lanes = new Map<string, Lane>();
  /** Contacts that ring at an agent; they keep their position. */
  readonly offered = new Map<string, QueueEntry>();
  readonly free: SortedList<Candidate>;
  /** Ids of all agents with the skill. */
  readonly members = new Set<string>();
  /** The latest answered waits, oldest first. */
  samples: readonly WaitSample[] = [];
  /** Contacts waiting or ringing, callbacks that pause included. */
  size = 0;
  /** When positions were last told, and whether they may have moved since. */
  announcedAt = Number.NEGATIVE_INFINITY;
  moved = false;

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

  addEntry(entry: QueueEntry): void {
    if (entry.state !== "waiting" && entry.state !== "offered") return;
    this.size += 1;
    this.moved = true;
    if (entry.state === "offered") this.offered.set(entry.contactId, entry);
    else if (entry.notBefore === null) this.#laneOf(entry).entries.add(entry);
  }

  removeEntry(entry: QueueEntry): void {
    if (entry.state !== "waiting" && entry.state !== "offered") return;
    this.size -= 1;
    this.moved = true;
    if (entry.state === "offered") this.offered.delete(entry.contactId);
    else if (entry.notBefore === null) this.#dropFromLane(entry);
  }

  /** From 1: how many are ahead, and one. */
  positionOf(entry: QueueEntry, now: number): number {
    const isAhead = (other: QueueEntry) => compareEntries(other, entry, now) < 0;
    let position = 1;
    for (const lane of this.lanes.values()) position += lane.entries.countWhile(isAhead);
    for (const other of this.offered.values()) if (isAhead(other)) position += 1;
    return position;
  }

  /** Everybody who has a position, in order. */
  inOrder(now: number): readonly QueueEntry[] {
    const all = [...this.offered.values()];
    for (const lane of this.lanes.values()) for (const entry of lane.entries.items) all.push(entry);
    return all.toSorted((a, b) => compareEntries(a, b, now));
  }

  #laneOf(entry: QueueEntry): Lane {
    const key = laneKey(entry);
    const known = this.lanes.get(key);
    if (known !== undefined) return known;
    const { proficiency, targetAgent } = entry;
    const lane = { proficiency, targetAgent, entries: new SortedList(compareEntryTimes) };
    this.lanes.set(key, lane);
    return lane;
  }

  #dropFromLane(entry: QueueEntry): void {
    const key = laneKey(entry);
    const lane = this.lanes.get(key);
    if (lane === undefined) return;
    lane.entries.delete(entry);
    if (lane.entries.items.length === 0) this.lanes.delete(key);
  }
}

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
  const { priority, acceleration, maxPriority, proficiency, targetAgent } = entry;
  return `${priority}/${acceleration}/${maxPriority}/${proficiency.from}-${proficiency.to}/${targetAgent}`;
}
