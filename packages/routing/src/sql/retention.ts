import { sql, type Transaction } from "kysely";

import type { CordboardDatabase } from "./database.ts";
import { finishedBefore } from "./finished-before.ts";
import { maskOld } from "./mask-old.ts";
import { AUDIT, EXPIRED, FIGURES, NOTES, removeOld, removeRecords } from "./old-rows.ts";
import { isPostgresDatabase } from "./postgres.ts";
import type { Schema } from "./schema.ts";

/** Rows that one transaction changes at the most: calls do not wait for more than that. */
const BATCH = 200;
/** Any number that no other lock of ours has. */
const PURGE_LOCK = 0x70757267;
/** Contacts whose entries are looked at for a batch. */
const CONTACTS = 50;

/** Epoch milliseconds; what is older goes. */
export interface PurgeBefore {
  /** Journals of contacts that ended before this. */
  readonly journals: number;
  /** Numbers and digits in journals, and numbers in records, of contacts that ended before this: they are masked. */
  readonly numbers: number;
  /** Records of contacts. */
  readonly records: number;
  /** Figures of actions and of queues, and agents' statuses. */
  readonly figures: number;
  /** Versions of scripts that another one has followed before this: until then another server may answer by it. */
  readonly versions: number;
  /** What the audit log says of acts before this. */
  readonly audit: number;
  /** What ended before this of itself: sessions, counts of attempts to sign in, keys of requests. */
  readonly expired: number;
}

/** How many rows of each kind were removed, or masked. */
export interface Purged {
  readonly masked: number;
  readonly journal: number;
  readonly records: number;
  readonly figures: number;
  readonly versions: number;
  readonly audit: number;
  readonly expired: number;
}

export interface PurgeOptions {
  /** Versions of scripts that stay whatever the database says: those that answer, or that contacts run. */
  readonly versionsInUse: () => ReadonlySet<string>;
  /** Waited for between two batches: calls go first. False ends it there. */
  readonly goesOn: () => Promise<boolean>;
}

/** Removes what is old, in small transactions. Nothing that a contact which is not over needs is touched. */
export async function purge(
  db: CordboardDatabase,
  before: PurgeBefore,
  { versionsInUse, goesOn }: PurgeOptions,
): Promise<Purged> {
  const batches = {
    masked: (trx) => maskOld(trx, before.numbers, BATCH),
    journal: (trx) => removeEntries(trx, before.journals),
    records: async (trx) =>
      (await removeRecords(trx, before.records, BATCH)) ||
      removeOld(trx, NOTES, before.records, BATCH),
    figures: (trx) => removeOld(trx, FIGURES, before.figures, BATCH),
    versions: (trx) => removeVersions(trx, before.versions, versionsInUse()),
    audit: (trx) => removeOld(trx, AUDIT, before.audit, BATCH),
    expired: (trx) => removeOld(trx, EXPIRED, before.expired, BATCH),
  } satisfies { readonly [kind in keyof Purged]: Batch };
  const done = { masked: 0, journal: 0, records: 0, figures: 0, versions: 0, audit: 0, expired: 0 };
  for (const kind of Object.keys(done) as (keyof Purged)[]) {
    const batch: Batch = batches[kind];
    for (let rows = -1; rows !== 0;) {
      rows = await db
        .transaction()
        .execute(async (trx) => ((await isOurTurn(trx)) ? batch(trx) : 0));
      done[kind] += rows;
      if (rows > 0 && !(await goesOn())) return done;
    }
  }
  return done;
}

/** Servers that share a database remove one after another; who comes while another is at it leaves it to them. */
async function isOurTurn(trx: Transaction<Schema>): Promise<boolean> {
  if (!isPostgresDatabase(trx)) return true;
  const { rows } = await sql<{
    ours: boolean;
  }>`select pg_try_advisory_xact_lock(${PURGE_LOCK}) as ours`.execute(trx);
  return rows[0]?.ours === true;
}

/** Does a part of the work; returns how many rows it changed, 0 when nothing is left to do. */
type Batch = (trx: Transaction<Schema>) => Promise<number>;

/** From the last entry of each contact to its first, so that what is left of a journal is found again. */
async function removeEntries(trx: Transaction<Schema>, before: number): Promise<number> {
  const contacts = await finishedBefore(trx, before).limit(CONTACTS).execute();
  if (contacts.length === 0) return 0;
  const entries = await trx
    .selectFrom("journal")
    .select(["contact_id", "seq"])
    .where(
      "contact_id",
      "in",
      contacts.map(({ contact_id }) => contact_id),
    )
    .orderBy("contact_id")
    .orderBy("seq", "desc")
    .limit(BATCH)
    .execute();
  for (const [contactId, own] of Map.groupBy(entries, ({ contact_id }) => contact_id)) {
    await trx
      .deleteFrom("journal")
      .where("contact_id", "=", contactId)
      .where("seq", ">=", own.at(-1)?.seq ?? 0)
      .execute();
  }
  return entries.length;
}

/** A version goes when no contact and no journal needs it; the last one of each name stays. */
async function removeVersions(
  trx: Transaction<Schema>,
  before: number,
  inUse: ReadonlySet<string>,
): Promise<number> {
  const unused = await trx
    .selectFrom("script_versions as version")
    .select("hash")
    .where(({ and, not, exists, selectFrom }) =>
      and([
        not(
          exists(selectFrom("contacts").select("seq").whereRef("script_hash", "=", "version.hash")),
        ),
        not(
          exists(selectFrom("journal").select("seq").whereRef("script_hash", "=", "version.hash")),
        ),
        exists(
          selectFrom("script_versions as later")
            .select("later.hash")
            .whereRef("later.name", "=", "version.name")
            .whereRef("later.stored_at", ">", "version.stored_at")
            .where("later.stored_at", "<", before),
        ),
      ]),
    )
    .execute();
  const hashes = unused.map(({ hash }) => hash).filter((hash) => !inUse.has(hash));
  if (hashes.length === 0) return 0;
  const some = hashes.slice(0, BATCH);
  await trx.deleteFrom("script_versions").where("hash", "in", some).execute();
  return some.length;
}
