import type { Kysely } from "kysely";

export async function createContacts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("contacts")
    .addColumn("contact_id", "text", (column) => column.primaryKey())
    .addColumn("script_hash", "text", (column) => column.notNull())
    .addColumn("seq", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("journal")
    .addColumn("contact_id", "text", (column) => column.notNull())
    .addColumn("seq", "bigint", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("entry", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("journal_pk", ["contact_id", "seq"])
    .execute();
  await db.schema.createIndex("journal_by_begin").on("journal").columns(["seq", "at"]).execute();
  await db.schema
    .createTable("script_versions")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("stored_at", "bigint", (column) => column.notNull())
    .execute();
}
