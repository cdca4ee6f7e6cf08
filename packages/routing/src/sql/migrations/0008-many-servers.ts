import type { Kysely } from "kysely";

const REVISED = [
  "agents",
  "queue_entries",
  "scheduled_callbacks",
  "agent_status_history",
  "answered_waits",
] as const;

export async function forManyServers(db: Kysely<unknown>): Promise<void> {
  for (const table of REVISED) {
    await db.schema
      .alterTable(table)
      .addColumn("revision", "bigint", (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.createIndex(`${table}_by_revision`).on(table).column("revision").execute();
  }
  await db.schema
    .alterTable("agent_status_history")
    .addColumn("place", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable("queue_entries")
    .addColumn("server", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema
    .createTable("routing_removed")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("revision", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("routing_removed_pk", ["kind", "id"])
    .execute();
  await db.schema
    .createIndex("routing_removed_by_revision")
    .on("routing_removed")
    .column("revision")
    .execute();
  await db.schema
    .createTable("routing_events")
    .addColumn("server", "text", (column) => column.notNull())
    .addColumn("revision", "bigint", (column) => column.notNull())
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("contact_id", "text", (column) => column.notNull())
    .addColumn("event", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("routing_events_pk", ["server", "revision", "place"])
    .execute();
}
