import type { RoutingEvent } from "@cordboard/runtime";

import type { MeasuredCentre } from "./places.ts";
import { requestFor } from "./requests.ts";

const now = () => performance.timeOrigin + performance.now();

const SKILLS = Array.from({ length: 50 }, (_, index) => `skill-${index}`);
const SKILLS_EACH = 3;
const ENTER_AT_ONCE = 25;
const SCHEDULED_AT_ONCE = 500;
const SCHEDULE = {
  askId: "ask-2",
  number: "+12025550123",
  callerId: "",
  dnis: "+12025550100",
  retry: { attempts: 1, minutesBetween: 1 },
  agent: "",
  own: false,
};
export const RULES = { skills: SKILLS.map((name) => ({ name, acwSec: 0, ringTimeoutSec: 60 })) };

export interface CrowdSize {
  readonly agents: number;
  readonly waiting: number;
  /** Agents who come free in a second; Infinity: each at once when there is an offer. */
  readonly rate: number;
  readonly seconds: number;
}

/** Callbacks of one moment: how late each entered the queue, ms. */
export interface Due {
  readonly count: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** At which time, in epoch milliseconds, an agent came free, and was offered the next contact. */
export interface Seen {
  readonly freed: readonly (readonly [agentId: string, at: number])[];
  readonly offered: readonly (readonly [agentId: string, at: number])[];
  /** Processor time of this process. */
  readonly cpuMs: number;
}

/**
 * The contacts and agents of one call server. Agents accept what they are offered at once; they end their conversations at
 * an even rate, longest talks first, and for each that ends another contact comes.
 */
export class Crowd {
  readonly #name: string;
  readonly #freed: (readonly [string, number])[] = [];
  readonly #offered: (readonly [string, number])[] = [];
  /** How late scheduled callbacks entered the queue, ms. */
  readonly late: number[] = [];
  #dueAt = 0;
  /** Agents of own contacts that were offered. */
  readonly #agents = new Map<string, string>();
  /** Own contacts that talk, in the order of their beginning. */
  readonly #talking = new Set<string>();
  #centre: MeasuredCentre | null = null;
  #contacts = 0;
  #phase: "filling" | "at a rate" | "as fast as can be" | "over" = "filling";

  constructor(name: string) {
    this.#name = name;
  }

  readonly tell = (contactId: string, event: RoutingEvent): void => {
    if (event.type === "callback.due") this.late.push(now() - this.#dueAt);
    else if (event.type === "offer.made") {
      if (this.#phase !== "filling") this.#offered.push([event.agent.id, now()]);
      this.#agents.set(contactId, event.agent.id);
      this.#centre?.port.accept(contactId, event.offerId);
    } else if (event.type === "offer.accepted") {
      this.#centre?.port.connected(contactId, event.offerId);
      this.#talking.add(contactId);
      // Not at once: a centre in memory would never come to an end.
      if (this.#phase === "as fast as can be") setImmediate(() => this.#endOne());
    }
  };

  /** Everybody who waits, then everybody who works; each of these gets a first offer. */
  async fill(centre: MeasuredCentre, { agents, waiting }: CrowdSize): Promise<void> {
    this.#centre = centre;
    for (let contact = 0; contact < waiting + agents; contact++) {
      this.#enters();
      // Those of other servers come in between.
      if (contact % ENTER_AT_ONCE === 0) await centre.idle();
    }
    await centre.idle();
    for (let index = 0; index < agents; index++) {
      const id = `${this.#name}-agent-${index}`;
      const skills = Array.from({ length: SKILLS_EACH }, (_, nth) => ({
        name: SKILLS[(index * SKILLS_EACH + nth) % SKILLS.length] ?? "",
        proficiency: 1 + ((index + nth) % 20),
      }));
      await centre.desk.putAgent({ id, name: id, endpoint: "", skills });
      await centre.desk.setStatus(id, "Available");
    }
    await centre.idle();
  }

  /** Promises callbacks, all for the same moment. */
  async schedules({ count, at }: Due): Promise<void> {
    this.#dueAt = at;
    for (let promise = 0; promise < count; promise++) {
      const contactId = `${this.#name}-promise-${promise}`;
      const skill = SKILLS[promise % SKILLS.length] ?? "";
      this.#centre?.port.schedule(contactId, { ...SCHEDULE, dueAt: at, skill });
      if (promise % SCHEDULED_AT_ONCE === 0) await this.#centre?.idle();
    }
    await this.#centre?.idle();
  }

  async run({ rate, seconds }: CrowdSize): Promise<Seen> {
    const began = performance.now();
    const cpu = process.cpuUsage();
    if (rate === Infinity) {
      this.#phase = "as fast as can be";
      for (let open = this.#talking.size; open > 0; open--) this.#endOne();
      await pause(seconds * 1000);
    } else {
      this.#phase = "at a rate";
      for (let ended = 0; ended < rate * seconds; await pause(1)) {
        const due = ((performance.now() - began) / 1000) * rate;
        for (; ended < due; ended++) this.#endOne();
      }
    }
    this.#phase = "over";
    await this.#centre?.idle();
    const { user, system } = process.cpuUsage(cpu);
    return { freed: this.#freed, offered: this.#offered, cpuMs: (user + system) / 1000 };
  }

  #enters(): void {
    const number = this.#contacts++;
    const skill = SKILLS[number % SKILLS.length] ?? "";
    this.#centre?.port.requestAgent(`${this.#name}-contact-${number}`, requestFor(skill));
  }

  #endOne(): void {
    const [contactId] = this.#talking;
    if (contactId === undefined || this.#phase === "over") return;
    this.#talking.delete(contactId);
    this.#freed.push([this.#agents.get(contactId) ?? "", now()]);
    this.#agents.delete(contactId);
    this.#centre?.port.complete(contactId);
    this.#enters();
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
