import type { CordboardDatabase } from "./database.ts";

/** What an agent has noted of a contact. */
export interface ContactNote {
  readonly note: string;
  /** Empty: none. */
  readonly disposition: string;
}

/** Notes of contacts, live or over, of whatever server. */
export interface ContactNotes {
  read(contactId: string): Promise<ContactNote | null>;
  /** In the place of the one before. */
  write(
    contactId: string,
    note: ContactNote & { readonly agentId: string; readonly notedAt: number },
  ): Promise<void>;
}

export function createContactNotes(db: CordboardDatabase): ContactNotes {
  return {
    async read(contactId) {
      const row = await db
        .selectFrom("contact_notes")
        .select(["note", "disposition"])
        .where("contact_id", "=", contactId)
        .executeTakeFirst();
      return row ?? null;
    },
    async write(contactId, { note, disposition, agentId, notedAt }) {
      const row = { note, disposition, agent_id: agentId, noted_at: notedAt };
      await db
        .insertInto("contact_notes")
        .values({ contact_id: contactId, ...row })
        .onConflict((conflict) => conflict.column("contact_id").doUpdateSet(row))
        .execute();
    },
  };
}
