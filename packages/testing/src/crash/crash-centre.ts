import type { AgentDesk, AgentView } from "@cordboard/routing";
import {
  createRuntime,
  type ContactKind,
  type LastAgent,
  type Program,
  type RoutingPort,
  type Runtime,
  type Timer,
} from "@cordboard/runtime";
import {
  createSimulatedHttp,
  createVirtualClock,
  type CalleeBehaviour,
  type SimulatedAnswer,
  type VirtualClock,
} from "@cordboard/simulator";

import { Fate, Life, slow } from "./life.ts";
import type { Person } from "./people.ts";
import {
  memoryStorage,
  recordsOf,
  viewOf,
  type CentreView,
  type CrashRecord,
  type CrashStorage,
} from "./storage.ts";
import { watchedSwitch, type WatchedSwitch } from "./switch.ts";

/** A story: who calls what, who else is there, and what they do. */
export interface Story {
  readonly program: Program;
  /** Is tried for callers whom an agent has called. */
  readonly lastAgent?: LastAgent;
  readonly customers?: readonly CalleeBehaviour[];
  readonly answers?: readonly SimulatedAnswer[];
  readonly people: () => readonly Person[];
}

/** When the call server dies, and what it works with. */
export interface Circumstances {
  readonly deaths?: readonly number[];
  /** Commands are carried out after so long, and are lost when the process dies before. Default: at once. */
  readonly portsTakeMs?: number;
  /** Default: in memory. */
  readonly storage?: CrashStorage;
}

/** How a story went, as far as it must not differ when the call server dies in the middle. */
export interface Course {
  /** Of all contacts, in the order of their beginning. */
  readonly outcomes: readonly string[];
  /** Of each contact that is over: what its record says, but for times. */
  readonly records: readonly string[];
  readonly dialled: number;
  /** Agents, and how many they have talked with. */
  readonly handled: { readonly [agent: string]: number };
  readonly rung: readonly string[];
  readonly heard: readonly string[];
  /** What nobody has cleared away. */
  readonly left: readonly string[];
}

const TICK_MS = 500;
const DAY_MS = 24 * 3600_000;
const LONGEST_MS = 4 * 3600_000;
export const CALL = { ani: "+12025550123", dnis: "+12025550100" };

/** A call server that may die at any point; switch, queue and storage outlive it, and it is started again at once. */
export class CrashCentre {
  readonly clock: VirtualClock = createVirtualClock(Date.UTC(2026, 10, 21, 9));
  readonly switch: WatchedSwitch;
  readonly fate: Fate;
  readonly #story: Story;
  readonly #portsTakeMs: number;
  readonly #storage: CrashStorage;
  #life: Life;
  #runtime: Runtime | null = null;
  #desk: AgentDesk | null = null;
  #view: CentreView = { stored: [], waiting: [], scheduled: [], agents: [] };
  #contacts = 0;

  constructor(story: Story, { deaths = [], portsTakeMs = 0, storage }: Circumstances = {}) {
    this.#story = story;
    this.#portsTakeMs = portsTakeMs;
    this.#storage = storage ?? memoryStorage(this.clock);
    this.fate = new Fate(deaths);
    this.switch = watchedSwitch(this.clock, story.customers ?? []);
    this.#life = this.#born();
  }

  /** The whole story, from the call to when nobody has anything to do any more. */
  async live(): Promise<Course> {
    await this.#starts();
    const people = this.#story.people();
    this.switch.people.call(CALL);
    const end = this.clock.now() + LONGEST_MS;
    for (let seen = -1, tick = 0; ; tick++) {
      await this.#advance(TICK_MS);
      if (seen !== this.fate.points.length || tick % 10 === 0) {
        seen = this.fate.points.length;
        this.#view = await viewOf(this.#storage, this.#theDesk);
        if (this.clock.now() > end || this.#isQuiet()) break;
      }
      for (const person of people) {
        person(this);
        await this.#settles();
      }
    }
    await this.#advance(2 * TICK_MS);
    return this.#course();
  }

  agentComes(id: string): void {
    const skills = [{ name: "support", proficiency: 1 }];
    const profile = { id, name: id, endpoint: `SIM/${id}`, skills };
    void this.#theDesk.putAgent(profile);
    void this.#theDesk.setStatus(id, "Available");
  }

  /** An agent calls a customer; asked again by who saw nothing of it. */
  agentCalls(id: string): void {
    const call = { number: CALL.ani, callerId: CALL.dnis, skill: "support" };
    const dial = async () => this.#theDesk.dialOut(id, call);
    dial().catch(() => undefined);
  }

  /** The contact whose caller or customer is on the line. */
  onTheLine(): string | undefined {
    return this.switch.people.legs().find((leg) => leg.kind === "voice" && !leg.unanswered)
      ?.contactId;
  }

  waits(kind: ContactKind): boolean {
    return this.#view.waiting.some((entry) => entry.kind === kind);
  }

  isDialling(contactId: string): boolean {
    const contact = this.#life.isAlive ? this.#runtime?.contact(contactId) : undefined;
    return contact?.queue.state === "callback-dialling";
  }

  get #theDesk(): AgentDesk {
    if (!this.#desk) throw new Error("The call server was never started.");
    return this.#desk;
  }

  #born(): Life {
    return new Life(this.fate, () => this.clock.halt());
  }

  async #advance(ms: number): Promise<void> {
    const until = this.clock.now() + ms;
    for (;;) {
      const next = Math.min(until, this.clock.nextDue() ?? until);
      this.clock.advance(Math.max(0, next - this.clock.now()));
      await this.#settles();
      if (this.clock.now() >= until && (this.clock.nextDue() ?? Infinity) > until) return;
    }
  }

  /** Until nothing goes on by itself; a call server that has died is started again. */
  async #settles(): Promise<void> {
    for (let passed = -1; passed !== this.fate.points.length;) {
      passed = this.fate.points.length;
      await this.#storage.idle();
      if (!this.#life.isAlive) await this.#starts();
    }
  }

  async #starts(): Promise<void> {
    const life = this.#born();
    const timer = life.timer(this.clock);
    const { port, desk } = await this.#storage.routing(timer);
    this.#life = life;
    this.#desk = desk;
    this.#runtime = this.#process(life, timer, port);
    void this.#runtime.start();
    await new Promise<void>((resolve) => setImmediate(resolve));
    await this.#settles();
  }

  #process(life: Life, timer: Timer, queue: RoutingPort): Runtime {
    const { program, lastAgent, answers = [] } = this.#story;
    const inTime = <T extends object>(port: T): T =>
      this.#portsTakeMs === 0
        ? port
        : slow(port, isQueued, (call) => timer.at(timer.now() + this.#portsTakeMs, call));
    const http = createSimulatedHttp(timer, answers);
    const telephony = inTime(life.port(this.switch.telephony, [], isCommand));
    const routing = inTime(life.port(queue, [], isCommand));
    return createRuntime({
      scripts: {
        forCall: () => ({ program, country: "US", ...(lastAgent ? { lastAgent } : {}) }),
        byHash: () => Promise.resolve(program),
      },
      telephony: {
        ...functionsOf(telephony),
        capabilities: telephony.capabilities,
        start: (to) =>
          telephony.start({
            incoming: (call) => to.incoming(call),
            event: life.heard(to.event),
            link: (up, detail) => to.link(up, detail),
          }),
      },
      routing: { ...functionsOf(routing), start: (to) => routing.start(life.heard(to)) },
      http: life.port(
        { ...http, start: (to) => http.start(life.heard(to)) },
        [],
        (name) => name === "send",
      ),
      timer,
      journal: this.#storage.journal(),
      store: life.port(this.#storage.store, ["save", "remove"], (name) => name !== "loadAll"),
      newContactId: () => `contact-${++this.#contacts}`,
    });
  }

  #isQuiet(): boolean {
    const { stored, waiting, scheduled, agents } = this.#view;
    return (
      stored.length + waiting.length + scheduled.length === 0 &&
      this.#runtime?.contacts().length === 0 &&
      this.switch.people.legs().length === 0 &&
      agents.every(isFree)
    );
  }

  /** But for the one that forgets, days later, that an agent has called somebody. */
  #isTimerLeft(): boolean {
    const next = this.clock.nextDue();
    return next !== undefined && next < this.clock.now() + DAY_MS;
  }

  async #course(): Promise<Course> {
    const { heard, dialled, rung, people } = this.switch;
    const { stored, waiting, scheduled, agents } = await viewOf(this.#storage, this.#theDesk);
    const entries = await this.#storage.entries();
    const records = (await this.#storage.records()).map(said);
    const told = new Set(recordsOf(entries).map(said));
    const outcomes = entries.flatMap((entry) =>
      entry.kind === "command" && entry.command.type === "endContact"
        ? [`${nameOf(entry.contactId)} ${entry.command.outcome}`]
        : [],
    );
    return {
      outcomes: outcomes.toSorted(),
      records: records.map((record) => record.replace(/^\S+ /, "")).toSorted(),
      dialled: dialled.length,
      handled: Object.fromEntries(agents.map(({ id, handled }) => [id, handled])),
      rung: [...new Set(rung.values())].toSorted(),
      heard,
      left: [
        ...stored.map((id) => `stored ${id}`),
        ...records
          .filter((record) => !told.has(record))
          .map((record) => `a record that its journal does not tell: ${record}`),
        ...(this.#runtime?.contacts() ?? []).map(({ contactId }) => `running ${contactId}`),
        ...waiting.map(({ contactId }) => `in the queue ${contactId}`),
        ...scheduled.map(({ scheduleId }) => `scheduled ${scheduleId}`),
        ...people.legs().map((leg) => `leg ${JSON.stringify(leg)}`),
        ...people.contacts().map((id) => `remembered by the switch ${id}`),
        ...agents.flatMap(({ id, contact }) => (contact ? [`with a contact ${id}`] : [])),
        ...(this.#isTimerLeft() ? ["a timer"] : []),
      ],
    };
  }
}

/** Ids that routing gives are others each time. */
const nameOf = (contactId: string): string =>
  contactId.replace(/^.*ask.*$/, "scheduled").replace(/^outbound-.*$/, "outbound");

const isFree = ({ contact, status }: AgentView): boolean =>
  contact === null && status !== "After-call work";

/** The methods of a port behind a proxy, as an object that others can be put beside. */
function functionsOf<T extends object>(port: T): T {
  const names = Object.keys(port) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, port[name]])) as T;
}

const NO_COMMANDS = new Set(["start", "stop", "liveLegs", "resume", "forget"]);
const isCommand = (name: string): boolean => !NO_COMMANDS.has(name);
const isQueued = (name: string): boolean => isCommand(name) || name === "resume";

/** A record in a line, the contact first. */
function said({ contactId, kind, outcome, stays, callback }: CrashRecord): string {
  const queues = stays.map((stay) => `${stay.skill} ${stay.kind} ${stay.end}`);
  const calls = callback?.attempts.map(({ cause }) => cause ?? "reached") ?? [];
  return [contactId, kind, outcome, ...queues, ...calls].join(" ");
}
