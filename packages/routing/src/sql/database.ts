import SQLite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { MIGRATIONS } from "./migrations.ts";
import type { Schema } from "./schema.ts";

/** The one database of an installation: routing, contacts, journal and script versions. */
export type CordboardDatabase = Kysely<Schema>;

const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the embedded database, makes it when it is not there, and brings its tables up to date. What is
 * committed survives a power cut: each commit is synchronised to the disk. `await database.destroy()` closes.
 *
 * This file is the only one that knows SQLite. A second dialect is a second function like this one; a
 * PostgreSQL driver must be told to read `bigint` as number.
 *
 * @param file - path, or `:memory:`
 * @param options.exclusive - nobody else may open the file until this process closes it, or dies
 * @throws SqliteError `SQLITE_BUSY` when somebody else holds the file
 */
export async function openDatabase(
  file: string,
  { exclusive = false }: { readonly exclusive?: boolean } = {},
): Promise<CordboardDatabase> {
  const sqlite = new SQLite(file, exclusive ? { timeout: 0 } : {});
  if (exclusive) sqlite.pragma("locking_mode = EXCLUSIVE");
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = FULL");
  if (!exclusive) sqlite.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
  try {
    await migrate(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

/**
 * Opens a database to look into it, as it is: nothing is written, also where its tables are those of an earlier version.
 *
 * @throws SqliteError when there is none; `SQLITE_BUSY` comes with the first question where somebody has it for himself
 */
export function readDatabase(file: string): CordboardDatabase {
  const sqlite = new SQLite(file, { readonly: true, fileMustExist: true, timeout: 0 });
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
}

async function migrate(database: CordboardDatabase): Promise<void> {
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}
