import SQLite from "better-sqlite3";
import { SqliteDialect, type Dialect } from "kysely";

const BUSY_TIMEOUT_MS = 5000;

/**
 * A database in a file. What is committed survives a power cut: each commit is synchronised to the disk.
 *
 * @throws SqliteError `SQLITE_BUSY` when somebody else holds the file
 */
export function sqlite(file: string, exclusive: boolean): Dialect {
  const database = new SQLite(file, exclusive ? { timeout: 0 } : {});
  if (exclusive) database.pragma("locking_mode = EXCLUSIVE");
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  if (!exclusive) database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  return new SqliteDialect({ database });
}

/** A file as it is: nothing is written, and nobody is waited for. */
export function sqliteForReading(file: string): Dialect {
  const database = new SQLite(file, { readonly: true, fileMustExist: true, timeout: 0 });
  return new SqliteDialect({ database });
}
