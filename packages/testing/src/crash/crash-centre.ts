import {
  createMemoryRouting,
  type AgentView,
  type MemoryRouting,
  type SkillConfig,
} from "@cordboard/routing";
import {
  createRuntime,
  type ContactKind,
  type ContactStore,
  type Journal,
  type JournalEntry,
  type Program,
  type Runtime,
  type StoredContact,
} from "@cordboard/runtime";
import {
  createSimulatedHttp,
  createVirtualClock,
  type CalleeBehaviour,
  type SimulatedAnswer,
} from "@cordboard/simulator";

import { Fate, Life } from "./life.ts";
import type { Person } from "./people.ts";
import { watchedSwitch, type WatchedSwitch } from "./switch.ts";

/** A story: who calls what, who else is there, and what they do. */
export interface Story {
  readonly program: Program;
  readonly customers?: readonly CalleeBehaviour[];
  readonly answers?: readonly SimulatedAnswer[];
  readonly people: () => readonly Person[];
}

/** How a story went, as far as it must not differ when the call server dies in the middle. */
export interface Course {
  /** Of all contacts, in the order of their beginning. */
  readonly outcomes: readonly string[];
  readonly dialled: number;
  /** Agents, and how many they have talked with. */
  readonly handled: { readonly [agent: string]: number };
  readonly rung: readonly string[];
  readonly heard: readonly string[];
  /** What nobody has cleared away. */
  readonly left: readonly string[];
}

const SKILLS: readonly SkillConfig[] = [{ name: "support", acwSec: 5, ringTimeoutSec: 15 }];
const TICK_MS = 500;
const LONGEST_MS = 4 * 3600_000;
const CALL = { ani: "+12025550123", dnis: "+12025550100" };

/** A call server that may die at any point; switch, queue and storage outlive it, and it is started again at once. */
export class CrashCentre {
  readonly clock = createVirtualClock(Date.UTC(2026, 10, 21, 9));
  readonly switch: WatchedSwitch;
  readonly fate: Fate;
  readonly #story: Story;
  readonly #routing: MemoryRouting;
  readonly #kept = new Map<string, string>();
  readonly #journal = new Map<string, JournalEntry>();
  #life: Life;
  #runtime: Runtime | null = null;
  #contacts = 0;

  constructor(story: Story, deaths: readonly number[]) {
    this.#story = story;
    this.fate = new Fate(deaths);
    this.switch = watchedSwitch(this.clock, story.customers ?? []);
    this.#routing = createMemoryRouting({ skills: SKILLS, timer: this.clock });
    this.#life = this.#born();
  }

  /** The whole story, from the call to when nobody has anything to do any more. */
  async live(): Promise<Course> {
    await this.#starts();
    const people = this.#story.people();
    this.switch.people.call(CALL);
    const end = this.clock.now() + LONGEST_MS;
    await this.#advance(TICK_MS);
    while (this.clock.now() < end && !this.#isQuiet()) {
      for (const person of people) {
        person(this);
        if (!this.#life.isAlive) await this.#starts();
      }
      await this.#advance(TICK_MS);
    }
    return this.#course();
  }

  agentComes(id: string): void {
    const { desk } = this.#routing;
    const skills = [{ name: "support", proficiency: 1 }];
    desk.putAgent({ id, name: id, endpoint: `SIM/${id}`, skills });
    desk.setStatus(id, "Available");
  }

  /** The contact whose caller or customer is on the line. */
  onTheLine(): string | undefined {
    return this.switch.people.legs().find((leg) => leg.kind === "voice" && !leg.unanswered)
      ?.contactId;
  }

  waits(kind: ContactKind): boolean {
    return this.#routing.desk.waiting().some((entry) => entry.kind === kind);
  }

  isDialling(contactId: string): boolean {
    const contact = this.#life.isAlive ? this.#runtime?.contact(contactId) : undefined;
    return contact?.queue.state === "callback-dialling";
  }

  #born(): Life {
    return new Life(this.fate, () => this.clock.halt());
  }

  async #advance(ms: number): Promise<void> {
    const until = this.clock.now() + ms;
    for (;;) {
      this.clock.advance(until - this.clock.now());
      if (this.#life.isAlive) return;
      await this.#starts();
    }
  }

  /** The call server is started, and again when it dies while it takes up what there is. */
  async #starts(): Promise<void> {
    do {
      const life = this.#born();
      this.#life = life;
      const runtime = this.#process(life);
      this.#runtime = runtime;
      void runtime.start();
      await new Promise<void>((resolve) => setImmediate(resolve));
    } while (!this.#life.isAlive);
  }

  #process(life: Life): Runtime {
    const { program, answers = [] } = this.#story;
    const http = createSimulatedHttp(life.timer(this.clock), answers);
    const telephony = life.port(this.switch.telephony, [], isCommand);
    const routing = life.port(this.#routing.port, [], isCommand);
    const pending: JournalEntry[] = [];
    const journal: Journal = { append: (entries) => void pending.push(...entries) };
    const commit = () => {
      for (const entry of pending.splice(0)) {
        const key = `${entry.contactId} ${entry.seq}`;
        if (!this.#journal.has(key)) this.#journal.set(key, entry);
      }
    };
    const store: ContactStore = {
      save: (contact) => {
        commit();
        this.#kept.set(contact.contactId, JSON.stringify(contact));
      },
      remove: (contactId) => {
        commit();
        this.#kept.delete(contactId);
      },
      loadAll: () =>
        Promise.resolve([...this.#kept.values()].map((text) => JSON.parse(text) as StoredContact)),
    };
    return createRuntime({
      scripts: {
        forCall: () => ({ program, country: "US" }),
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
      timer: life.timer(this.clock),
      journal,
      store: life.port(store, ["save", "remove"], (name) => name !== "loadAll"),
      newContactId: () => `contact-${++this.#contacts}`,
    });
  }

  #isQuiet(): boolean {
    const { desk } = this.#routing;
    return (
      this.#kept.size === 0 &&
      this.#runtime?.contacts().length === 0 &&
      desk.scheduled().length === 0 &&
      desk.waiting().length === 0 &&
      this.switch.people.legs().length === 0 &&
      desk.agents().every(isFree)
    );
  }

  #course(): Course {
    const { desk } = this.#routing;
    const { heard, dialled, rung, people } = this.switch;
    const entries = [...this.#journal.values()];
    const outcomes = entries.flatMap((entry) =>
      entry.kind === "command" && entry.command.type === "endContact"
        ? [`${entry.contactId.replace(/^.*ask.*$/, "scheduled")} ${entry.command.outcome}`]
        : [],
    );
    return {
      outcomes: outcomes.toSorted(),
      dialled: dialled.length,
      handled: Object.fromEntries(desk.agents().map(({ id, handled }) => [id, handled])),
      rung: [...new Set(rung.values())].toSorted(),
      heard,
      left: [
        ...[...this.#kept.keys()].map((id) => `stored ${id}`),
        ...(this.#runtime?.contacts() ?? []).map(({ contactId }) => `running ${contactId}`),
        ...desk.waiting().map(({ contactId }) => `in the queue ${contactId}`),
        ...desk.scheduled().map(({ scheduleId }) => `scheduled ${scheduleId}`),
        ...people.legs().map((leg) => `leg ${JSON.stringify(leg)}`),
        ...people.contacts().map((id) => `remembered by the switch ${id}`),
        ...desk.agents().flatMap(({ id, contact }) => (contact ? [`with a contact ${id}`] : [])),
        ...(this.clock.nextDue() === undefined ? [] : ["a timer"]),
      ],
    };
  }
}

const isFree = ({ contact, status }: AgentView): boolean =>
  contact === null && status !== "After-call work";

/** The methods of a port behind a proxy, as an object that others can be put beside. */
function functionsOf<T extends object>(port: T): T {
  const names = Object.keys(port) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, port[name]])) as T;
}

const NO_COMMANDS = new Set(["start", "stop", "liveLegs", "resume", "forget"]);
const isCommand = (name: string): boolean => !NO_COMMANDS.has(name);
