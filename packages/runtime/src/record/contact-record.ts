import type { Outcome } from "../contact/values.ts";
import type { HangupCause } from "../ports/telephony.ts";
import type { ContactKind } from "../ports/routing.ts";

/** Where a contact is at a time; every moment of its life is in one of these. After-call work comes after its life. */
export const PHASES = [
  /** Nobody has answered it yet. */
  "ringing",
  /** In the script, and in no queue. */
  "script",
  /** The caller waits on the line. */
  "queue",
  /** An agent's phone rings for it; of a callback also while the customer is dialled. */
  "offered",
  "talk",
  "hold",
  /** Waits to be called back, nobody on the line. */
  "callback",
  /** What the caller left waits to be heard. */
  "voicemail",
  /** The caller talks with somebody outside, or is being put through to them. */
  "outside",
] as const;
export type Phase = (typeof PHASES)[number];

/** The whole life of a contact, as its journal tells it. All times are epoch milliseconds. */
export interface ContactRecord {
  readonly contactId: string;
  /** That it began with; empty when no script had to do with it. */
  readonly script: string;
  readonly scriptHash: string;
  readonly ani: string;
  readonly dnis: string;
  /** What it was at last. */
  readonly kind: ContactKind;
  /** The contact that it was scheduled from. */
  readonly linkedTo: string | null;
  /** When it fell due; null when nobody scheduled it. */
  readonly scheduledAt: number | null;
  readonly beganAt: number;
  /** By us; of a contact for which we have called, by whom we called. */
  readonly answeredAt: number | null;
  readonly endedAt: number;
  readonly outcome: Outcome;
  /** Milliseconds; together they are the time from its beginning to its end. */
  readonly phasesMs: Readonly<Record<Phase, number>>;
  /** The agent who had called this caller before was tried first: they took it, or did not; null: nobody had. */
  readonly lastAgent: "taken" | "not-there" | null;
  readonly stays: readonly QueueStay[];
  readonly offers: readonly RecordedOffer[];
  readonly callback: RecordedCallback | null;
  readonly recordings: readonly Recorded[];
  /** What was left for an agent; it is among the recordings too. */
  readonly voicemail: Recorded | null;
  readonly milestones: readonly Milestone[];
}

/** How a contact left a queue. */
export type StayEnd =
  /** An agent talked with the caller or customer, or heard what was left. */
  | "handled"
  /** The caller hung up. */
  | "abandoned"
  /** The customer could not be reached in any attempt, or the callback was cancelled. */
  | "callback-failed"
  /** Went over to the queue of another skill. */
  | "moved"
  /** The script took it out, or ended; or what was left could not be played. */
  | "left";

/** One stay of a contact in the queue of a skill: what reports by skill count. */
export interface QueueStay {
  readonly skill: string;
  /** What it was when it left. */
  readonly kind: ContactKind;
  readonly enteredAt: number;
  /** Milliseconds on the line until somebody talked, or the caller left or chose otherwise; null: nobody was on the line. */
  readonly waitedMs: number | null;
  readonly endedAt: number;
  readonly end: StayEnd;
  /** By which it was handled. */
  readonly offerId: string | null;
}

/** What became of an offer. */
export type OfferOutcome =
  | "handled"
  /** It rang until its time was over. */
  | "missed"
  | "declined"
  /** The agent's phone could not be reached, or was lost before anybody talked. */
  | "unreachable"
  /** The agent took it, and the customer was not reached. */
  | "customer-not-reached"
  /** The contact went away, or the agent did. */
  | "withdrawn";

/** One agent who was offered the contact: what reports by agent count. */
export interface RecordedOffer {
  readonly offerId: string;
  readonly agent: { readonly id: string; readonly name: string };
  readonly skill: string;
  readonly kind: ContactKind;
  readonly offeredAt: number;
  readonly acceptedAt: number | null;
  /** Since when they talked, or the agent listened; null: never. */
  readonly talkedAt: number | null;
  readonly endedAt: number;
  readonly end: OfferOutcome;
  readonly talkMs: number;
  readonly holdMs: number;
}

export interface RecordedCallback {
  readonly number: string;
  /** When the caller asked for it, or it fell due. */
  readonly askedAt: number;
  readonly attempts: readonly {
    readonly at: number;
    /** Why the customer was not reached; null: they were. */
    readonly cause: HangupCause | null;
  }[];
  /** When customer and agent talked; null: never. */
  readonly doneAt: number | null;
}

export interface Recorded {
  readonly recordingId: string;
  /** Whole seconds. */
  readonly durationSec: number;
}

export interface Milestone {
  readonly at: number;
  readonly name: string;
  readonly data: string;
}

/** Which way a contact went: reports count a callback as the call that it came from, the bill as the one that was made. */
export const directionsOf = (
  kind: ContactKind,
): { readonly reporting: Direction; readonly billing: Direction } => ({
  reporting: kind === "outbound" ? "outbound" : "inbound",
  billing: kind === "outbound" || kind === "callback" ? "outbound" : "inbound",
});
export type Direction = "inbound" | "outbound";
