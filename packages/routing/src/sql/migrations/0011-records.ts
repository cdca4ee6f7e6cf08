import type { Kysely } from "kysely";

/** One record a contact; which scripts it came through, which queues it was in and whom it was offered to beside it. */
export async function createRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("contact_records_by_script").execute();
  await db.schema.dropIndex("contact_records_by_end").execute();
  await db.schema.alterTable("contact_records").renameTo("contact_scripts").execute();
  await createContactRecords(db);
  await takeOver(db);
  await createStaysAndOffers(db);
  await db.schema
    .alterTable("agents")
    .addColumn("last_offer_id", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema
    .alterTable("agent_status_history")
    .addColumn("offer_id", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema
    .createIndex("agent_status_history_by_offer")
    .on("agent_status_history")
    .column("offer_id")
    .execute();
  await db.schema
    .createIndex("agent_status_history_by_begin")
    .on("agent_status_history")
    .column("from_at")
    .execute();
}

async function createContactRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("contact_records")
    .addColumn("contact_id", "text", (column) => column.primaryKey())
    .addColumn("server", "text", (column) => column.notNull())
    .addColumn("script", "text", (column) => column.notNull())
    .addColumn("script_hash", "text", (column) => column.notNull())
    .addColumn("ani", "text", (column) => column.notNull())
    .addColumn("dnis", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("linked_to", "text")
    .addColumn("began_at", "bigint", (column) => column.notNull())
    .addColumn("answered_at", "bigint")
    .addColumn("ended_at", "bigint", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("life", "text", (column) => column.notNull())
    .execute();
  const indexes = {
    by_begin: ["began_at", "contact_id"],
    by_end: ["ended_at"],
    by_ani: ["ani", "began_at"],
    by_link: ["linked_to"],
  };
  for (const [name, columns] of Object.entries(indexes)) {
    await db.schema
      .createIndex(`contact_records_${name}`)
      .on("contact_records")
      .columns(columns)
      .execute();
  }
}

interface Before {
  readonly contact_scripts: OldRow & { readonly script: string; readonly began_with: string };
  readonly contact_records: OldRow & Record<"server" | "script" | "kind" | "life", string>;
}

type OldRow = Record<"contact_id" | "script_hash" | "ani" | "dnis" | "outcome", string> &
  Record<"began_at" | "ended_at", number>;

const KEPT = [
  "contact_id",
  "script_hash",
  "ani",
  "dnis",
  "began_at",
  "ended_at",
  "outcome",
] as const;

/** What was kept of contacts until now: there was one row for each script that they came through. */
async function takeOver(db: Kysely<Before>): Promise<void> {
  await db
    .insertInto("contact_records")
    .columns([...KEPT, "script", "server", "kind", "life"])
    .expression(({ selectFrom, val }) =>
      selectFrom("contact_scripts")
        .select([...KEPT, "began_with"])
        .select([val("").as("server"), val("call").as("kind"), val("{}").as("life")])
        .distinct(),
    )
    .execute();
  for (const column of ["began_with", "script_hash", "ani", "dnis", "began_at", "outcome"])
    await db.schema.alterTable("contact_scripts").dropColumn(column).execute();
  await db.schema
    .createIndex("contact_scripts_by_script")
    .on("contact_scripts")
    .columns(["script", "ended_at", "contact_id"])
    .execute();
}

async function createStaysAndOffers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("queue_stays")
    .addColumn("contact_id", "text", (column) => column.notNull())
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("skill", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("entered_at", "bigint", (column) => column.notNull())
    .addColumn("waited_ms", "bigint")
    .addColumn("ended_at", "bigint", (column) => column.notNull())
    .addColumn("ended_by", "text", (column) => column.notNull())
    .addColumn("offer_id", "text")
    .addColumn("talk_ms", "bigint", (column) => column.notNull())
    .addColumn("hold_ms", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("queue_stays_pk", ["contact_id", "place"])
    .execute();
  await db.schema
    .createTable("contact_offers")
    .addColumn("contact_id", "text", (column) => column.notNull())
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("offer_id", "text", (column) => column.notNull())
    .addColumn("agent_id", "text", (column) => column.notNull())
    .addColumn("agent_name", "text", (column) => column.notNull())
    .addColumn("skill", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("offered_at", "bigint", (column) => column.notNull())
    .addColumn("accepted_at", "bigint")
    .addColumn("talked_at", "bigint")
    .addColumn("ended_at", "bigint", (column) => column.notNull())
    .addColumn("ended_by", "text", (column) => column.notNull())
    .addColumn("talk_ms", "bigint", (column) => column.notNull())
    .addColumn("hold_ms", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("contact_offers_pk", ["contact_id", "place"])
    .execute();
  const indexes = [
    ["queue_stays", "entered_at"],
    ["contact_offers", "offered_at"],
    ["contact_offers", "offer_id"],
  ] as const;
  for (const [table, column] of indexes)
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
}
