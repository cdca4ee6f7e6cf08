import { sql, type Transaction } from "kysely";

import { RECORD_TABLES } from "./record-rows.ts";
import type { Schema } from "./schema.ts";

/** A table of which rows get old. */
interface OldRows {
  readonly table: keyof Schema;
  /** Of a row; what is before a time is old. */
  readonly time: string;
  readonly key: readonly string[];
}

export const FIGURES: readonly OldRows[] = [
  { table: "figures", time: "slot", key: ["script", "slot", "action", "what", "name"] },
  { table: "agent_status_history", time: "to_at", key: ["agent_id", "from_at"] },
  { table: "answered_waits", time: "answered_at", key: ["skill", "answered_at"] },
];
export const NOTES: readonly OldRows[] = [
  { table: "contact_notes", time: "noted_at", key: ["contact_id"] },
];
export const AUDIT: readonly OldRows[] = [{ table: "audit", time: "at", key: ["id"] }];
export const EXPIRED: readonly OldRows[] = [
  { table: "sessions", time: "ends_at", key: ["hash"] },
  { table: "sign_in_attempts", time: "until", key: ["who"] },
  { table: "request_keys", time: "until", key: ["key"] },
];

/** Removes old rows, no more than so many; returns how many there were. */
export async function removeOld(
  trx: Transaction<Schema>,
  tables: readonly OldRows[],
  before: number,
  most: number,
): Promise<number> {
  let left = most;
  for (const { table, time, key } of tables) {
    if (left <= 0) break;
    const [from, columns] = [sql.table(table), sql.join(key.map((name) => sql.ref(name)))];
    const old = sql`select ${columns} from ${from} where ${sql.ref(time)} < ${before} limit ${left}`;
    const { numAffectedRows } =
      await sql`delete from ${from} where (${columns}) in (${old})`.execute(trx);
    left -= Number(numAffectedRows ?? 0);
  }
  return most - left;
}

/** Removes records of contacts that ended before, each whole; returns how many. */
export async function removeRecords(
  trx: Transaction<Schema>,
  before: number,
  most: number,
): Promise<number> {
  const old = await trx
    .selectFrom("contact_records")
    .select("contact_id")
    .where("ended_at", "<", before)
    .limit(most)
    .execute();
  const ids = old.map(({ contact_id }) => contact_id);
  if (ids.length === 0) return 0;
  for (const table of [...RECORD_TABLES, "contact_notes"] as const)
    await trx.deleteFrom(table).where("contact_id", "in", ids).execute();
  return ids.length;
}
