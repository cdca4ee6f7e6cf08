import type { Kysely } from "kysely";

/** What agents do with a live contact, and calls of their own. */
export async function forConversations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("queue_entries")
    .addColumn("direct", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  for (const column of ["talk", "consult_for"])
    await db.schema.alterTable("queue_entries").addColumn(column, "text").execute();
  await db.schema
    .createTable("outbound_calls")
    .addColumn("number", "text", (column) => column.primaryKey())
    .addColumn("agent_id", "text", (column) => column.notNull())
    .addColumn("skill", "text", (column) => column.notNull())
    .addColumn("called_at", "bigint", (column) => column.notNull())
    .addColumn("revision", "bigint", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex("outbound_calls_by_revision")
    .on("outbound_calls")
    .column("revision")
    .execute();
  await db.schema
    .createTable("contact_notes")
    .addColumn("contact_id", "text", (column) => column.primaryKey())
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("disposition", "text", (column) => column.notNull())
    .addColumn("agent_id", "text", (column) => column.notNull())
    .addColumn("noted_at", "bigint", (column) => column.notNull())
    .execute();
}
