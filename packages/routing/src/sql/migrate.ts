import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import type { CordboardDatabase } from "./database.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { UnusableDatabase } from "./unusable-database.ts";

const OLDEST_POSTGRES = 15;

/**
 * Brings the tables up to date. Several processes may do so together: the first one holds a lock, and the others find
 * that nothing is left to do.
 *
 * @throws UnusableDatabase when a newer Cordboard has been at it
 */
export async function migrate(database: CordboardDatabase): Promise<void> {
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  const migrator = new Migrator({ db: database, provider });
  await refuseNewer(database);
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function refuseNewer(database: CordboardDatabase): Promise<void> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return;
  const done = await database
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  const unknown = done.filter(({ name }) => !(name in MIGRATIONS)).map(({ name }) => name);
  if (unknown.length === 0) return;
  throw new UnusableDatabase(
    `its tables are of a newer Cordboard (${unknown.join(", ")})`,
    "Start this server with the version of Cordboard that the others have, or a later one.",
  );
}

/** @throws UnusableDatabase */
export async function refuseOldPostgres(database: CordboardDatabase): Promise<void> {
  const { rows } = await sql<{
    version: string;
  }>`select current_setting('server_version') as version`.execute(database);
  const version = rows[0]?.version ?? "";
  if (Number.parseInt(version, 10) >= OLDEST_POSTGRES) return;
  throw new UnusableDatabase(
    `it is PostgreSQL ${version}`,
    `Cordboard needs PostgreSQL ${OLDEST_POSTGRES} or later.`,
  );
}
