import type { JournalEntry } from "../contact/journal.ts";
import type { StoredContact } from "../contact/state.ts";

/** Append-only record of everything that happened to a contact. */
export interface Journal {
  /**
   * Keeps the entries until they are written: with the next {@link ContactStore.save}, or soon. @throws Error when so
   * many could not be written that no more can be kept; the call goes on
   */
  append(entries: readonly JournalEntry[]): void;
}

/**
 * Where contacts outlive the process. `save` is called before the commands of a step are carried out;
 * they wait until it has returned or its promise is settled, so that a crash repeats nothing it does not know of.
 *
 * Calls go on while storage fails: a save that throws or is rejected is reported, and the commands are carried out. The
 * store keeps the latest state of each contact that it could not write, and writes it as soon as it can; nobody
 * saves it again. A crash before that takes the contact back to what was written last.
 */
export interface ContactStore {
  /** @throws Error, or rejects, when the state is not written yet */
  save(contact: StoredContact): void | Promise<void>;
  /** The contact is over; its state is not needed any more (its journal stays). */
  remove(contactId: string): void | Promise<void>;
  /** @param known - contacts that are left out: they are running already */
  loadAll(known?: ReadonlySet<string>): Promise<readonly StoredContact[]>;
}
