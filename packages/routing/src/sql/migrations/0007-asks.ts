import type { Kysely } from "kysely";

export async function addAsks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("queue_entries")
    .addColumn("ask_id", "text", (column) => column.notNull().defaultTo(""))
    .execute();
}
