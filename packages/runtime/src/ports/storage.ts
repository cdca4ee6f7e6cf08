import type { JournalEntry } from "../contact/journal.ts";
import type { StoredContact } from "../contact/state.ts";

/** Append-only record of everything that happened to a contact. */
export interface Journal {
  append(entries: readonly JournalEntry[]): void;
}

/**
 * Where contacts outlive the process. `save` is called before the commands of a step are carried out;
 * they wait until it has returned or its promise is fulfilled, so that a crash repeats nothing it does not know of.
 */
export interface ContactStore {
  save(contact: StoredContact): void | Promise<void>;
  /** The contact is over; its state is not needed any more (its journal stays). */
  remove(contactId: string): void | Promise<void>;
  loadAll(): Promise<readonly StoredContact[]>;
}
