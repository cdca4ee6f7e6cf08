import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** What is to be removed when it is old has to be found without looking through everything. */
export async function prepareRetention(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("journal").addColumn("script_hash", "text").execute();
  await db.schema.alterTable("journal").addColumn("masked", "integer").execute();
  await fillScriptHashes(db);
  await db.schema
    .createIndex("journal_by_version")
    .on("journal")
    .column("script_hash")
    .where("script_hash" as never, "is not", null)
    .execute();
  await db.schema
    .createIndex("journal_to_mask")
    .on("journal")
    .columns(["seq", "masked", "at"])
    .where("seq", "=", 1)
    .execute();
  await db.schema.createIndex("figures_by_time").on("figures").column("slot").execute();
  await db.schema
    .createIndex("contact_records_by_end")
    .on("contact_records")
    .column("ended_at")
    .execute();
}

/** Of the journals that are there, which version each needs. */
async function fillScriptHashes(db: Kysely<Schema>): Promise<void> {
  const begun = await db
    .selectFrom("journal")
    .select(["contact_id", "entry"])
    .where("seq", "=", 1)
    .execute();
  for (const { contact_id, entry } of begun) {
    const { scriptHash = null }: { readonly scriptHash?: string | null } = JSON.parse(entry);
    await db
      .updateTable("journal")
      .set({ script_hash: scriptHash })
      .where("contact_id", "=", contact_id)
      .where("seq", "=", 1)
      .execute();
  }
}
