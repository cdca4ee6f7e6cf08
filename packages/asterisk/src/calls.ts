import {
  Calls as SwitchCalls,
  ContactLegs,
  isVoice,
  type Leg as SwitchLeg,
} from "@cordboard/telephony";

/** One channel in Asterisk that belongs to a contact. */
export interface Leg extends SwitchLeg {
  /** Somebody hangs it up just now. */
  hangingUp?: true;
  /** Of a leg that we call. `perhaps`: an earlier process made it, and may have dialled it. */
  calling?: { readonly timeoutSec: number; readonly dialled: boolean | "perhaps" };
}

/** Something that is heard, or waits to be. */
export interface Playing {
  readonly playbackId: string;
  readonly kind: "parts" | "music";
  /** Path of the channel or bridge that plays it; null until it has begun. */
  target: string | null;
  /** Asterisk's playback of the current part. */
  ariId: string | null;
  stopped: boolean;
  /** Goes on after the current part. */
  next: (failed: boolean) => void;
}

/** Two legs that talk, or are about to. */
export interface Joined {
  readonly id: string;
  readonly legId: string;
  /** Null: the voice leg. */
  readonly otherLegId: string | null;
}

/** The caller being recorded. */
export interface Recorded {
  readonly recordingId: string;
  readonly maxSec: number;
  /** Epoch milliseconds. */
  readonly beganAt: number;
  /** A voice was heard. */
  spoken: boolean;
  /** Nobody is to be told of its end. */
  stopped: boolean;
  /** Resolves at its end. */
  readonly over: PromiseWithResolvers<void>;
}

/** All that Asterisk holds for a contact, as far as the adapter knows. */
export class ContactCall extends ContactLegs<Leg> {
  bridge: Joined | null = null;
  readonly playing = new Map<string, Playing>();
  recording: Recorded | null = null;
  /** The leg for which the caller hears a ringing tone. */
  ringsFor: string | null = null;
}

/** Contacts and their channels. */
export class Calls extends SwitchCalls<Leg, ContactCall> {
  constructor() {
    super((contactId) => new ContactCall(contactId));
  }

  override remove(leg: Leg): boolean {
    const removed = super.remove(leg);
    if (removed && isVoice(leg)) this.of(leg.contactId).playing.clear();
    return removed;
  }
}
