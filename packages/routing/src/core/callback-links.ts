/**
 * Which callback was scheduled from a contact, as long as that is not over: one has at most one. Callbacks that a program
 * made by itself come from no contact.
 */
export class CallbackLinks {
  readonly #callbacks = new Map<string, string>();

  /** Id of the callback that comes from the contact. */
  from(contactId: string): string | undefined {
    return this.#callbacks.get(contactId);
  }

  add(contactId: string | null, callback: string): void {
    if (contactId) this.#callbacks.set(contactId, callback);
  }

  remove(contactId: string | null, callback: string): void {
    if (contactId && this.#callbacks.get(contactId) === callback) this.#callbacks.delete(contactId);
  }
}
