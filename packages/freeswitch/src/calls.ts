import { Calls as SwitchCalls, ContactLegs, type Leg as SwitchLeg } from "@cordboard/telephony";

/** One channel in FreeSWITCH that belongs to a contact. */
export interface Leg extends SwitchLeg {
  /** Of a leg that we call: FreeSWITCH has made its channel. */
  made?: boolean;
}

/** Something that is heard, or waits to be. */
export interface Playing {
  readonly playbackId: string;
  /** Parts for the voice leg, or for an agent. */
  readonly kind: "parts" | "agent" | "music";
  /** The channel that plays it, or waits to; null until it was given something. */
  uuid: string | null;
  /** The channel that is joined with it and hears it too. */
  otherUuid: string | null;
  /** The part that it was given last, as its events name it. */
  part: string | null;
  /** What it was given to do. */
  arg: string;
  stopped: boolean;
  /** Goes on after the current part. */
  next: (outcome: PartOutcome) => void;
  /** Resolves when FreeSWITCH has begun with the current part. */
  begun: PromiseWithResolvers<void>;
  /** Resolves when it is done with it. */
  over: PromiseWithResolvers<void>;
}

/** How a part ended. `interrupted`: its channel was given something else to do, joined with another for example. */
export type PartOutcome = "played" | "not-found" | "interrupted";

/** The caller being recorded. */
export interface Recorded {
  readonly recordingId: string;
  readonly file: string;
  readonly maxSec: number;
  readonly silenceSec: number;
  readonly terminationKey: string;
  /** Epoch milliseconds. */
  beganAt: number;
  /** Nobody is to be told of its end. */
  stopped: boolean;
  /** Resolves at its end. */
  readonly over: PromiseWithResolvers<void>;
}

/** Two legs that talk with each other. */
export interface Bridged {
  readonly legs: readonly [Leg, Leg];
  readonly legId: string;
  readonly otherLegId?: string;
}

/** All that FreeSWITCH holds for a contact, as far as the adapter knows. */
export class ContactCall extends ContactLegs<Leg> {
  bridge: Bridged | null = null;
  readonly playing = new Map<string, Playing>();
  /** Of a call that was taken over: playbacks that this process was told of; others are those of an earlier one. */
  readonly known = new Set<string>();
  recording: Recorded | null = null;
}

/** Contacts and their channels. */
export class Calls extends SwitchCalls<Leg, ContactCall> {
  constructor() {
    super((contactId) => new ContactCall(contactId));
  }

  /** The call of the contact that a channel belongs to. */
  callOf(channelId: string): ContactCall | undefined {
    const leg = this.leg(channelId);
    return leg && this.find(leg.contactId);
  }
}
