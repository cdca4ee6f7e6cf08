import type { RoutingEvent } from "@cordboard/runtime";
import { CallbackLinks } from "./callback-links.ts";
import { type Changes, noChanges, type Removed, type Rows } from "./changes.ts";
import { calledUntil } from "./called.ts";
import { Deadlines } from "./deadlines.ts";
import type {
  Agent,
  CentreRules,
  OutboundCalled,
  QueueEntry,
  ScheduledCallback,
  StatusPeriod,
  WaitSample,
} from "./model.ts";

import { SkillQueue } from "./skill-queue.ts";
import { WaitingNumbers } from "./waiting-numbers.ts";

/** Gives ids to offers. */
export type NewId = () => string;

const KEPT_SAMPLES = 20;

/**
 * The contact centre in memory: rows that are replaced, never changed in place, and the indexes that
 * follow them. Rules live in the modules beside this one; storage keeps the rows and knows no rule.
 */
export class WorkingSet {
  rules: CentreRules;
  readonly newId: NewId;
  readonly deadlines = new Deadlines();
  readonly agents = new Map<string, Agent>();
  readonly entries = new Map<string, QueueEntry>();
  readonly schedules = new Map<string, ScheduledCallback>();
  /** By number. */
  readonly called = new Map<string, OutboundCalled>();
  readonly queues = new Map<string, SkillQueue>();
  readonly callbackLinks = new CallbackLinks();
  readonly waitingNumbers = new WaitingNumbers();
  /** The position each contact was last told. Not stored: after a restart it is told again. */
  readonly toldPositions = new Map<string, number>();
  #lastSeq = 0;
  /** Callbacks and voicemails: contacts of which nobody is on the line. */
  #parked = 0;
  #changes = noChanges();

  constructor(rules: CentreRules, newId: NewId, rows?: Rows) {
    this.rules = rules;
    this.newId = newId;
    for (const skill of rules.skills) this.queues.set(skill.name, new SkillQueue(skill));
    if (rows === undefined) return;
    this.#put(rows);
    this.takeChanges();
  }

  /** Takes over what other servers have changed; which agents and skills that is, is what it gives back. */
  catchUp(removed: Removed, rows: Rows): Changes {
    for (const id of removed.agents)
      withIt(this.agents.get(id), (agent) => this.deleteAgent(agent));
    for (const id of removed.entries)
      withIt(this.entries.get(id), (entry) => this.deleteEntry(entry));
    for (const id of removed.schedules)
      withIt(this.schedules.get(id), (schedule) => this.deleteSchedule(schedule));
    for (const id of removed.called) withIt(this.called.get(id), (one) => this.deleteCalled(one));
    this.#put(rows);
    return this.takeChanges();
  }

  #put({ agents, entries, schedules, called, samples }: Rows): void {
    for (const agent of agents) this.putAgent(agent);
    for (const entry of entries) this.putEntry(entry);
    for (const schedule of schedules) this.putSchedule(schedule);
    for (const one of called) this.putCalled(one);
    for (const sample of samples) this.addSample(sample);
  }

  /** Skills that only rows know any more get a queue with the defaults, so that nobody in it is stranded. */
  queueOf(skill: string): SkillQueue {
    let queue = this.queues.get(skill);
    if (queue === undefined) {
      queue = new SkillQueue({ name: skill }, false);
      this.queues.set(skill, queue);
    }
    return queue;
  }

  /** Takes over changed rules, and builds the indexes anew. */
  configure(rules: CentreRules): void {
    const before = [...this.queues.values()];
    this.rules = { ...this.rules, ...rules };
    this.queues.clear();
    for (const skill of rules.skills) this.queues.set(skill.name, new SkillQueue(skill));
    for (const { name, samples } of before) {
      this.queueOf(name).samples = samples;
      this.#changes.skills.add(name);
    }
    for (const agent of this.agents.values()) this.#indexAgent(agent);
    for (const entry of this.entries.values()) this.queueOf(entry.skill).addEntry(entry);
  }

  nextSeq(): number {
    this.#lastSeq += 1;
    return this.#lastSeq;
  }

  /** The call server that these commands come from. */
  get server(): string {
    return this.rules.server ?? "";
  }

  emit(contactId: string, event: RoutingEvent): void {
    const { server = this.server, consultFor } = this.entries.get(contactId) ?? {};
    this.#changes.events.push({ contactId: consultFor ?? contactId, server, event });
  }

  /** Callbacks and voicemails that were taken are kept; one more is not taken. */
  takesNoMoreParked(): boolean {
    return this.#parked >= (this.rules.maxParked ?? Infinity);
  }

  putEntry(entry: QueueEntry): void {
    const before = this.entries.get(entry.contactId);
    this.#parked += Number(isParked(entry)) - Number(before !== undefined && isParked(before));
    if (before !== undefined) {
      this.queueOf(before.skill).removeEntry(before);
      this.waitingNumbers.remove(before);
    }
    this.entries.set(entry.contactId, entry);
    this.waitingNumbers.add(entry);
    this.callbackLinks.add(entry.linkedTo, entry.contactId);
    this.queueOf(entry.skill).addEntry(entry);
    this.#lastSeq = Math.max(this.#lastSeq, entry.seq);
    this.#entryDeadlines(entry);
    this.#touchEntry(entry);
  }

  deleteEntry(entry: QueueEntry): void {
    const { contactId } = entry;
    const before = this.entries.get(contactId);
    this.#parked -= Number(before !== undefined && isParked(before));
    if (before !== undefined) this.waitingNumbers.remove(before);
    this.queueOf(entry.skill).removeEntry(entry);
    this.entries.delete(contactId);
    this.callbackLinks.remove(entry.linkedTo, contactId);
    this.toldPositions.delete(contactId);
    for (const kind of ["offer", "callback", "declined", "own"] as const) {
      this.deadlines.set(kind, contactId, null);
    }
    this.#touchEntry(entry);
  }

  putSchedule(schedule: ScheduledCallback): void {
    const { scheduleId, dueAt } = schedule;
    this.schedules.set(scheduleId, schedule);
    this.callbackLinks.add(schedule.contactId, scheduleId);
    this.deadlines.set("schedule", scheduleId, dueAt);
    this.#changes.schedules.add(scheduleId);
  }

  deleteSchedule({ scheduleId, contactId }: ScheduledCallback): void {
    this.schedules.delete(scheduleId);
    this.callbackLinks.remove(contactId, scheduleId);
    this.deadlines.set("schedule", scheduleId, null);
    this.#changes.schedules.add(scheduleId);
  }

  putCalled(called: OutboundCalled): void {
    const { number, calledAt } = called;
    this.called.set(number, called);
    this.deadlines.set("called", number, calledUntil(this, calledAt));
    this.#changes.called.add(number);
  }

  deleteCalled({ number }: OutboundCalled): void {
    this.called.delete(number);
    this.deadlines.set("called", number, null);
    this.#changes.called.add(number);
  }

  putAgent(agent: Agent): void {
    const before = this.agents.get(agent.id);
    this.#unindexAgent(before);
    this.agents.set(agent.id, agent);
    this.#indexAgent(agent);
    this.deadlines.set("acw", agent.id, agent.statusUntil);
    this.deadlines.set("desk", agent.id, agent.deskLostUntil);
    this.#changes.agents.add(agent.id);
    if (before?.skills !== agent.skills) this.#changes.agentSkills.add(agent.id);
  }

  deleteAgent(agent: Agent): void {
    this.#unindexAgent(agent);
    this.agents.delete(agent.id);
    this.deadlines.set("acw", agent.id, null);
    this.deadlines.set("desk", agent.id, null);
    this.#changes.agents.add(agent.id);
    this.#changes.agentSkills.add(agent.id);
  }

  addPeriod(period: StatusPeriod): void {
    this.#changes.periods.push(period);
  }

  addSample(sample: WaitSample): void {
    const queue = this.queueOf(sample.skill);
    queue.samples = [...queue.samples, sample].slice(-KEPT_SAMPLES);
    this.#changes.samples.push(sample);
  }

  /** Looks at the skill's positions when the command is over. */
  touchSkill(skill: string): void {
    this.#changes.skills.add(skill);
  }

  /** Skills whose queue or agents the command has changed so far. */
  get touchedSkills(): ReadonlySet<string> {
    return this.#changes.skills;
  }

  /** Whether anything that is stored has changed since the last {@link takeChanges}. */
  hasChangedRows(): boolean {
    const { agents, entries, schedules, called, periods, samples } = this.#changes;
    const rows = agents.size + entries.size + schedules.size + called.size;
    return rows + periods.length + samples.length > 0;
  }

  takeChanges(): Changes {
    const changes = this.#changes;
    this.#changes = noChanges();
    return changes;
  }

  #indexAgent(agent: Agent): void {
    for (const { name, proficiency } of agent.skills) {
      this.queueOf(name).addMember(agent, proficiency);
      this.#changes.skills.add(name);
    }
  }

  #unindexAgent(agent: Agent | undefined): void {
    if (agent === undefined) return;
    for (const { name, proficiency } of agent.skills) {
      this.queueOf(name).removeMember(agent, proficiency);
      this.#changes.skills.add(name);
    }
  }

  #entryDeadlines(entry: QueueEntry): void {
    const { contactId, state } = entry;
    const waiting = state === "waiting";
    const declines = entry.declinedBy.map(({ until }) => until);
    this.deadlines.set("offer", contactId, entry.offer?.expiresAt ?? null);
    this.deadlines.set("callback", contactId, waiting ? entry.notBefore : null);
    this.deadlines.set("own", contactId, entry.ownUntil);
    this.deadlines.set("declined", contactId, declines.length > 0 ? Math.min(...declines) : null);
  }

  #touchEntry(entry: QueueEntry): void {
    this.#changes.entries.add(entry.contactId);
    this.#changes.skills.add(entry.skill);
  }
}

const isParked = ({ kind }: QueueEntry): boolean => kind === "callback" || kind === "voicemail";

function withIt<T>(value: T | undefined, use: (value: T) => void): void {
  if (value !== undefined) use(value);
}
