import type { Kysely } from "kysely";

export async function createSchedules(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("scheduled_callbacks")
    .addColumn("schedule_id", "text", (column) => column.primaryKey())
    .addColumn("contact_id", "text", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("number", "text", (column) => column.notNull())
    .addColumn("caller_id", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("minutes_between", "integer", (column) => column.notNull())
    .addColumn("skill", "text", (column) => column.notNull())
    .addColumn("agent", "text", (column) => column.notNull())
    .addColumn("own", "integer", (column) => column.notNull())
    .addColumn("dnis", "text", (column) => column.notNull())
    .addColumn("made_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.alterTable("queue_entries").addColumn("linked_to", "text").execute();
  await db.schema.alterTable("queue_entries").addColumn("own_until", "bigint").execute();
}
