import type { DeskAsk, TalkReport } from "./talk.ts";
import type { HangupCause } from "./telephony.ts";

/**
 * The contact centre's side of a contact: its place in a queue and the agent it is offered to.
 * Like {@link Telephony}, every method returns at once and answers by an event; commands of one
 * contact are carried out in order.
 */
export interface RoutingPort {
  start(listener: (contactId: string, event: RoutingEvent) => void): Promise<void>;
  stop(): Promise<void>;
  /**
   * Once after each start, when contacts have asked again for what they were not answered: which contacts the runtime
   * has from before. Entries of others leave the queue. Of offers that a contact does not know, or that are over and it
   * does not know that, it is told; those that it knows ring on.
   */
  resume(contacts: readonly KnownContact[]): Promise<void>;

  /** Whether somebody with this number waits to be called back, at any call server. Answered at once. */
  callbackWaits(number: string): boolean;

  /**
   * Puts the contact in the queue of a skill; asked again with the same `askId`, it is told the place that it has.
   * → `queue.entered` or `queue.refused`
   */
  requestAgent(contactId: string, request: AgentRequest): void;
  /** Changes a contact that waits or is being offered; its time of entry stays. → `queue.updated` or `queue.refused` */
  updateContact(contactId: string, change: QueueChange): void;
  /** The script takes the contact out, which goes on without a queue. → `queue.left`, also when it was in none, or `queue.refused` */
  dequeue(contactId: string, askId: string): void;
  /** What a queue looks like to this contact. → `queue.info` or `queue.refused` */
  queueInfo(contactId: string, question: { readonly askId: string; readonly skill: string }): void;
  /** The contact is over while it is in the queue. → `offer.ended` if it was being offered, and `queue.done` */
  leave(contactId: string, reason: LeaveReason): void;
  /** The caller wants to be called back; asked again, it is answered again. → `callback.waiting` or `callback.refused` */
  toCallback(contactId: string, callback: CallbackRequest): void;
  /**
   * What the caller said waits for an agent of the skill; a place that the contact has already moves over, with its time
   * of entry. Asked again for the same recording, it is answered again. → `voicemail.waiting` or `voicemail.refused`
   */
  toVoicemail(contactId: string, voicemail: VoicemailRequest): void;
  /**
   * The customer is to be called back at a time; the contact itself is left as it is. → `schedule.made` or
   * `schedule.refused`. Asked again with the same `askId`, no second one is made. At its time routing makes a new contact of it, and tells that by `callback.due`.
   */
  schedule(contactId: string, request: ScheduleRequest): void;
  /**
   * The caller of a call that rings is offered straight to the agent who called this number before, in the time that
   * the centre's rules say. → `offer.made`, or `last-agent.refused`. Asked again, the offer that is there is told again. When
   * the offer comes to nothing it is `offer.ended`, and the contact is in no queue.
   */
  requestLastAgent(contactId: string, caller: LastAgentRequest): void;
  /** The agent took the offer; told again, it is answered again. → `offer.accepted` or `offer.ended` */
  accept(contactId: string, offerId: string): void;
  /** The agent did not take it, or their phone could not be reached. → `offer.ended` */
  decline(contactId: string, offerId: string, reason: DeclineReason): void;
  /** An accepted offer came to nothing before anyone talked; the contact goes back to its place. → `offer.ended` */
  release(contactId: string, offerId: string): void;
  /** Caller and agent talk, or the agent has heard the voicemail; told again, nothing is counted twice. */
  connected(contactId: string, offerId: string): void;
  /** What the agent has done with the conversation; the last word counts. */
  reportTalk(contactId: string, report: TalkReport): void;
  /** The agent of `offerId` has left the conversation to the one whom they consulted. → events of that one's offer */
  handOver(contactId: string, offerId: string): void;
  /** Who was consulted is not any more. → `offer.ended`, also when it is over already */
  endConsult(contactId: string, offerId: string): void;
  /** The conversation is over; the agent goes to after-call work. → `queue.done`, also when it is over already */
  complete(contactId: string): void;
  /**
   * The customer was dialled, by the agent of this offer, and not reached. The same offer counts as one attempt, however
   * often it is told. → `callback.waiting` (again, later) or `callback.ended`
   */
  callbackFailed(contactId: string, failure: CallbackFailure): void;
}

/** A contact of an earlier process, and the offer that it knows of. */
export interface KnownContact {
  readonly contactId: string;
  readonly offerId: string | null;
  /** Of the agent who is consulted; left out: nobody is. */
  readonly consultOfferId?: string;
}

export interface CallbackFailure {
  readonly offerId: string;
  readonly cause: HangupCause;
}

/** What a contact asks of its queue has an id, unique within the contact, that its answer has too. */
interface Ask {
  readonly askId: string;
}

export interface AgentRequest extends Ask {
  readonly skill: string;
  /** 0 (lowest) to 1000. */
  readonly priority: number;
  /** Priority gained per minute in the queue. */
  readonly acceleration: number;
  readonly maxPriority: number;
  /** Proficiency accepted, 1 (best) to 20. */
  readonly proficiency: { readonly from: number; readonly to: number };
  /** Only this agent (id), when set. */
  readonly targetAgent: string;
  /** Shown to the agent. */
  readonly ani: string;
  readonly dnis: string;
}

/** What of a request may change while the contact waits; what is left out stays as it is. */
export type QueueChange = Partial<Omit<AgentRequest, "askId" | "ani" | "dnis">> & Ask;

/** A queue as one contact sees it. */
export interface QueueInfo {
  readonly skill: string;
  /** Of the contact itself, from 1; 0 when it does not wait in this queue. */
  readonly position: number;
  /** Contacts waiting or ringing, callbacks and voicemails included. */
  readonly waiting: number;
  /** Seconds since the entry of the one who has waited longest; 0 when nobody waits. */
  readonly longestWaitSec: number;
  /** Of the contact itself, or of somebody who would enter now; null when there are too few samples to say. */
  readonly estimatedWaitSec: number | null;
  /** Agents with the skill in any status but Offline, and those of them who could take a contact now. */
  readonly agentsLoggedIn: number;
  readonly agentsFree: number;
}

export interface CallbackRequest {
  readonly number: string;
  readonly callerId: string;
  /** Seconds between the agent's accepting and the dialling, 0 to 59. */
  readonly callDelaySec: number;
  readonly retry: { readonly attempts: number; readonly minutesBetween: number };
}

export interface LastAgentRequest extends Pick<AgentRequest, "ani" | "dnis"> {
  /** The caller's, E.164. */
  readonly number: string;
}

export interface VoicemailRequest extends Pick<
  AgentRequest,
  "skill" | "priority" | "ani" | "dnis"
> {
  readonly recordingId: string;
  /** Whole seconds. */
  readonly durationSec: number;
}

/**
 * How an agent has to do with the contact; a call may become a callback or a voicemail while it waits. `outbound`: the
 * agent calls somebody.
 */
export type ContactKind = "call" | "callback" | "voicemail" | "outbound";

export interface ScheduleRequest
  extends Ask, Pick<CallbackRequest, "number" | "callerId" | "retry"> {
  /** Epoch milliseconds. */
  readonly dueAt: number;
  readonly skill: string;
  /** This agent (id) is offered it first, when free at that time; empty: whoever is next. */
  readonly agent: string;
  /** It waits for the agent for a time, before it goes to whoever is next. */
  readonly own: boolean;
  /** The number that the customer had called. */
  readonly dnis: string;
}

export type LeaveReason = "abandoned" | "ended";
export type DeclineReason = "declined" | "no-answer" | "unreachable";
export type OfferEndReason =
  | DeclineReason
  | LeaveReason
  /** It was accepted, and came to nothing. */
  | "released"
  | "dequeued"
  /** The contact went over to the queue of another skill, or became a voicemail. */
  | "moved"
  /** The agent gave the conversation to somebody else. */
  | "transferred"
  | "timeout"
  | "unknown-offer"
  | "agent-gone";

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** The agent as a contact sees them. */
export interface OfferedAgent {
  readonly id: string;
  readonly name: string;
  /** Empty when the agent has no phone of their own. */
  readonly endpoint: string;
  /** Another call server than the contact's, whose switch has the phone; left out: the contact's own can ring it. */
  readonly server?: string;
  /** What colleagues dial, where the phone is at another call server. */
  readonly extension?: string;
}

export type RoutingEvent =
  | {
      /** Put in a queue; or changed in it, with the place it has now. */
      readonly type: "queue.entered" | "queue.updated";
      readonly askId: string;
      readonly skill: string;
      readonly position: number;
      /** Seconds; null when there are too few samples to say. */
      readonly estimatedWaitSec: number | null;
    }
  | ({ readonly type: "queue.refused" } & Ask & Refusal)
  | ({ readonly type: "queue.left" } & Ask)
  | ({ readonly type: "queue.info" } & Ask & QueueInfo)
  /** What was told of the contact's end is taken note of, and nothing of it is left here. */
  | { readonly type: "queue.done" }
  | {
      readonly type: "queue.position";
      readonly position: number;
      readonly estimatedWaitSec: number | null;
    }
  | {
      readonly type: "offer.made";
      readonly offerId: string;
      readonly agent: OfferedAgent;
      readonly kind: ContactKind;
      readonly ringTimeoutSec: number;
      /** To be asked by the agent who has the contact. */
      readonly consult?: true;
    }
  /** `not-called`: no agent has called the number, or too long ago. `unavailable`: the one who has takes no contact now. */
  | { readonly type: "last-agent.refused"; readonly reason: "not-called" | "unavailable" }
  | {
      readonly type: "offer.ended";
      readonly offerId: string;
      readonly reason: OfferEndReason;
    }
  | { readonly type: "offer.accepted"; readonly offerId: string }
  /** The agent, who has accepted, hangs up at the desk: their phone is to be hung up. */
  | { readonly type: "agent.hangs-up"; readonly offerId: string }
  /** The agent of this offer, who talks with the customer, wants something. */
  | { readonly type: "desk.asked"; readonly offerId: string; readonly ask: DeskAsk }
  /** The contact waits for a call back; an offer that is ringing stays, and is now the offer of a callback. */
  | { readonly type: "callback.waiting" }
  | ({ readonly type: "callback.refused" } & Refusal)
  | { readonly type: "callback.ended"; readonly cause: HangupCause }
  | {
      readonly type: "voicemail.waiting";
      readonly skill: string;
      readonly position: number;
      readonly estimatedWaitSec: number | null;
    }
  | ({ readonly type: "voicemail.refused" } & Refusal)
  | ({ readonly type: "schedule.made"; readonly scheduleId: string; readonly dueAt: number } & Ask)
  | ({ readonly type: "schedule.refused" } & Ask & Refusal)
  /** The time of a scheduled callback has come: this contact is new, and waits in the queue already. */
  | ({ readonly type: "callback.due" } & DueCallback)
  /** An agent calls somebody: this contact is new, and that agent has accepted it already. */
  | ({ readonly type: "outbound.begun" } & OutboundCall);

/** What a contact begins with for which an agent calls out. */
export interface OutboundCall extends Pick<CallbackRequest, "number" | "callerId"> {
  /** Whose after-call work follows; empty: none. */
  readonly skill: string;
}

/** What a contact begins with that was scheduled. */
export interface DueCallback extends Pick<CallbackRequest, "number" | "callerId"> {
  /** The contact that it was scheduled from. */
  readonly linkedTo: string;
  /** What the customer's phone shows beside the caller ID. */
  readonly callerName?: string;
  readonly skill: string;
  readonly dnis: string;
}
