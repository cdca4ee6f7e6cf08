import type { Kysely } from "kysely";

export async function addServers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("servers")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("run", "text", (column) => column.notNull())
    .addColumn("seen_at", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .alterTable("contacts")
    .addColumn("server", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema.createIndex("contacts_by_server").on("contacts").column("server").execute();
}
