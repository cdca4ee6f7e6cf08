import type { Kysely } from "kysely";

type Column = readonly [table: string, name: string, type: "text" | "bigint", to?: string];

const ADDED: readonly Column[] = [
  ["agents", "extension", "text", ""],
  ["agents", "languages", "text", "[]"],
  ["agents", "role", "text", "agent"],
  ["agents", "permissions", "text", '["schedule-callbacks","dial-out"]'],
  ["agents", "status_by", "text", ""],
  ["agents", "next_reason", "text", ""],
  ["agents", "next_by", "text", ""],
  ["agents", "desks", "text", "[]"],
  ["agents", "desk_lost_until", "bigint"],
  ["agent_status_history", "changed_by", "text", ""],
  ["scheduled_callbacks", "caller_name", "text", ""],
  ["scheduled_callbacks", "time_zone", "text", ""],
  ["scheduled_callbacks", "note", "text", ""],
  ["scheduled_callbacks", "made_by", "text", ""],
  ["scheduled_callbacks", "source", "text", "script"],
];

/** Agents' profiles, who forced a status, desks that are connected, and what is told of scheduled callbacks. */
export async function addPeopleAndCallbacks(db: Kysely<unknown>): Promise<void> {
  for (const [table, name, type, to] of ADDED) {
    await db.schema
      .alterTable(table)
      .addColumn(name, type, (column) =>
        to === undefined ? column : column.notNull().defaultTo(to),
      )
      .execute();
  }
  await db.schema
    .createIndex("scheduled_callbacks_by_time")
    .on("scheduled_callbacks")
    .columns(["due_at", "schedule_id"])
    .execute();
}
