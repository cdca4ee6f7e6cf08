import type { IncomingCall, TelephonyEvent, TelephonyListener } from "@cordboard/runtime";

/** In the runtime's place: gives calls their contacts, and writes everything down. */
export class Listener implements TelephonyListener {
  readonly links: boolean[] = [];
  readonly #calls: (IncomingCall & { readonly contactId: string })[] = [];
  readonly #events = new Map<string, TelephonyEvent[]>();
  readonly #reactions = new Map<string, (event: TelephonyEvent) => void>();
  #contacts = 0;

  newContactId(): string {
    return `c${++this.#contacts}-${Math.random().toString(36).slice(2, 6)}`;
  }

  incoming(call: IncomingCall): string {
    const contactId = this.newContactId();
    this.#calls.push({ ...call, contactId });
    return contactId;
  }

  event(contactId: string, event: TelephonyEvent): void {
    const list = this.#events.get(contactId);
    if (list === undefined) this.#events.set(contactId, [event]);
    else list.push(event);
    this.#reactions.get(contactId)?.(event);
  }

  link(up: boolean): void {
    this.links.push(up);
  }

  /** Does at once what the runtime would on an event. */
  on(contactId: string, reaction: (event: TelephonyEvent) => void): void {
    this.#reactions.set(contactId, reaction);
  }

  callFrom(ani: string): (IncomingCall & { readonly contactId: string }) | null {
    return this.#calls.findLast((call) => call.ani === ani) ?? null;
  }

  events(contactId: string): readonly TelephonyEvent[] {
    return this.#events.get(contactId) ?? [];
  }
}
