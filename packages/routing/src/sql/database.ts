import { Kysely } from "kysely";
import { migrate, refuseOldPostgres } from "./migrate.ts";
import { isPostgres, postgres } from "./postgres.ts";
import type { Schema } from "./schema.ts";
import { sqlite, sqliteForReading } from "./sqlite.ts";

/** The one database of an installation: routing, contacts, journal and script versions. */
export type CordboardDatabase = Kysely<Schema>;

export interface DatabaseOptions {
  /** Of a file: nobody else may open it until this process closes it, or dies. */
  readonly exclusive?: boolean;
  /** Told of connections to a server that were lost while nobody used them. */
  readonly onError?: (error: Error) => void;
}

/**
 * Opens the database, makes it when it is a file that is not there, and brings its tables up to date: also when
 * several servers start together, each migration is carried out once. `await database.destroy()` closes.
 *
 * @param target - a file or `:memory:` (SQLite, embedded), or `postgres://…`
 * @throws UnusableDatabase when it is one of a newer Cordboard, or too old a PostgreSQL; else the driver's error:
 * SqliteError `SQLITE_BUSY` when somebody else holds the file, or that of the connection
 */
export async function openDatabase(
  target: string,
  { exclusive = false, onError = () => undefined }: DatabaseOptions = {},
): Promise<CordboardDatabase> {
  const isShared = isPostgres(target);
  const dialect = isShared ? postgres(target, onError) : sqlite(target, exclusive);
  const database = new Kysely<Schema>({ dialect });
  try {
    if (isShared) await refuseOldPostgres(database);
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
 * @throws SqliteError when there is no such file; `SQLITE_BUSY` comes with the first question where somebody has it for himself
 */
export function readDatabase(target: string): CordboardDatabase {
  const dialect = isPostgres(target) ? postgres(target, () => undefined) : sqliteForReading(target);
  return new Kysely<Schema>({ dialect });
}
