import type { Kysely } from "kysely";

/** Who may sign in, who has, what they have changed, and what was asked with a key. */
export async function createAccess(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("credentials")
    .addColumn("agent_id", "text", (column) => column.primaryKey())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("changed_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("sessions")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("agent_id", "text", (column) => column.notNull())
    .addColumn("used_at", "bigint", (column) => column.notNull())
    .addColumn("ends_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("sessions_by_agent").on("sessions").column("agent_id").execute();
  await db.schema.createIndex("sessions_by_end").on("sessions").column("ends_at").execute();
  await db.schema
    .createTable("sign_in_attempts")
    .addColumn("who", "text", (column) => column.primaryKey())
    .addColumn("failed", "integer", (column) => column.notNull())
    .addColumn("until", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("audit")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("operation", "text", (column) => column.notNull())
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("audit_by_person").on("audit").columns(["person", "id"]).execute();
  await db.schema.createIndex("audit_by_time").on("audit").column("at").execute();
  await db.schema
    .createTable("request_keys")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("answer", "text")
    .addColumn("until", "bigint", (column) => column.notNull())
    .execute();
}
