import type { HangupCause, Telephony } from "@cordboard/runtime";

/** Something that the kit does to a switch or its people, and that not every rig can. */
export type Drive = "sip-info" | "link" | "slow-switch" | "switch-restart";

/**
 * A switch with people around it, for the conformance kit: what the author of an adapter provides. It says nothing of
 * what the adapter can do (the adapter declares that itself); it only makes people call, pick up, press and listen.
 */
export interface TelephonyRig {
  /** What cannot be done here, and why: cases that need it are shown as skipped, with these words. */
  readonly cannot: { readonly [drive in Drive]?: string };
  /**
   * A new adapter on the same switch, as a new process would make it; not started. The kit has stopped the one before.
   * Prompts are those of `PROMPTS`.
   */
  openAdapter(): Telephony;
  /** Milliseconds, of the clock that {@link pass} advances. */
  now(): number;
  /** Lets milliseconds pass: really, or on a virtual clock. */
  pass(ms: number): Promise<void>;
  /** Somebody dials `to`; resolves at once, long before they are answered. */
  caller(options: CallerOptions): Promise<RigCaller>;
  /** A phone that an agent's leg can ring. */
  agentPhone(options?: PhoneOptions): Promise<RigAgentPhone>;
  /** A phone outside, rung by its number. */
  outsidePhone(options?: PhoneOptions): Promise<RigOutsidePhone>;
  /** Whether the switch keeps a recording. */
  keeps(recordingId: string): Promise<boolean>;
  /** Cuts the link between adapter and switch until {@link mendLink}. Calls go on. */
  cutLink(): Promise<void>;
  mendLink(): Promise<void>;
  /** From now on the switch takes so long to answer a request; 0: no more. */
  slow(ms: number): void;
  /** The switch ends, with all its calls, and comes back. */
  restartSwitch(): Promise<void>;
  /** Hangs everybody up whom a case has left behind. */
  close(): Promise<void>;
}

export interface CallerOptions {
  readonly number: string;
  readonly to: string;
  readonly name: string;
  /** How keys are sent: as events of the media (the default), or by SIP INFO. */
  readonly keys?: "rfc4733" | "info";
}

export interface PhoneOptions {
  /** `absent`: there is no such phone. Default `answers`. */
  readonly behaviour?: "answers" | "busy" | "declines" | "no-answer" | "absent";
}

/** Somebody with a phone. What they hear is that of the last quarter of a second. */
export interface RigPerson {
  /** Makes this tone from now on; 0 is silence, with which all begin. */
  sings(hertz: number): void;
  hears(hertz: number): boolean;
  /** Any sound at all: voices, music, tones. */
  hearsSound(): boolean;
  /**
   * Presses keys at a calm pace, or fast: each for 40 ms, with `pauseMs` between two. Resolves when the last is
   * pressed.
   */
  presses(keys: string, pauseMs?: number): Promise<void>;
  /** Hangs up, or gives up while it rings. */
  hangsUp(): Promise<void>;
  /** The call was answered (by either side) and is not over. */
  isTalking(): boolean;
  /** The other side has ended a call that was answered. */
  wasHungUpOn(): boolean;
  /** The case is over: what they need can be freed. Their calls have been hung up. */
  leaves(): Promise<void>;
}

export interface RigCaller extends RigPerson {
  /** Why the call was ended before it was answered, as the caller's phone understands it; null as long as it was not. */
  refusal(): HangupCause | null;
}

export interface RigPhone extends RigPerson {
  /** The calls that rang here, or that would have: also those refused. */
  rang(): readonly Shown[];
  isRinging(): boolean;
}

/** What a phone shows of who calls. */
export interface Shown {
  readonly number: string;
  readonly name: string;
}

export interface RigAgentPhone extends RigPhone {
  /** For `AgentLeg.endpoint`. */
  readonly endpoint: string;
}

export interface RigOutsidePhone extends RigPhone {
  /** For `PartyLeg.number` and `Dial.number`. */
  readonly number: string;
}
