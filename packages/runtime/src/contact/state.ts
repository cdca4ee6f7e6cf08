import type { CodedError, Outcome, Value } from "./values.ts";
import type { EndReason } from "../flow/errors.ts";
import type { Command } from "./commands.ts";
import type { Trace } from "./journal.ts";
import type { HangupCause } from "../ports/telephony.ts";
import type { PromptPart } from "../ports/prompt.ts";
import type { VoicemailRequest } from "../ports/routing.ts";

/**
 * The contact's own data: JSON, and whole. Together with the states of the three regions of the contact
 * machine it is all that is needed to go on after a crash.
 */
export interface Contact {
  readonly contactId: string;
  /** Empty when no script has to do with it: a scheduled callback. */
  readonly script: string;
  readonly scriptHash: string;
  /** The contact that it was scheduled from; null when it is a call. */
  readonly linkedTo: string | null;
  readonly call: CallFacts;
  /** The call rings, and the number's hook is asked what is to answer it; null when that is known. */
  readonly asking: Asking | null;
  /** The call rings, and the agent who called the caller before is tried first; null when nobody is, or that is over. */
  readonly reaching?: Reaching | null;
  readonly queue: QueueFacts;
  readonly offer: Offer | null;
  readonly agent: { readonly id: string; readonly name: string } | null;
  /** The playback that the customer hears while the agent is away from them; null: none. */
  readonly held?: string | null;
  /** Whom the agent has called for the customer; kept while they talk, whoever does. */
  readonly transfer?: Transfer | null;
  readonly callback: PendingCallback | null;
  /** What the caller left for an agent, from the end of the recording until it was heard. */
  readonly voicemail: VoicemailRequest | null;
  readonly flow: Flow;
  readonly variables: { readonly [name: string]: Value };
  /** Texts that nobody is to read, such as a PIN, whichever variables hold them. */
  readonly secrets: readonly string[];
  readonly error: (CodedError & { readonly action: string }) | null;
  /** Keys of the last signals that were taken; contacts of 0.1 lack it. */
  readonly signals?: readonly string[];
  /** Digits pressed and not yet used by an action. */
  readonly typeAhead: string;
  /** Deadlines by timer id, epoch milliseconds. */
  readonly timers: { readonly [timerId: string]: number };
  /** The last number given to a playback, leg or timer of this contact. */
  readonly lastId: number;
  /** Commands that have not been answered yet, in the order in which they were given. */
  readonly awaited: readonly Command[];
  /** Nothing more happens to it. What it was asked for last may still be awaited: until then it is kept. */
  readonly over: boolean;
  /** Commands and traces of the last step, in order. */
  readonly outbox: readonly OutboxItem[];
  /** Set by what happened so far; final when the contact is over. */
  readonly outcome: Outcome | null;
}

export interface Asking {
  /** The hook's name. */
  readonly hook: string;
  /** Which try this is, from 1. */
  readonly attempt: number;
}

/** The agent who called a number before takes its calls. */
export interface LastAgent {
  /** `only`: nobody else does; `first`: then the call goes the number's usual way. */
  readonly mode: "only" | "first";
  /** The caller's, E.164. */
  readonly number: string;
  /** Played to a caller whom only that agent would have taken; null: the call is rejected. */
  readonly prompt: PromptPart | null;
}

export interface Reaching extends LastAgent {
  /** The agent is not there: the caller is told so, then hung up. */
  readonly refused: boolean;
}

export interface CallFacts {
  readonly ani: string;
  /** As the switch presents it; empty when it does not. Shown on agents' phones. */
  readonly callerName: string;
  readonly dnis: string;
  /** Who began it: a caller, also one who is called back, or an agent. */
  readonly direction: "inbound" | "outbound";
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** BCP-47. */
  readonly language: string;
  /** Of text to speech; empty: the one that the language has. */
  readonly voice: string;
  /** ISO 3166-1 alpha-2 of the point of contact; national numbers are read by it. */
  readonly country: string;
  /** Another contact of this caller waits for its callback; scripts see it in `queue.state`. */
  readonly callbackWaits: boolean;
  /** The caller, or the customer who was called back, can hear us. */
  readonly voicePath: boolean;
  /** The leg of somebody outside whom the caller talks with. */
  readonly party: string | null;
  /** Why the voice leg ended, or is about to end because we hung up; null while it is up. */
  readonly hangupCause: HangupCause | null;
}

export type QueueState =
  | "none"
  | "queued"
  | "offered"
  | "connected"
  /** Offered straight to the agent who had called this caller; the call rings. */
  | "last-agent"
  | "callback-waiting"
  | "callback-offered"
  | "callback-dialling"
  | "voicemail-waiting"
  | "voicemail-offered"
  | "voicemail-playing";

export interface QueueFacts {
  readonly state: QueueState;
  readonly skill: string;
  readonly position: number;
  readonly enteredAt: number | null;
  /** Seconds; null is unknown. */
  readonly estimatedWaitSec: number | null;
}

export interface Offer {
  readonly offerId: string;
  readonly agent: { readonly id: string; readonly name: string };
  readonly legId: string;
  /** The agent took it; they and the contact are being connected once their phone is up too. */
  readonly accepted: boolean;
  readonly leg: "ringing" | "up" | "gone";
}

export interface Transfer {
  readonly legId: string;
  /** As people see it. */
  readonly to: string;
  readonly state: "ringing" | "talking";
  /** To an agent who is consulted; null: to somebody by their number. */
  readonly offer: Offer | null;
}

export interface PendingCallback {
  readonly number: string;
  readonly callerId: string;
  /** What the customer's phone shows beside it; left out: nothing. */
  readonly callerName?: string;
  readonly callDelaySec: number;
}

export interface Flow {
  /** `running` until the first action begins; then it waits for events, until the script has ended. */
  readonly status: "running" | "waiting" | "ended";
  /** Name of the script that the action is of: the one that answered, a sub-script, or one that took over. */
  readonly script: string;
  /** The action being carried out, or the last one. */
  readonly action: string;
  /** The action's own state while it waits. */
  readonly local: unknown;
  /** What actions keep from one time to the next, by action id. */
  readonly memory: { readonly [action: string]: Value };
  /** Scripts that wait for the present one to return, the outermost first. */
  readonly callers: readonly Frame[];
  /** Of each thing that the current action has begun besides a sound, by its id: the command that undoes it. */
  readonly undo: { readonly [id: string]: Command };
  /** Playback or music that the current action started. */
  readonly playing: string | null;
  /** It is hold music: that goes on by itself, also while the process is away. */
  readonly playsMusic: boolean;
  /** What is typed now is secret. */
  readonly secret: boolean;
  /** An agent has answered and is being connected: the action stands still, and begins again if that fails. */
  readonly suspended: boolean;
  /** Actions begun since something was last waited for, and in all. */
  readonly sinceWait: number;
  readonly total: number;
  /** A budget's Error was already given. */
  readonly overBudget: boolean;
  /** Somebody tries the script out. `stopped`: it stands still before `action` begins. Null in production. */
  readonly debug: { readonly stops: Stops; readonly stopped: boolean } | null;
  readonly endReason: EndReason | null;
}

/** Where a script that somebody tries out stands still. */
export interface Stops {
  /** Before these actions of the script that the contact began with. */
  readonly before: readonly string[];
  /** Once, before the next action when so many have begun in all; null: nowhere. */
  readonly after: number | null;
}

/** A script that waits for its sub-script: where it is, and what it knows. */
export interface Frame extends Pick<Flow, "script" | "action" | "local" | "memory"> {
  readonly variables: Contact["variables"];
}

export type OutboxItem = { readonly kind: "command"; readonly command: Command } | Trace;

/** A contact as stored: the regions' states and the data. */
export interface StoredContact {
  readonly contactId: string;
  readonly scriptHash: string;
  /** The last journal number written. */
  readonly seq: number;
  /** XState's state value. */
  readonly value: unknown;
  readonly contact: Contact;
}
