import type { PromptPart } from "./prompt.ts";

/**
 * The switch. One adapter serves all contacts of a process.
 *
 * Every method returns at once; its outcome arrives as exactly one event for that contact
 * (named beside the method). An adapter never throws for a call that went wrong: it says so by
 * the event. All ids are chosen by the runtime, so that an answer that comes late, or a second
 * try after a crash, can be told apart.
 *
 * **A repeated command with the same id is the same command.** After a crash the runtime asks again for everything
 * that it has asked for and not been answered; nothing is done twice then. What goes on already goes on undisturbed,
 * what has its answer is answered again, and what the process died too early for is done now. An adapter need not
 * remember more for it than the switch itself does, but for {@link dial}.
 */
export interface Telephony {
  /** What this switch can do; the runtime asks before it relies on it. */
  readonly capabilities: TelephonyCapabilities;
  /** Starts listening. The listener is called for each new call and each event, in order per contact. */
  start(listener: TelephonyListener): Promise<void>;
  /** Stops listening and frees its own resources; calls that are up stay up where the switch can. */
  stop(): Promise<void>;
  /**
   * The legs that the switch still holds of an earlier process, ringing or up; asked once, after {@link start}. Events
   * of these legs come only after this has been answered. The runtime ends those that it does not know.
   */
  liveLegs(): Promise<readonly LiveLeg[]>;
  /** The contact is over, and nothing will be asked for it any more: whatever is remembered of it can go. */
  forget(contactId: string): void;

  /** Answers the caller; again: `voice.answered` again. → `voice.answered` or `voice.gone` */
  answer(contactId: string): void;
  /** Ends the voice leg of caller or called-back customer (also one still being dialled, which is then no `dial.failed`). → `voice.gone`, also when there is none */
  hangup(contactId: string, cause: HangupCause): void;
  /** Plays parts in order to the caller (to both when bridged); again: from the beginning, unless it still plays. → `playback.finished` or `playback.failed` */
  play(contactId: string, playback: Playback): void;
  /** Stops a playback; an unknown or finished one is ignored. No event follows a stopped playback. */
  stopPlayback(contactId: string, playbackId: string): void;
  /** Hold music until {@link stopPlayback}; again: it plays on. → `playback.failed` when it cannot start; else nothing */
  startMusic(contactId: string, music: Music): void;
  /**
   * Records the caller into a WAV file that stays at the switch. Again: it goes on; one that has ended, with its caller
   * perhaps, is told of again. → `recording.finished` or `recording.failed`
   */
  record(contactId: string, recording: Recording): void;
  /** Ends a recording and keeps it; an unknown or finished one is ignored. No event follows. */
  stopRecording(contactId: string, recordingId: string): void;
  /** Rings an agent's endpoint; again: it rings on, or `agent-leg.answered` again. → `agent-leg.answered` or `agent-leg.ended` */
  ringAgent(contactId: string, leg: AgentLeg): void;
  /** Picks the agent's phone up from afar (soft phones, simulator); only with `remoteAnswer`. */
  answerAgent?(contactId: string, legId: string): void;
  /**
   * Plays to an agent whose phone is up, and to nobody else. → `playback.finished` or `playback.failed`; nothing when
   * the leg ends first, for that is told by itself
   */
  playToAgent(contactId: string, playback: AgentPlayback): void;
  /** Ends the agent's leg, ringing or up. → `agent-leg.ended`, also when there is none */
  dropAgent(contactId: string, legId: string): void;
  /** Rings somebody outside, on a leg of the contact's own; again: as {@link ringAgent}. → `party-leg.answered` or `party-leg.ended` */
  ringParty(contactId: string, leg: PartyLeg): void;
  /** Ends the party's leg, ringing or up. → `party-leg.ended`, also when there is none */
  dropParty(contactId: string, legId: string): void;
  /**
   * Calls the customer back; the new leg becomes the contact's voice leg. **The same `dialId` is never dialled twice**,
   * by no process: again, it is `dial.answered` again where the leg is up, nothing while it rings, and `dial.failed`
   * when it was dialled and is gone. → `dial.answered` or `dial.failed`
   */
  dial(contactId: string, dial: Dial): void;
  /**
   * Connects the voice leg with an agent's or a party's, audio both ways. Again: `bridge.joined` again, and those who
   * talk notice nothing. → `bridge.joined` or `bridge.failed`
   */
  bridge(contactId: string, legId: string): void;
}

export interface TelephonyCapabilities {
  /** {@link Telephony.answerAgent} works. */
  readonly remoteAnswer: boolean;
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

export interface TelephonyListener {
  /**
   * A new inbound call is ringing. The listener returns the contactId that it gives the call; once the adapter has
   * noted it, it says `voice.ringing`, and commands for the contact begin to come.
   */
  incoming(call: IncomingCall): string;
  event(contactId: string, event: TelephonyEvent): void;
  /** The link to the switch was lost or came back. Calls may go on without it. */
  link(up: boolean, detail: string): void;
}

export interface IncomingCall {
  /** The caller's number as the switch presents it; empty when withheld. */
  readonly ani: string;
  readonly dnis: string;
  readonly callerName?: string;
}

/** Why a leg ended. Names of the runtime; Q.850 causes and SIP codes are mapped onto them by the adapter. */
export type HangupCause =
  | "normal"
  | "busy"
  | "no-answer"
  | "rejected"
  | "invalid-number"
  | "congestion"
  | "cancelled"
  | "failed";

export interface Playback {
  readonly playbackId: string;
  readonly parts: readonly PromptPart[];
  /** Seconds to skip at the beginning of the first part; 0 when left out. */
  readonly startOffsetSec?: number;
}

export interface AgentPlayback extends Omit<Playback, "startOffsetSec"> {
  readonly legId: string;
}

export interface Music {
  readonly playbackId: string;
  /** A class of the switch's hold music; empty for its default. */
  readonly musicClass: string;
}

export interface Recording {
  /** Unique in the centre, for it is the name of the file too: letters, digits and `-`. */
  readonly recordingId: string;
  /** Longer than this nobody is recorded. */
  readonly maxSec: number;
  /** So many seconds without a voice end it; 0: silence never does. */
  readonly silenceSec: number;
  /** A tone before it begins. */
  readonly beep: boolean;
  /** Ends it. The key is told by a `digit` as well, before the recording's end. */
  readonly terminationKey: TerminationKey;
}

export type TerminationKey = "#" | "*" | "any" | "none";

export interface AgentLeg {
  readonly legId: string;
  /** What the switch dials, such as `PJSIP/anna`. */
  readonly endpoint: string;
  readonly callerId: string;
  readonly timeoutSec: number;
}

export interface PartyLeg {
  readonly legId: string;
  /** E.164 with the leading `+`, or an extension: only digits. */
  readonly number: string;
  /** The number shown to the party; empty for the switch's default. */
  readonly callerId: string;
  readonly timeoutSec: number;
  /** The caller hears that it rings. */
  readonly ringback: boolean;
}

export interface Dial {
  /** Unique within the contact; each attempt has its own. */
  readonly dialId: string;
  /** E.164, with the leading `+`. */
  readonly number: string;
  /** The number shown to the customer; empty for the switch's default. */
  readonly callerId: string;
  readonly timeoutSec: number;
}

/** Why something was not heard or recorded. Scripts see it as `error.code`, the same whatever the switch. */
export type SoundFailure =
  | "prompt-unavailable"
  | "recording-unavailable"
  | "no-speech"
  | "no-voice-path"
  | "telephony-failed";

export type TelephonyEvent =
  | { readonly type: "voice.ringing" }
  | { readonly type: "voice.answered" }
  | { readonly type: "voice.gone"; readonly cause: HangupCause }
  | { readonly type: "digit"; readonly digit: string }
  | { readonly type: "playback.finished"; readonly playbackId: string }
  | {
      readonly type: "playback.failed";
      readonly playbackId: string;
      readonly code: SoundFailure;
      readonly message: string;
    }
  /** Whatever ended it, also a caller who hung up: `voice.gone` comes after it then. */
  | {
      readonly type: "recording.finished";
      readonly recordingId: string;
      /** Whole seconds; silence at the end is no part of it where silence could end it. */
      readonly durationSec: number;
      /** False: nothing but silence was heard, and no file is kept. */
      readonly spoken: boolean;
    }
  | {
      readonly type: "recording.failed";
      readonly recordingId: string;
      readonly code: SoundFailure;
      readonly message: string;
    }
  | { readonly type: "agent-leg.answered"; readonly legId: string }
  | { readonly type: "agent-leg.ended"; readonly legId: string; readonly cause: HangupCause }
  | { readonly type: "party-leg.answered"; readonly legId: string }
  | { readonly type: "party-leg.ended"; readonly legId: string; readonly cause: HangupCause }
  | { readonly type: "dial.answered"; readonly dialId: string }
  | {
      readonly type: "dial.failed";
      readonly dialId: string;
      readonly cause: HangupCause;
      readonly message: string;
    }
  | { readonly type: "bridge.joined"; readonly legId: string }
  | { readonly type: "bridge.failed"; readonly legId: string; readonly message: string };
