import type { HangupCause, IncomingCall, LiveLeg } from "@cordboard/runtime";

/** Who is called for a contact: an agent, or somebody outside. */
export type CalledKind = "agent" | "party";

/** One channel in Asterisk that belongs to a contact. */
export interface Leg {
  readonly channelId: string;
  readonly contactId: string;
  /** The dial's for a customer who is called back; empty for a caller. */
  readonly legId: string;
  /** `caller`: it called us. `dialled`: we called the customer. `agent`, `party`: we called them for the contact. */
  readonly kind: "caller" | "dialled" | CalledKind;
  /** Answered, and in our application. */
  up: boolean;
  /** A caller whom an earlier process had not answered yet. */
  readonly unanswered?: IncomingCall;
  /** Of a leg that we call. `perhaps`: an earlier process made it, and may have dialled it. */
  calling?: { readonly timeoutSec: number; readonly dialled: boolean | "perhaps" };
  /** Why we are hanging it up; its end may be seen before the answer to that request. */
  leaving?: HangupCause;
}

/** The leg of the caller, or of the customer who is called back. */
export const isVoice = ({ kind }: Leg): boolean => kind === "caller" || kind === "dialled";

/** The leg as the runtime knows it. */
export function liveLeg({ kind, contactId, legId, unanswered }: Leg): LiveLeg {
  if (kind === "agent" || kind === "party") return { kind, contactId, legId };
  return { kind: "voice", contactId, ...(unanswered ? { unanswered } : {}) };
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
export class ContactCall {
  readonly contactId: string;
  voice: Leg | null = null;
  /** Agents and parties, by their legs' ids. */
  readonly called = new Map<string, Leg>();
  bridge: Joined | null = null;
  readonly playing = new Map<string, Playing>();
  recording: Recorded | null = null;
  /** Taken over from an earlier process: something of which nothing is known here may still be playing. */
  adopted = false;
  #tail: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(contactId: string) {
    this.contactId = contactId;
  }

  /** Carries out commands one after another. A command settles its failures itself. */
  enqueue(command: () => Promise<void>): void {
    this.#waiting += 1;
    this.#tail = this.#tail.then(command).finally(() => void (this.#waiting -= 1));
  }

  get settled(): Promise<void> {
    return this.#tail;
  }

  get idle(): boolean {
    return this.#waiting === 0 && this.voice === null && this.called.size === 0;
  }
}

/** Contacts and their channels. */
export class Calls {
  readonly #contacts = new Map<string, ContactCall>();
  readonly #legs = new Map<string, Leg>();

  /** The contact's call; a new one when there is none. */
  of(contactId: string): ContactCall {
    const known = this.#contacts.get(contactId);
    if (known !== undefined) return known;
    this.#forgetIdle();
    const call = new ContactCall(contactId);
    this.#contacts.set(contactId, call);
    return call;
  }

  find(contactId: string): ContactCall | undefined {
    return this.#contacts.get(contactId);
  }

  leg(channelId: string): Leg | undefined {
    return this.#legs.get(channelId);
  }

  add(leg: Leg): void {
    const call = this.of(leg.contactId);
    if (isVoice(leg)) call.voice = leg;
    else call.called.set(leg.legId, leg);
    this.#legs.set(leg.channelId, leg);
  }

  /** False when it was removed before: whoever gets true tells the runtime. */
  remove(leg: Leg): boolean {
    if (this.#legs.get(leg.channelId) !== leg) return false;
    this.#legs.delete(leg.channelId);
    const call = this.of(leg.contactId);
    if (isVoice(leg)) {
      call.voice = null;
      call.playing.clear();
    } else call.called.delete(leg.legId);
    return true;
  }

  legs(): readonly Leg[] {
    return [...this.#legs.values()];
  }

  all(): readonly ContactCall[] {
    return [...this.#contacts.values()];
  }

  #sweepAt = 256;

  forget(contactId: string): void {
    if (this.#contacts.get(contactId)?.idle === true) this.#contacts.delete(contactId);
  }

  /** What came late for a contact that was forgotten made a new one of it: those with nothing left go in bulk. */
  #forgetIdle(): void {
    if (this.#contacts.size < this.#sweepAt) return;
    for (const [id, call] of this.#contacts) if (call.idle) this.#contacts.delete(id);
    this.#sweepAt = Math.max(256, 2 * this.#contacts.size);
  }
}
