import type { ContactStore, StoredContact } from "@cordboard/runtime";
import { writerOf } from "./contact-writer.ts";
import type { CordboardDatabase } from "./database.ts";

/** Contacts in the database. A promise of `save` is fulfilled when the contact is safe on the disk. */
export function createContactStore(db: CordboardDatabase): ContactStore {
  const writer = writerOf(db);
  return {
    save: (contact) => writer.save(contact.contactId, contact),
    remove: (contactId) => writer.save(contactId, null),
    async loadAll() {
      await forgetUnsaved(db);
      const rows = await db.selectFrom("contacts").select("state").orderBy("contact_id").execute();
      return rows.map(({ state }): StoredContact => JSON.parse(state));
    },
  };
}

/**
 * What the journal has beyond a contact's stored state is of a step that was never taken: the process died between the
 * two, and commands wait for the state.
 */
async function forgetUnsaved(db: CordboardDatabase): Promise<void> {
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
          .select(["later.contact_id", "later.seq"])
          .$asTuple("contact_id", "seq"),
      ),
    )
    .execute();
}
