import type { HangupCause } from "./hangup-cause.ts";
import type { SoundFailure } from "./sound.ts";
import type { StreamEvent } from "./streams.ts";

/** What an adapter tells of a contact: the answers to commands, and what people do. */
export type TelephonyEvent =
  /** A new call: the first of all its events. */
  | { readonly type: "voice.ringing" }
  | { readonly type: "voice.answered" }
  /** The last of its voice leg: whoever ended it. Nothing of the leg, of its sounds or its recordings comes after it. */
  | { readonly type: "voice.gone"; readonly cause: HangupCause }
  /** A key that the caller pressed, at once, each one, in order, also while they hear something or talk: `0`–`9`, `*`, `#`. Never one of an agent or a party. */
  | { readonly type: "digit"; readonly digit: string }
  /** Told of a playback that goes on: something is heard otherwise than was meant, such as in another voice. */
  | { readonly type: "playback.warning"; readonly playbackId: string; readonly message: string }
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
  | StreamEvent
  | { readonly type: "agent-leg.answered"; readonly legId: string }
  /** The last of this leg, answered or not: whoever ended it. */
  | { readonly type: "agent-leg.ended"; readonly legId: string; readonly cause: HangupCause }
  | { readonly type: "party-leg.answered"; readonly legId: string }
  /** The last of this leg, answered or not: whoever ended it. */
  | { readonly type: "party-leg.ended"; readonly legId: string; readonly cause: HangupCause }
  | { readonly type: "dial.answered"; readonly dialId: string }
  | {
      readonly type: "dial.failed";
      readonly dialId: string;
      readonly cause: HangupCause;
      readonly message: string;
    }
  /** `otherLegId` is there when two called legs were joined: not the voice leg. */
  | { readonly type: "bridge.joined"; readonly legId: string; readonly otherLegId?: string }
  | {
      readonly type: "bridge.failed";
      readonly legId: string;
      readonly otherLegId?: string;
      readonly message: string;
    }
  /** By `unbridge`. Where one of the two hung up only that is told: a bridge of one is none. */
  | { readonly type: "bridge.left" };
