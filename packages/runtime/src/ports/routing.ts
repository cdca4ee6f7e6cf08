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
   * Once after each start: which contacts the runtime knows from before. Entries of others leave the queue;
   * offers nobody accepted are taken back, their contacts keep their place.
   */
  resume(contactIds: readonly string[]): Promise<void>;

  /** Puts the contact in the queue of a skill. → `queue.entered` or `queue.refused` */
  requestAgent(contactId: string, request: AgentRequest): void;
  /** Changes a contact that waits or is being offered; its time of entry stays. → `queue.updated` or `queue.refused` */
  updateContact(contactId: string, change: QueueChange): void;
  /** The script takes the contact out, which goes on without a queue. → `queue.left` or `queue.refused` */
  dequeue(contactId: string): void;
  /** What a queue looks like to this contact. → `queue.info` or `queue.refused` */
  queueInfo(contactId: string, skill: string): void;
  /** The contact is over while it is in the queue. → `offer.ended` if it was being offered */
  leave(contactId: string, reason: LeaveReason): void;
  /** The caller wants to be called back. → `callback.waiting` or `callback.refused` */
  toCallback(contactId: string, callback: CallbackRequest): void;
  /**
   * What the caller said waits for an agent of the skill; a place that the contact has already moves over, with its time
   * of entry. Asked again for the same recording, it is answered again. → `voicemail.waiting` or `voicemail.refused`
   */
  toVoicemail(contactId: string, voicemail: VoicemailRequest): void;
  /**
   * The customer is to be called back at a time; the contact itself is left as it is. → `schedule.made` or
   * `schedule.refused`. At its time routing makes a new contact of it, and tells that by `callback.due`.
   */
  schedule(contactId: string, request: ScheduleRequest): void;
  /** The agent took the offer. → `offer.accepted` or `offer.ended` */
  accept(contactId: string, offerId: string): void;
  /** The agent did not take it, or their phone could not be reached. → `offer.ended` */
  decline(contactId: string, offerId: string, reason: DeclineReason): void;
  /** An accepted offer came to nothing before anyone talked; the contact goes back to its place. */
  release(contactId: string, offerId: string): void;
  /** Caller and agent talk, or the agent has heard the voicemail. */
  connected(contactId: string, offerId: string): void;
  /** The conversation is over; the agent goes to after-call work. */
  complete(contactId: string): void;
  /** The customer was dialled and not reached. → `callback.waiting` (again, later) or `callback.ended` */
  callbackFailed(contactId: string, cause: HangupCause): void;
}

export interface AgentRequest {
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
export type QueueChange = Partial<Omit<AgentRequest, "ani" | "dnis">>;

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

export interface VoicemailRequest extends Pick<
  AgentRequest,
  "skill" | "priority" | "ani" | "dnis"
> {
  readonly recordingId: string;
  /** Whole seconds. */
  readonly durationSec: number;
}

/** How an agent has to do with the contact; a call may become one of the others while it waits. */
export type ContactKind = "call" | "callback" | "voicemail";

export interface ScheduleRequest extends Pick<CallbackRequest, "number" | "callerId" | "retry"> {
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
  | "dequeued"
  /** The contact went over to the queue of another skill, or became a voicemail. */
  | "moved"
  | "timeout"
  | "unknown-offer"
  | "agent-gone";

/** The agent as a contact sees them. */
export interface OfferedAgent {
  readonly id: string;
  readonly name: string;
  /** Empty when the agent has no phone of their own. */
  readonly endpoint: string;
}

export type RoutingEvent =
  | {
      /** Put in a queue; or changed in it, with the place it has now. */
      readonly type: "queue.entered" | "queue.updated";
      readonly skill: string;
      readonly position: number;
      /** Seconds; null when there are too few samples to say. */
      readonly estimatedWaitSec: number | null;
    }
  | { readonly type: "queue.refused"; readonly code: string; readonly message: string }
  | { readonly type: "queue.left" }
  | ({ readonly type: "queue.info" } & QueueInfo)
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
    }
  | {
      readonly type: "offer.ended";
      readonly offerId: string;
      readonly reason: OfferEndReason;
    }
  | { readonly type: "offer.accepted"; readonly offerId: string }
  /** The contact waits for a call back; an offer that is ringing stays, and is now the offer of a callback. */
  | { readonly type: "callback.waiting" }
  | { readonly type: "callback.refused"; readonly code: string; readonly message: string }
  | { readonly type: "callback.ended"; readonly cause: HangupCause }
  | {
      readonly type: "voicemail.waiting";
      readonly skill: string;
      readonly position: number;
      readonly estimatedWaitSec: number | null;
    }
  | { readonly type: "voicemail.refused"; readonly code: string; readonly message: string }
  | { readonly type: "schedule.made"; readonly scheduleId: string; readonly dueAt: number }
  | { readonly type: "schedule.refused"; readonly code: string; readonly message: string }
  /** The time of a scheduled callback has come: this contact is new, and waits in the queue already. */
  | ({ readonly type: "callback.due" } & DueCallback);

/** What a contact begins with that was scheduled. */
export interface DueCallback extends Pick<CallbackRequest, "number" | "callerId"> {
  /** The contact that it was scheduled from. */
  readonly linkedTo: string;
  readonly skill: string;
  readonly dnis: string;
}
