import type { Kysely } from "kysely";

export async function createRouting(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("routing_revision")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("revision", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("agents")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("endpoint", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("status_reason", "text", (column) => column.notNull())
    .addColumn("status_since", "bigint", (column) => column.notNull())
    .addColumn("status_until", "bigint")
    .addColumn("next_status", "text")
    .addColumn("idle_since", "bigint", (column) => column.notNull())
    .addColumn("missed_in_row", "integer", (column) => column.notNull())
    .addColumn("handled", "integer", (column) => column.notNull())
    .addColumn("last_offered_at", "bigint", (column) => column.notNull())
    .addColumn("offer_id", "text")
    .addColumn("contact_id", "text")
    .execute();
  await db.schema
    .createTable("agent_skills")
    .addColumn("agent_id", "text", (column) => column.notNull())
    .addColumn("skill", "text", (column) => column.notNull())
    .addColumn("proficiency", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("agent_skills_pk", ["agent_id", "skill"])
    .execute();
  await db.schema
    .createTable("queue_entries")
    .addColumn("contact_id", "text", (column) => column.primaryKey())
    .addColumn("skill", "text", (column) => column.notNull())
    .addColumn("priority", "double precision", (column) => column.notNull())
    .addColumn("acceleration", "double precision", (column) => column.notNull())
    .addColumn("max_priority", "double precision", (column) => column.notNull())
    .addColumn("proficiency_from", "integer", (column) => column.notNull())
    .addColumn("proficiency_to", "integer", (column) => column.notNull())
    .addColumn("target_agent", "text", (column) => column.notNull())
    .addColumn("entered_at", "bigint", (column) => column.notNull())
    .addColumn("seq", "bigint", (column) => column.notNull())
    .addColumn("entered_position", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("callback", "text")
    .addColumn("not_before", "bigint")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("offer", "text")
    .addColumn("declined_by", "text", (column) => column.notNull())
    .addColumn("ani", "text", (column) => column.notNull())
    .addColumn("dnis", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("agent_status_history")
    .addColumn("agent_id", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("from_at", "bigint", (column) => column.notNull())
    .addColumn("to_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("agent_status_history_by_agent")
    .on("agent_status_history")
    .columns(["agent_id", "to_at"])
    .execute();
  await db.schema
    .createTable("answered_waits")
    .addColumn("skill", "text", (column) => column.notNull())
    .addColumn("answered_at", "bigint", (column) => column.notNull())
    .addColumn("waited_sec", "double precision", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("answered_waits_by_time")
    .on("answered_waits")
    .column("answered_at")
    .execute();
}
