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
      const rows = await db.selectFrom("contacts").select("state").orderBy("contact_id").execute();
      return rows.map(({ state }): StoredContact => JSON.parse(state));
    },
  };
}
