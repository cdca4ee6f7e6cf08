import type { Transaction } from "kysely";
import type { CordboardDatabase } from "./database.ts";
import type { Schema } from "./schema.ts";

const ID = 1;
/** For so many commits it is kept what was removed; who has not looked for longer reads everything. */
export const KEPT_REVISIONS = 10_000;
/** What is older is deleted once in so many commits. */
const SWEEP_EVERY = 1_000;

/** The number of the last commit. */
export async function readRevision(db: CordboardDatabase): Promise<number> {
  const rows = db.selectFrom("routing_revision").select("revision").where("id", "=", ID);
  const row = await rows.executeTakeFirst();
  return row?.revision ?? 0;
}

/**
 * Begins a commit: until it has ended no other server begins one, so that each works on what all before it have left.
 *
 * @returns its number
 */
export async function nextRevision(trx: Transaction<Schema>): Promise<number> {
  const { revision } = await trx
    .insertInto("routing_revision")
    .values({ id: ID, revision: 1 })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet(({ eb, ref }) => ({ revision: eb(ref("routing_revision.revision"), "+", 1) })),
    )
    .returning("revision")
    .executeTakeFirstOrThrow();
  if (revision % SWEEP_EVERY === 0) {
    await trx
      .deleteFrom("routing_removed")
      .where("revision", "<=", revision - KEPT_REVISIONS)
      .execute();
  }
  return revision;
}
