import { CommandQueue } from "./command-queue.ts";
import { isVoice, type Leg } from "./leg.ts";

/** What a switch holds for a contact, as far as the adapter knows; adapters add what is special in theirs. */
export class ContactLegs<L extends Leg> {
  readonly contactId: string;
  readonly queue = new CommandQueue();
  voice: L | null = null;
  /** Agents and parties, by their legs' ids. */
  readonly called = new Map<string, L>();
  /** Taken over from an earlier process: something of which nothing is known here may still be playing. */
  adopted = false;

  constructor(contactId: string) {
    this.contactId = contactId;
  }

  get idle(): boolean {
    return this.queue.idle && this.voice === null && this.called.size === 0;
  }
}

const SWEEP_AT = 256;

/** Contacts and their channels, for as long as there is something to know of them. */
export class Calls<L extends Leg, Call extends ContactLegs<L>> {
  readonly #make: (contactId: string) => Call;
  readonly #contacts = new Map<string, Call>();
  readonly #legs = new Map<string, L>();
  #sweepAt = SWEEP_AT;

  constructor(make: (contactId: string) => Call) {
    this.#make = make;
  }

  /** The contact's call; a new one when there is none. */
  of(contactId: string): Call {
    const known = this.#contacts.get(contactId);
    if (known !== undefined) return known;
    this.#forgetIdle();
    const call = this.#make(contactId);
    this.#contacts.set(contactId, call);
    return call;
  }

  find(contactId: string): Call | undefined {
    return this.#contacts.get(contactId);
  }

  leg(channelId: string): L | undefined {
    return this.#legs.get(channelId);
  }

  add(leg: L): void {
    const call = this.of(leg.contactId);
    if (isVoice(leg)) call.voice = leg;
    else call.called.set(leg.legId, leg);
    this.#legs.set(leg.channelId, leg);
  }

  /** False when it was removed before: whoever gets true tells the runtime. */
  remove(leg: L): boolean {
    if (this.#legs.get(leg.channelId) !== leg) return false;
    this.#legs.delete(leg.channelId);
    const call = this.of(leg.contactId);
    if (isVoice(leg)) call.voice = null;
    else call.called.delete(leg.legId);
    return true;
  }

  legs(): readonly L[] {
    return [...this.#legs.values()];
  }

  all(): readonly Call[] {
    return [...this.#contacts.values()];
  }

  /** The contact is over; what still lives of it stays known. */
  forget(contactId: string): void {
    if (this.#contacts.get(contactId)?.idle === true) this.#contacts.delete(contactId);
  }

  /** Resolves when all commands that were given so far are carried out. */
  async settled(): Promise<void> {
    await Promise.all(this.all().map(({ queue }) => queue.settled));
  }

  /** What came late for a contact that was forgotten made a new one of it: those with nothing left go in bulk. */
  #forgetIdle(): void {
    if (this.#contacts.size < this.#sweepAt) return;
    for (const [id, call] of this.#contacts) if (call.idle) this.#contacts.delete(id);
    this.#sweepAt = Math.max(SWEEP_AT, 2 * this.#contacts.size);
  }
}
