import type { Kysely } from "kysely";

export async function createFigures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("figures")
    .addColumn("script", "text", (column) => column.notNull())
    .addColumn("slot", "bigint", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("figures_pk", ["script", "slot", "action", "what", "name"])
    .execute();
  await db.schema
    .createTable("contact_records")
    .addColumn("contact_id", "text", (column) => column.notNull())
    .addColumn("script", "text", (column) => column.notNull())
    .addColumn("began_with", "text", (column) => column.notNull())
    .addColumn("script_hash", "text", (column) => column.notNull())
    .addColumn("ani", "text", (column) => column.notNull())
    .addColumn("dnis", "text", (column) => column.notNull())
    .addColumn("began_at", "bigint", (column) => column.notNull())
    .addColumn("ended_at", "bigint", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("contact_records_pk", ["contact_id", "script"])
    .execute();
  await db.schema
    .createIndex("contact_records_by_script")
    .on("contact_records")
    .columns(["script", "ended_at", "contact_id"])
    .execute();
}
