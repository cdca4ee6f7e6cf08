import type { Kysely } from "kysely";

export async function addVoicemails(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("queue_entries").addColumn("voicemail", "text").execute();
}
