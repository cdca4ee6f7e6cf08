import SQLite from "better-sqlite3";
import { SqliteDialect, type Dialect, type SqliteDatabase, type SqliteStatement } from "kysely";

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
  return new SqliteDialect({ database: preparedOnce(database) });
}

/** Texts of statements kept at hand: the same few are carried out for every step of every call. */
const STATEMENTS = 500;

function preparedOnce(database: SQLite.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = database.prepare(sql);
      if (statements.size >= STATEMENTS) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  };
}

/** A file as it is: nothing is written, and nobody is waited for. */
export function sqliteForReading(file: string): Dialect {
  const database = new SQLite(file, { readonly: true, fileMustExist: true, timeout: 0 });
  return new SqliteDialect({ database });
}
