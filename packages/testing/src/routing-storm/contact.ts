import type { AgentRequest, CallbackRequest, RoutingEvent } from "@cordboard/runtime";
import type { Random } from "../fuzz/random.ts";
import type { CallServer } from "./call-server.ts";
import type { Ask } from "./messages.ts";

/** How a contact ended, as it knows it itself. */
export type End = "refused" | "gave up" | "talked" | "not reached";

/** What a contact tells those around it. */
export interface Around {
  readonly random: Random;
  /** The agent hears the phone. */
  rings(agentId: string, offerId: string): void;
  after(ms: number, act: () => void): void;
  wrong(text: string): void;
  over(contact: Contact): void;
}

/** Which events answer what was asked; what is not answered is asked again after a crash, as the runtime does. */
const ANSWERS: Readonly<Partial<Record<Ask["name"], readonly RoutingEvent["type"][]>>> = {
  requestAgent: ["queue.entered", "queue.refused"],
  updateContact: ["queue.updated", "queue.refused"],
  toCallback: ["callback.waiting", "callback.refused"],
  callbackFailed: ["callback.waiting", "callback.ended"],
  schedule: ["schedule.made", "schedule.refused"],
  release: ["offer.ended"],
  leave: ["queue.done"],
  complete: ["queue.done"],
};

const CALLBACK: CallbackRequest = {
  number: "+4930123456",
  callerId: "",
  callDelaySec: 0,
  retry: { attempts: 2, minutesBetween: 0.005 },
};

/** One contact's life: what it hears of routing, and what it does by chance. It outlives the server that it is on. */
export class Contact {
  readonly id: string;
  readonly server: CallServer;
  readonly #around: Around;
  /** Asked and not answered, in order. */
  #awaited: Ask[] = [];
  /** Offers that ring, or were accepted: never more than one. */
  readonly #offers = new Set<string>();
  #accepted = "";
  #agentId = "";
  #isCallback: boolean;
  #isTalking = false;
  #end: End | null = null;
  isOver = false;

  constructor(id: string, server: CallServer, around: Around, isCallback = false) {
    this.id = id;
    this.server = server;
    this.#around = around;
    this.#isCallback = isCallback;
  }

  get end(): End | null {
    return this.#end;
  }

  get known() {
    return { contactId: this.id, offerId: [...this.#offers].at(-1) ?? null };
  }

  requests(request: AgentRequest): void {
    this.#ask({ name: "requestAgent", args: [this.id, request] });
  }

  /** Anybody suits now. */
  widens(): void {
    if (this.#end !== null || this.#isTalking) return;
    const proficiency = { from: 1, to: 20 };
    this.#ask({ name: "updateContact", args: [this.id, { askId: "ask-2", proficiency }] });
  }

  choosesCallback(): void {
    if (this.#end !== null || this.#isTalking || this.#isCallback) return;
    this.#ask({ name: "toCallback", args: [this.id, CALLBACK] });
  }

  schedules(request: Extract<Ask, { name: "schedule" }>["args"][1]): void {
    if (this.#end === null) this.#ask({ name: "schedule", args: [this.id, request] });
  }

  givesUp(): void {
    if (this.#end === null && !this.#isTalking) this.#ends("gave up", "leave");
  }

  /** A new process has this contact: what it had asked for is asked again. */
  resumes(): void {
    for (const ask of this.#awaited) this.server.ask(ask);
  }

  hears(event: RoutingEvent): void {
    const answered = this.#awaited.find(({ name }) => ANSWERS[name]?.includes(event.type));
    this.#awaited = this.#awaited.filter((ask) => ask !== answered);
    // The attempt is over, and with it the offer.
    if (answered?.name === "callbackFailed") this.#offers.clear();
    if (this.isOver) return;
    switch (event.type) {
      case "queue.refused":
        return event.askId === "ask-1" ? this.#ends("refused", "leave") : undefined;
      case "callback.waiting":
        this.#isCallback = true;
        return undefined;
      case "callback.ended":
        return this.#ends("not reached", "complete");
      case "offer.made":
        return this.#rings(event);
      case "offer.ended":
        return void this.#offers.delete(event.offerId);
      case "offer.accepted":
        return this.#isAccepted(event.offerId);
      case "queue.done":
        this.isOver = true;
        return this.#around.over(this);
      default:
    }
  }

  #rings({ offerId, agent }: Extract<RoutingEvent, { type: "offer.made" }>): void {
    if (this.#end !== null || this.#offers.has(offerId)) return;
    // What a new process tells before it has compared what contacts know is passed over: it will be told again.
    if (this.#offers.size > 0 && !this.server.isResumed) return;
    if (this.#offers.size > 0)
      this.#around.wrong(`${this.id} rings at ${agent.id} while it rings at ${this.#agentId}`);
    this.#offers.add(offerId);
    this.#agentId = agent.id;
    this.#around.rings(agent.id, offerId);
  }

  #isAccepted(offerId: string): void {
    if (this.#end !== null || !this.#offers.has(offerId) || this.#accepted === offerId) return;
    // Told again after a crash, it is the same acceptance.
    this.#accepted = offerId;
    const { random, after } = this.#around;
    if (random.next() < 0.05) return this.#ask({ name: "release", args: [this.id, offerId] });
    if (this.#isCallback && random.next() < 0.3) {
      const failure = { offerId, cause: "busy" } as const;
      return this.#ask({ name: "callbackFailed", args: [this.id, failure] });
    }
    this.#isTalking = true;
    this.#ask({ name: "connected", args: [this.id, offerId] });
    after(50 + random.below(400), () => this.#ends("talked", "complete"));
  }

  #ends(end: End, name: "leave" | "complete"): void {
    if (this.#end !== null) return;
    this.#end = end;
    // What was asked before needs no answer any more.
    this.#awaited = this.#awaited.filter(
      (ask) => ask.name === "connected" || ask.name === "schedule",
    );
    if (name === "leave") this.#ask({ name, args: [this.id, "abandoned"] });
    else this.#ask({ name, args: [this.id] });
  }

  #ask(ask: Ask): void {
    this.#awaited.push(ask);
    this.server.ask(ask);
  }
}
