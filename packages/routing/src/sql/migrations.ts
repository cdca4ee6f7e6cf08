import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Schema } from "./schema.ts";

/**
 * Every change of the tables, in order of name. One that was released is never edited: a mistake in it
 * is mended by the next. Only the schema builder is used, so that each runs on every dialect.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-routing": { up: createRouting },
  "0002-contacts": { up: createContacts },
  "0003-schedules": { up: createSchedules },
  "0004-voicemails": { up: addVoicemails },
  "0005-figures": { up: createFigures },
  "0006-retention": { up: prepareRetention },
  "0007-asks": { up: addAsks },
};

async function createRouting(db: Kysely<unknown>): Promise<void> {
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

async function createContacts(db: Kysely<unknown>): Promise<void> {
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

async function createSchedules(db: Kysely<unknown>): Promise<void> {
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

async function addVoicemails(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("queue_entries").addColumn("voicemail", "text").execute();
}

async function addAsks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("queue_entries")
    .addColumn("ask_id", "text", (column) => column.notNull().defaultTo(""))
    .execute();
}

async function createFigures(db: Kysely<unknown>): Promise<void> {
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

/** What is to be removed when it is old has to be found without looking through everything. */
async function prepareRetention(db: Kysely<unknown>): Promise<void> {
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
