import type { HangupCause, IncomingCall } from "@cordboard/runtime";

import { PROMPTS, VOICES, type PromptName } from "../prompts.ts";
import type { PhoneOptions, RigCaller, RigPerson, RigPhone, Shown } from "../rig.ts";
import type { Sockets } from "./simulated-sockets.ts";

/** A pace at which nobody hurries. */
const CALM_MS = 150;
const KEY_MS = 40;
/** Longer than any case. */
const ON_AND_ON_SEC = 3_600;

/** Somebody on a leg of the simulated switch. */
export abstract class SimulatedPerson implements RigPerson {
  readonly sockets: Sockets;
  contactId = "";
  /** Null on the voice leg. */
  legId: string | null = null;
  state: "idle" | "ringing" | "talking" | "over" = "idle";
  hertz = 0;
  /** The other side ended it. */
  protected hungUpOn = false;

  constructor(sockets: Sockets) {
    this.sockets = sockets;
  }

  /** A leg of the switch is this person's from now on. */
  on(contactId: string, legId: string | null): void {
    Object.assign(this, { contactId, legId });
    this.sockets.people.set(keyOf(contactId, legId), this);
  }

  /** The leg is over. */
  lost(): void {
    if (this.state === "talking") this.hungUpOn = true;
    this.state = "over";
  }

  sings(hertz: number): void {
    const wasSilent = this.hertz === 0;
    this.hertz = hertz;
    if (this.legId !== null || (wasSilent && hertz === 0)) return;
    this.sockets.telephony.speak(this.contactId, hertz === 0 ? 0 : ON_AND_ON_SEC);
  }

  hears(hertz: number): boolean {
    const { sound, voice } = this.#hearing();
    return voice === hertz || (isTone(sound) && PROMPTS[sound].hertz === hertz);
  }

  hearsSound(): boolean {
    const { sound, voice } = this.#hearing();
    return voice !== 0 || sound !== null;
  }

  async presses(keys: string, pauseMs = CALM_MS): Promise<void> {
    for (const key of keys) {
      if (this.legId === null) this.sockets.telephony.press(this.contactId, key);
      this.sockets.clock.advance(KEY_MS + pauseMs);
      await Promise.resolve();
    }
  }

  abstract hangsUp(): Promise<void>;

  isTalking(): boolean {
    return this.state === "talking";
  }

  wasHungUpOn(): boolean {
    return this.hungUpOn;
  }

  leaves(): Promise<void> {
    this.sockets.people.delete(keyOf(this.contactId, this.legId));
    return Promise.resolve();
  }

  #hearing(): { readonly sound: string | null; readonly voice: number } {
    if (this.state === "over" || this.state === "idle") return { sound: null, voice: 0 };
    const { telephony, people } = this.sockets;
    const { sound, talksWith } = telephony.hearing(this.contactId, this.legId);
    const partner =
      talksWith === undefined ? undefined : people.get(keyOf(this.contactId, talksWith));
    const voice = partner?.hertz ?? 0;
    if (sound === null || typeof sound === "string") return { sound, voice };
    // Callers say but one thing in the kit.
    if (sound.type === "recording") return { sound: null, voice: VOICES.caller };
    return { sound: sound.type === "file" ? sound.file : sound.type, voice };
  }
}

const isTone = (sound: string | null): sound is PromptName =>
  sound !== null && Object.hasOwn(PROMPTS, sound);

export const keyOf = (contactId: string, legId: string | null): string =>
  JSON.stringify([contactId, legId]);

export class SimulatedCaller extends SimulatedPerson implements RigCaller {
  #refusal: HangupCause | null = null;

  constructor(sockets: Sockets, call: IncomingCall) {
    super(sockets);
    this.state = "ringing";
    sockets.calling = this;
    sockets.telephony.call(call);
  }

  refusedBy(cause: HangupCause): void {
    this.#refusal = cause;
  }

  hangsUp(): Promise<void> {
    this.state = "over";
    this.sockets.telephony.callerHangsUp(this.contactId);
    return Promise.resolve();
  }

  refusal(): HangupCause | null {
    return this.#refusal;
  }
}

export class SimulatedPhone extends SimulatedPerson implements RigPhone {
  readonly behaviour: NonNullable<PhoneOptions["behaviour"]>;
  readonly #calls: Shown[] = [];
  #hangUp: () => void = () => undefined;

  constructor(sockets: Sockets, behaviour: NonNullable<PhoneOptions["behaviour"]>) {
    super(sockets);
    this.behaviour = behaviour;
  }

  /** @param hangUp - what hangs this phone up at the switch */
  rings(contactId: string, legId: string | null, shown: Shown, hangUp: () => void): void {
    this.on(contactId, legId);
    this.#hangUp = hangUp;
    this.state = "ringing";
    this.#calls.push(shown);
  }

  rang(): readonly Shown[] {
    return this.#calls;
  }

  isRinging(): boolean {
    return this.state === "ringing";
  }

  hangsUp(): Promise<void> {
    this.state = "over";
    this.#hangUp();
    return Promise.resolve();
  }
}
