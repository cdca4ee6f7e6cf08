import type { HangupCause } from "./hangup-cause.ts";
import type { IncomingCall } from "./incoming-call.ts";

/**
 * Legs: the *voice leg* of a contact, which is the caller's or that of the customer who is called back, and *called*
 * legs of agents and parties beside it.
 */
export interface TelephonyLegs {
  /**
   * Answers the caller. → `voice.answered`, also for one who is answered already; `voice.gone` when nobody is there or
   * it fails
   */
  answer(contactId: string): void;
  /**
   * Ends the voice leg, answered or not; a customer who is still being dialled is given up (no `dial.failed` then). A
   * caller who was not answered is told the cause. Called legs stay up. → `voice.gone` with this cause, also when there
   * is no voice leg
   */
  hangup(contactId: string, cause: HangupCause): void;
  /**
   * Calls the customer back; the new leg becomes the voice leg. **The same `dialId` is never dialled twice**, by no
   * process: again, it is `dial.answered` again where the leg is up, nothing while it rings, and `dial.failed` when it was
   * dialled and is gone. → `dial.answered`, or `dial.failed`, also where a caller is still on the line
   */
  dial(contactId: string, dial: Dial): void;
  /** Rings an agent's phone; again: it rings on, or is answered again. → `agent-leg.answered`, or `agent-leg.ended` when it is not picked up */
  ringAgent(contactId: string, leg: AgentLeg): void;
  /** Picks the agent's phone up from afar; only with `remoteAnswer`. An unknown leg, or one that is up, is ignored. → `agent-leg.answered` */
  answerAgent?(contactId: string, legId: string): void;
  /** Ends the agent's leg, ringing or up. → `agent-leg.ended` with `cancelled`, also when there is none */
  dropAgent(contactId: string, legId: string): void;
  /** Rings somebody outside; again: as {@link ringAgent}. → `party-leg.answered`, or `party-leg.ended` when nobody answers */
  ringParty(contactId: string, leg: PartyLeg): void;
  /** Ends the party's leg, ringing or up. → `party-leg.ended` with `cancelled`, also when there is none */
  dropParty(contactId: string, legId: string): void;
}

/** What the one who is rung sees. */
interface Shown {
  /** A number, or a word in its place such as `anonymous`; empty for the switch's default. */
  readonly callerId: string;
  /** Beside the number; left out: none. */
  readonly callerName?: string;
}

export interface AgentLeg extends Shown {
  readonly legId: string;
  /** What the switch dials, such as `PJSIP/anna`. */
  readonly endpoint: string;
  /** Rings so long at the most; then `agent-leg.ended` with `no-answer`. */
  readonly timeoutSec: number;
}

export interface PartyLeg extends Shown {
  readonly legId: string;
  /** E.164 with the leading `+`, or an extension: only digits. Anything else: `invalid-number`. */
  readonly number: string;
  /** Rings so long at the most; then `party-leg.ended` with `no-answer`. */
  readonly timeoutSec: number;
  /** The caller hears that it rings, until it is answered or over. */
  readonly ringback: boolean;
}

export interface Dial extends Shown {
  /** Unique within the contact; each attempt has its own. */
  readonly dialId: string;
  /** E.164 with the leading `+`, or an extension: only digits. Anything else: `invalid-number`. */
  readonly number: string;
  /** Rings so long at the most; then `dial.failed` with `no-answer`. */
  readonly timeoutSec: number;
}

/** A leg that outlived the process which it began in. */
export type LiveLeg =
  | {
      readonly kind: "voice";
      readonly contactId: string;
      /** The caller is still ringing. When the process died before it had noted the call, it is taken as a new one. */
      readonly unanswered?: IncomingCall;
    }
  | { readonly kind: "agent" | "party"; readonly contactId: string; readonly legId: string };
