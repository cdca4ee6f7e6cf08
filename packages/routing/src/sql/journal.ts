import type { Journal, JournalEntry } from "@cordboard/runtime";
import { writerOf } from "./contact-writer.ts";
import type { CordboardDatabase } from "./database.ts";
import type { ServerLease } from "./servers/server-lease.ts";

/** The journal in the database, and what can be read of it. */
export interface StoredJournal extends Journal {
  /** Everything that happened to a contact, in order. */
  read(contactId: string): Promise<JournalEntry[]>;
  /** The `begun` entries of the contacts that began last, newest first. */
  recent(options?: {
    /** Default 50. */
    readonly limit?: number;
    /** Only contacts that began before this time, epoch milliseconds: for the next page. */
    readonly before?: number;
  }): Promise<JournalEntry[]>;
  /** Fulfilled when everything appended so far is on the disk. */
  flush(): Promise<void>;
}

const RECENT = 50;

/**
 * Entries are written together with the next contact that is saved in the same step, or else soon. An
 * entry that is there already, of a step done again after a crash, stays as it is. With the last entry of a contact
 * its record is written.
 *
 * @param lease - of a server that shares the database with others
 */
export function createJournal(db: CordboardDatabase, lease?: ServerLease): StoredJournal {
  const writer = writerOf(db, lease);
  return {
    append: (entries) => writer.append(entries),
    flush: () => writer.flush(),
    async read(contactId) {
      const rows = await db
        .selectFrom("journal")
        .select("entry")
        .where("contact_id", "=", contactId)
        .orderBy("seq")
        .execute();
      return rows.map(parse);
    },
    async recent({ limit = RECENT, before } = {}) {
      let query = db.selectFrom("journal").select("entry").where("seq", "=", 1);
      if (before !== undefined) query = query.where("at", "<", before);
      const rows = await query
        .orderBy("at", "desc")
        .orderBy("contact_id", "desc")
        .limit(limit)
        .execute();
      return rows.map(parse);
    },
  };
}

function parse({ entry }: { entry: string }): JournalEntry {
  return JSON.parse(entry);
}
