import type { Contact } from "../contact/state.ts";

/** The numbers for which a callback waits, so that a second call from one of them can be told so at once. */
export class WaitingCallbacks {
  readonly #contacts = new Map<string, number>();

  has(number: string): boolean {
    return this.#contacts.has(number);
  }

  /** A contact has changed; null: it was not there before. */
  changed(before: Contact | null, after: Contact): void {
    if (before && numbersOf(before).join() === numbersOf(after).join()) return;
    if (before) for (const number of numbersOf(before)) this.#count(number, -1);
    for (const number of numbersOf(after)) this.#count(number, 1);
  }

  #count(number: string, more: number): void {
    const contacts = (this.#contacts.get(number) ?? 0) + more;
    if (contacts > 0) this.#contacts.set(number, contacts);
    else this.#contacts.delete(number);
  }
}

/** Of whom the caller is, and of where they want to be called. */
function numbersOf({ call, callback, queue }: Contact): readonly string[] {
  const isPromised = call.direction === "inbound" && queue.state.startsWith("callback");
  if (!callback || !isPromised) return [];
  const numbers = call.ani === callback.number ? [call.ani] : [call.ani, callback.number];
  return numbers.filter((number) => number !== "");
}
