import { canMove, type ContactStore, type StoredContact } from "@cordboard/runtime";
import { writerOf } from "./contact-writer.ts";
import type { CordboardDatabase } from "./database.ts";
import { parts } from "./parts.ts";
import type { ServerLease } from "./servers/server-lease.ts";

/** A contact that is not settled, of whatever server; null: there is none. */
export async function readContact(
  db: CordboardDatabase,
  contactId: string,
): Promise<StoredContact | null> {
  const row = await db
    .selectFrom("contacts")
    .select("state")
    .where("contact_id", "=", contactId)
    .executeTakeFirst();
  return row ? (JSON.parse(row.state) as StoredContact) : null;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Contacts in the database, of one server those that it has. A promise of `save` is fulfilled when the contact is safe
 * on the disk.
 *
 * @param lease - of a server that shares the database with others. What another server could carry on is never refused:
 * it waits until it is written, or for ever where another has taken over.
 */
export function createContactStore(db: CordboardDatabase, lease?: ServerLease): ContactStore {
  const writer = writerOf(db, lease);
  const server = lease?.name ?? "";
  return {
    save: (contact) =>
      writer.save(contact.contactId, contact, lease !== undefined && canMove(contact)),
    remove: (contactId) => writer.save(contactId, null),
    async loadAll(known = NONE) {
      const rows = await db
        .selectFrom("contacts")
        .select(["contact_id", "state"])
        .where("server", "=", server)
        .orderBy("contact_id")
        .execute();
      const fresh = rows.filter(({ contact_id }) => !known.has(contact_id));
      for (const ids of parts(fresh.map(({ contact_id }) => contact_id)))
        await forgetUnsaved(db, ids);
      return fresh.map(({ state }): StoredContact => JSON.parse(state));
    },
  };
}

/**
 * What the journal has beyond a contact's stored state is of a step that was never taken: the process died between the
 * two, and commands wait for the state.
 */
async function forgetUnsaved(db: CordboardDatabase, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom("journal")
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple("contact_id", "seq"),
        "in",
        selectFrom("contacts as stored")
          .innerJoin("journal as later", (join) =>
            join
              .onRef("later.contact_id", "=", "stored.contact_id")
              .onRef("later.seq", ">", "stored.seq"),
          )
          .where("stored.contact_id", "in", ids)
          .select(["later.contact_id", "later.seq"])
          .$asTuple("contact_id", "seq"),
      ),
    )
    .execute();
}
