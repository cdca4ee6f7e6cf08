import type { PromptPart } from "../prompt.ts";

/**
 * Prompts and hold music. The runtime begins one when the one before it is over or stopped: one at a time for the
 * caller, and one for an agent.
 */
export interface TelephonySound {
  /**
   * Plays parts in order, without gaps that people would notice: to the caller, and to whom the caller is bridged
   * with. Before `answer` it is early media. A part that is missing fails the whole; what comes after it is not heard.
   * Again: from the beginning, unless it still plays. → `playback.finished` or `playback.failed`; nothing when the voice leg ends first, for that is told by itself
   */
  play(contactId: string, playback: Playback): void;
  /** Stops a playback or music at once. One that is unknown or over is ignored. No event follows a stopped one. */
  stopPlayback(contactId: string, playbackId: string): void;
  /** Hold music until {@link stopPlayback} or a bridge of the voice leg; again: it plays on. → `playback.failed` when it cannot start; else nothing */
  startMusic(contactId: string, music: Music): void;
  /**
   * Plays to an agent whose phone is up, and to nobody else. → `playback.finished` or `playback.failed`; nothing when
   * the leg ends first or is not there, for that is told by itself
   */
  playToAgent(contactId: string, playback: AgentPlayback): void;
}

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

/** Why something was not heard or recorded. Scripts see it as `error.code`, the same whatever the switch. */
export type SoundFailure =
  | "prompt-unavailable"
  | "recording-unavailable"
  | "no-speech"
  | "no-voice-path"
  /** Beyond the switch's {@link TelephonyCapabilities}. */
  | "not-supported"
  | "telephony-failed";
