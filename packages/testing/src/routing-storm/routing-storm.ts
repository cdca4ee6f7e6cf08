import type { AgentView, QueueEntry } from "@cordboard/routing";

import { until } from "../asterisk/processes.ts";
import { Random } from "../fuzz/random.ts";
import { CallServer } from "./call-server.ts";
import { Contact, type Around } from "./contact.ts";
import type { DeskAct, FromServer } from "./messages.ts";
import { addAgents, request, RULES, SKILLS } from "./people.ts";

export interface StormSize {
  readonly servers: number;
  readonly agents: number;
  readonly contacts: number;
  /** New contacts in a second. */
  readonly rate: number;
  /** How often a server is killed. */
  readonly kills: number;
}

/** What one server answers at a moment at which nothing goes on. */
export interface Look {
  readonly agents: readonly AgentView[];
  readonly waiting: readonly QueueEntry[];
}

/** Of agents that are at work; the others come and go. */
const AT_WORK = 0.12;
const STATUS_CHANGES_A_SECOND = 40;
const TICK_MS = 20;
const LATE_MS = 60_000;
const QUIET_MS = 1_000;

/** Contacts, agents, and servers that die: everything by chance, the same chance for the same seed. */
export class RoutingStorm {
  readonly contacts = new Map<string, Contact>();
  readonly wrongs: string[] = [];
  readonly failures: string[] = [];
  /** Scheduled callbacks that were promised. */
  readonly promised = new Set<string>();
  /** What each server answers in the end, when nothing goes on any more. */
  looks: readonly Look[] = [];
  readonly #size: StormSize;
  readonly #target: string;
  readonly #random: Random;
  readonly #servers: readonly CallServer[];
  #living = 0;

  constructor(target: string, size: StormSize, seed: number) {
    this.#size = size;
    this.#target = target;
    this.#random = new Random(seed);
    this.#servers = Array.from({ length: size.servers }, (_, index) => {
      const server: CallServer = new CallServer(`server-${index}`, target, RULES, (message) =>
        this.#hear(server, message),
      );
      return server;
    });
  }

  async start(): Promise<void> {
    await addAgents(this.#target, this.#size.agents);
    await Promise.all(this.#servers.map((server) => server.start()));
    for (const server of this.#servers) server.resume([]);
    for (let agent = 0; agent < this.#size.agents * AT_WORK; agent++)
      this.#sets(this.#agentId(), "Available");
  }

  /** Everybody comes, while servers are killed; then all who are left are served. */
  async rage(): Promise<void> {
    const { contacts, rate, kills } = this.#size;
    const lastsMs = (contacts / rate) * 1000;
    const killing = this.#kill(kills, lastsMs);
    const began = performance.now();
    let changes = 0;
    for (let come = 0; come < contacts;) {
      await pause(TICK_MS);
      const sec = (performance.now() - began) / 1000;
      for (; come < Math.min(contacts, sec * rate); come++) this.#comes(`c${come}`);
      for (; changes < sec * STATUS_CHANGES_A_SECOND; changes++) this.#changesStatus();
    }
    await killing;
    await this.#settle();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.kill()));
  }

  /** Nobody comes any more: agents are at work until everybody who fits them was served, the others give up. */
  async #settle(): Promise<void> {
    const isOver = () => (this.#living === 0 ? true : null);
    const everybody = async () => {
      for (let agent = 0; agent < this.#size.agents; agent += 5)
        this.#sets(`agent-${agent}`, "Available");
      return isOver();
    };
    await until("callers are served", everybody, 15_000, 1_000).catch(() => undefined);
    for (const contact of this.contacts.values()) contact.givesUp();
    // Scheduled callbacks come due meanwhile.
    const end = async () => {
      for (const contact of this.contacts.values()) contact.givesUp();
      return this.#isAllDue() ? isOver() : null;
    };
    await until("all contacts are over", end, LATE_MS, 200).catch(() => undefined);
    // Whatever is due after the last contact.
    await pause(QUIET_MS);
    await this.#look();
  }

  #isAllDue = (): boolean => [...this.promised].every((id) => this.contacts.has(id));

  async #look(): Promise<void> {
    for (const server of this.#servers) server.look();
    const all = () => (this.looks.length >= this.#servers.length ? true : null);
    await until("servers answer", all);
  }

  async #kill(times: number, lastsMs: number): Promise<void> {
    for (let kill = 0; kill < times; kill++) {
      await pause(lastsMs / (times + 1));
      const server = this.#random.oneOf(this.#servers);
      await server.kill();
      await server.start();
      const own = [...this.contacts.values()].filter((one) => one.server === server && !one.isOver);
      // As the runtime does it: first what was asked and not answered, then what is known.
      for (const contact of own) contact.resumes();
      server.resume(own.map(({ known }) => known));
    }
  }

  #comes(id: string): void {
    const random = this.#random;
    const contact = this.#add(id, random.oneOf(this.#servers));
    contact.requests(request(random));
    if (random.next() < 0.3) this.#after(50 + random.below(3_000), () => contact.givesUp());
    if (random.next() < 0.15) this.#after(random.below(500), () => contact.choosesCallback());
    if (random.next() < 0.1) this.#after(random.below(800), () => contact.widens());
    if (random.next() < 0.05) {
      const agent = random.oneOf(["", this.#agentId()]);
      const call = { number: "+4930123456", callerId: "", dnis: "", skill: random.oneOf(SKILLS) };
      const retry = { attempts: 2, minutesBetween: 0 };
      const dueAt = Date.now() + 500 + random.below(2_500);
      const own = agent !== "" && random.next() < 0.5;
      contact.schedules({ askId: "ask-3", ...call, retry, dueAt, agent, own });
    }
  }

  #add(id: string, server: CallServer, isCallback = false): Contact {
    const contact = new Contact(id, server, this.#around, isCallback);
    this.contacts.set(id, contact);
    this.#living += 1;
    return contact;
  }

  #hear(server: CallServer, message: FromServer): void {
    if (message.type === "failed") this.failures.push(`${server.name}: ${message.message}`);
    else if (message.type === "looked") this.looks = [...this.looks, message];
    else if (message.type === "event") this.#tell(server, message);
  }

  #tell(server: CallServer, { contactId, event }: Extract<FromServer, { type: "event" }>): void {
    if (event.type === "schedule.made") this.promised.add(event.scheduleId);
    if (event.type === "callback.due" && !this.contacts.has(contactId))
      this.#add(contactId, server, true);
    const contact = this.contacts.get(contactId);
    if (contact?.server !== server)
      return void this.wrongs.push(`${server.name} tells ${event.type} of ${contactId}`);
    contact.hears(event);
  }

  #changesStatus(): void {
    const status = this.#random.oneOf([
      "Available",
      "Available",
      "Busy",
      "On break",
      "Offline",
    ] as const);
    this.#sets(this.#agentId(), status);
  }

  #sets(agentId: string, status: Extract<DeskAct, { name: "setStatus" }>["status"]): void {
    this.#desk({ name: "setStatus", agentId, status });
  }

  /** At any server: an agent's desk need not be where the contact is. */
  #desk(act: DeskAct): void {
    this.#random.oneOf(this.#servers).desk(act);
  }

  #agentId = (): string => `agent-${this.#random.below(this.#size.agents)}`;

  #after = (ms: number, act: () => void): void => void setTimeout(act, ms);

  get #around(): Around {
    return {
      random: this.#random,
      after: this.#after,
      rings: (agentId, offerId) => {
        const chance = this.#random.next();
        if (chance < 0.1) return;
        const name = chance < 0.25 ? "decline" : "accept";
        this.#after(this.#random.below(40), () => this.#desk({ name, agentId, offerId }));
      },
      wrong: (text) => void this.wrongs.push(text),
      over: () => void (this.#living -= 1),
    };
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
