import type { Command } from "../contact/commands.ts";
import type { ContactEvent } from "../contact/events.ts";
import type { ContactKind } from "../ports/routing.ts";
import type {
  ContactRecord,
  Phase,
  QueueStay,
  Recorded,
  RecordedCallback,
  StayEnd,
} from "./contact-record.ts";
import {
  beginHold,
  closedOffer,
  endHold,
  endOffer,
  openOffer,
  outcomeOfOffer,
  phaseOf,
  type OpenOffer,
} from "./open-offer.ts";

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
type OpenStay = Writable<Omit<QueueStay, "endedAt" | "end">>;
type OpenCallback = Writable<Omit<RecordedCallback, "attempts">> & {
  readonly attempts: Writable<RecordedCallback["attempts"][number]>[];
  /** Of the last attempt. */
  dialId: string;
};

type EventOf<T extends ContactEvent["type"]> = Extract<ContactEvent, { type: T }>;
type CommandOf<T extends Command["type"]> = Extract<Command, { type: T }>;

/** What the record says of queues, agents and callbacks. */
type QueueFacts = Pick<
  ContactRecord,
  "kind" | "scheduledAt" | "lastAgent" | "stays" | "offers" | "callback" | "voicemail"
>;

/** Reads out of a journal which queues a contact was in, whom it was offered to, and what came of it. */
export class QueueReader {
  readonly #stays: QueueStay[] = [];
  readonly #offers: OpenOffer[] = [];
  #stay: OpenStay | null = null;
  #kind: ContactKind = "call";
  #callback: OpenCallback | null = null;
  #scheduledAt: number | null = null;
  #lastAgent: ContactRecord["lastAgent"] = null;
  #voicemail: Recorded | null = null;
  /** The number of the request that has not been answered yet. */
  #number = "";
  /** For which an agent calls out. */
  #outboundSkill = "";
  /** Of the conversation that an agent has given on; null: nobody has, or it has come there. */
  #givenOn: string | null = null;

  /** It has been in a queue, or is an agent's own call. */
  get wasThere(): boolean {
    return this.#stays.length > 0 || this.#stay !== null || this.#kind === "outbound";
  }

  /** Null: it has nothing to do with queues or agents now. */
  get phase(): Phase | null {
    const offer = this.#openOffer;
    if (offer) return phaseOf(offer);
    return this.#stay && WAITING[this.#stay.kind];
  }

  heard(event: ContactEvent): void {
    const { at } = event;
    switch (event.type) {
      case "queue.entered":
        if (!this.#stay) this.#enter(event.skill, "call", at);
        return;
      case "queue.updated":
        if (!this.#stay && this.#givenOn !== null) return this.#enter(event.skill, "call", at);
        return this.#moveTo(event.skill, at);
      case "queue.left":
        this.#givenOn = null;
        return this.#leave("left", at);
      case "callback.due":
        this.#scheduledAt = at;
        this.#enter(event.skill, "callback", at);
        return this.#asksForCallback(event.number, at);
      case "outbound.begun":
        this.#kind = "outbound";
        this.#outboundSkill = event.skill;
        return;
      case "last-agent.refused":
        if (event.reason === "not-called") this.#lastAgent = null;
        return;
      case "callback.waiting":
        return this.#asksForCallback(this.#number, at);
      case "callback.ended":
        return this.#leave("callback-failed", at);
      case "voicemail.waiting":
        return this.#leftVoicemail(event.skill, at);
      case "offer.made":
        return this.#offer(event);
      case "offer.accepted":
        return this.#accepted(event.offerId, at);
      case "offer.ended":
        if (event.reason === "transferred") return this.#giveOn(at);
        return endOffer(this.#offerOf(event.offerId), outcomeOfOffer(event.reason), at);
      case "bridge.left":
        return beginHold(this.#openOffer, at);
      case "bridge.joined":
        if (event.otherLegId === undefined) endHold(this.#openOffer, at);
        return;
      default:
    }
  }

  asked(command: Command, at: number): void {
    switch (command.type) {
      case "requestLastAgent":
        this.#lastAgent = "not-there";
        return;
      case "toCallback":
        this.#number = command.number;
        return;
      case "toVoicemail":
        this.#voicemail = { recordingId: command.recordingId, durationSec: command.durationSec };
        return;
      case "dial":
        return this.#dial(command.dialId, at);
      case "playToAgent":
        if (this.#openOffer) this.#openOffer.talkedAt = at;
        return;
      case "agentConnected":
        return this.#talk(at);
      case "handOver":
        return this.#giveOn(at);
      case "endConsult":
        return endOffer(this.#offerOf(command.offerId), "withdrawn", at);
      case "callbackFailed":
        return this.#notReached(command, at);
      case "releaseOffer":
        return endOffer(this.#offerOf(command.offerId), "unreachable", at);
      case "leaveQueue":
        return this.#leave(command.reason === "abandoned" ? "abandoned" : "left", at);
      case "completeContact":
        return this.#complete(at);
      default:
    }
  }

  finish(at: number): QueueFacts {
    this.#leave("left", at);
    for (const offer of this.#offers) endOffer(offer, "withdrawn", at);
    return {
      kind: this.#kind,
      scheduledAt: this.#scheduledAt,
      lastAgent: this.#lastAgent,
      stays: this.#stays,
      offers: this.#offers.map(closedOffer),
      callback: this.#callback && withoutId(this.#callback),
      voicemail: this.#voicemail,
    };
  }

  /** Of who has the contact, or is to have it; an agent who is consulted beside them is not. */
  get #openOffer(): OpenOffer | undefined {
    return this.#offers.findLast(({ isOver, isConsult }) => !isOver && !isConsult);
  }

  #offerOf(offerId: string): OpenOffer | undefined {
    return this.#offers.findLast((offer) => offer.offerId === offerId);
  }

  #enter(skill: string, kind: ContactKind, at: number): void {
    if (kind !== "call") this.#kind = kind;
    this.#givenOn = null;
    this.#stay = { skill, kind, enteredAt: at, waitedMs: null, offerId: null };
  }

  /** Nobody waits on the line from now on, or not for this any more. */
  #endWait(at: number): void {
    if (this.#stay?.kind === "call") this.#stay.waitedMs ??= at - this.#stay.enteredAt;
  }

  #leave(end: StayEnd, at: number): void {
    endOffer(this.#openOffer, "withdrawn", at);
    if (!this.#stay) return;
    this.#endWait(at);
    this.#stays.push({ ...this.#stay, endedAt: at, end });
    this.#stay = null;
  }

  #moveTo(skill: string, at: number): void {
    if (!this.#stay || this.#stay.skill === skill) return;
    const { kind } = this.#stay;
    this.#leave("moved", at);
    this.#enter(skill, kind, at);
  }

  /** Told again after each attempt that came to nothing. */
  #asksForCallback(number: string, at: number): void {
    this.#callback ??= { number, askedAt: at, attempts: [], doneAt: null, dialId: "" };
    this.#becomes("callback", at);
  }

  #leftVoicemail(skill: string, at: number): void {
    this.#moveTo(skill, at);
    if (!this.#stay) this.#enter(skill, "voicemail", at);
    this.#becomes("voicemail", at);
  }

  #becomes(kind: ContactKind, at: number): void {
    this.#kind = kind;
    if (!this.#stay) return;
    this.#endWait(at);
    this.#stay.kind = kind;
    const offer = this.#openOffer;
    if (offer) offer.kind = kind;
  }

  #offer({ offerId, agent, kind, at, ...more }: EventOf<"offer.made">): void {
    if (this.#offerOf(offerId)) return;
    const { id, name } = agent;
    const isConsult = more.consult === true;
    if (!isConsult && this.#givenOn) this.#enter(this.#givenOn, kind, at);
    const skill = this.#stay?.skill ?? this.#outboundSkill;
    this.#offers.push(openOffer({ offerId, agent: { id, name }, skill, kind, isConsult }, at));
  }

  #accepted(offerId: string, at: number): void {
    const offer = this.#offerOf(offerId);
    if (offer) offer.acceptedAt ??= at;
  }

  /** The agent's conversation is over, and the contact is another agent's, or waits for one: it is offered once more. */
  #giveOn(at: number): void {
    const offer = this.#openOffer;
    if (!offer?.isConnected) return;
    this.#complete(at);
    const consulted = this.#offers.findLast(({ isOver, isConsult }) => !isOver && isConsult);
    if (consulted) consulted.isConsult = false;
    if (consulted && offer.skill !== "") this.#enter(offer.skill, "call", at);
    else this.#givenOn = offer.skill;
  }

  /** A command that a new process has given again is the same attempt. */
  #dial(dialId: string, at: number): void {
    if (!this.#callback || this.#callback.dialId === dialId) return;
    this.#callback.dialId = dialId;
    this.#callback.attempts.push({ at, cause: "cancelled" });
  }

  #talk(at: number): void {
    const offer = this.#openOffer;
    if (!offer || offer.isConnected) return;
    offer.isConnected = true;
    offer.talkedAt ??= at;
    this.#endWait(at);
    // Nobody else is offered a contact that is in no queue.
    if (!this.#stay && this.#lastAgent) this.#lastAgent = "taken";
    if (!this.#callback) return;
    const attempt = this.#callback.attempts.at(-1);
    if (attempt) attempt.cause = null;
    this.#callback.doneAt = at;
  }

  #notReached({ offerId, cause }: CommandOf<"callbackFailed">, at: number): void {
    const attempt = this.#callback?.attempts.at(-1);
    if (attempt) attempt.cause = cause;
    endOffer(this.#offerOf(offerId), "customer-not-reached", at);
  }

  /** What was left and could not be played to its end was not handled. */
  #complete(at: number): void {
    const offer = this.#openOffer;
    const isHandled = offer?.isConnected === true;
    if (isHandled && this.#stay) this.#stay.offerId = offer.offerId;
    endOffer(offer, isHandled ? "handled" : "withdrawn", at);
    this.#leave(isHandled ? "handled" : "left", at);
  }
}

const WAITING: { readonly [kind in ContactKind]: Phase } = {
  call: "queue",
  callback: "callback",
  voicemail: "voicemail",
  outbound: "offered",
};

const withoutId = ({ dialId: _dial, ...callback }: OpenCallback): RecordedCallback => callback;
