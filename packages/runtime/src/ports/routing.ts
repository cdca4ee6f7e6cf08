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
  /** Takes the contact out: abandoned, or left by the script. → `offer.ended` if it was being offered */
  leave(contactId: string, reason: LeaveReason): void;
  /** The caller wants to be called back. → `callback.waiting` or `callback.refused` */
  toCallback(contactId: string, callback: CallbackRequest): void;
  /** The agent took the offer. → `offer.accepted` or `offer.ended` */
  accept(contactId: string, offerId: string): void;
  /** The agent did not take it, or their phone could not be reached. → `offer.ended` */
  decline(contactId: string, offerId: string, reason: DeclineReason): void;
  /** An accepted offer came to nothing before anyone talked; the contact goes back to its place. */
  release(contactId: string, offerId: string): void;
  /** Caller and agent talk. */
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

export interface CallbackRequest {
  readonly number: string;
  readonly callerId: string;
  /** Seconds between the agent's accepting and the dialling, 0 to 59. */
  readonly callDelaySec: number;
  readonly retry: { readonly attempts: number; readonly minutesBetween: number };
}

export type LeaveReason = "abandoned" | "dequeued" | "ended";
export type DeclineReason = "declined" | "no-answer" | "unreachable";

/** The agent as a contact sees them. */
export interface OfferedAgent {
  readonly id: string;
  readonly name: string;
  /** Empty when the agent has no phone of their own. */
  readonly endpoint: string;
}

export type RoutingEvent =
  | {
      readonly type: "queue.entered";
      readonly skill: string;
      readonly position: number;
      /** Seconds; null when there are too few samples to say. */
      readonly estimatedWaitSec: number | null;
    }
  | { readonly type: "queue.refused"; readonly code: string; readonly message: string }
  | {
      readonly type: "queue.position";
      readonly position: number;
      readonly estimatedWaitSec: number | null;
    }
  | {
      readonly type: "offer.made";
      readonly offerId: string;
      readonly agent: OfferedAgent;
      readonly kind: "call" | "callback";
      readonly ringTimeoutSec: number;
    }
  | {
      readonly type: "offer.ended";
      readonly offerId: string;
      readonly reason: DeclineReason | LeaveReason | "timeout" | "unknown-offer" | "agent-gone";
    }
  | { readonly type: "offer.accepted"; readonly offerId: string }
  /** The contact waits for a call back; an offer that is ringing stays, and is now the offer of a callback. */
  | { readonly type: "callback.waiting" }
  | { readonly type: "callback.refused"; readonly code: string; readonly message: string }
  | { readonly type: "callback.ended"; readonly cause: HangupCause };
