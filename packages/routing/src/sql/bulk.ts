import { CompiledQuery, type Kysely, PostgresAdapter, type Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/*
 * Many rows by one statement, whose text is the same for any number of them: it is prepared once, and costs one way to the
 * server and back. The rows are one parameter, as JSON, which both databases can read as a table.
 */

type Table = keyof Schema;
type Trx = Transaction<Schema>;

/**
 * Inserts rows; those whose key is there already are replaced.
 *
 * @param key - columns; without any, no row can be there already
 */
export async function putRows<T extends Table>(
  trx: Trx,
  table: T,
  key: readonly (keyof Schema[T] & string)[],
  rows: readonly Schema[T][],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const isKey = new Set<string>(key);
  const rest = columns.filter((column) => !isKey.has(column));
  const text = isPostgres(trx)
    ? `select ${columns.join()} from json_populate_recordset(null::${table}, $1::json)`
    : `select ${columns.map((column) => `value ->> '${column}'`).join()} from json_each(?)`;
  const replace = rest.map((column) => `${column} = excluded.${column}`).join();
  // Without a condition SQLite would take "on conflict" for a join.
  const orReplace =
    key.length === 0 ? "" : ` where true on conflict (${key.join()}) do update set ${replace}`;
  await execute(trx, `insert into ${table} (${columns.join()}) ${text}${orReplace}`, rows);
}

export async function deleteRows<T extends Table>(
  trx: Trx,
  table: T,
  key: keyof Schema[T] & string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const all = isPostgres(trx) ? "json_array_elements_text($1::json)" : "json_each(?)";
  await execute(trx, `delete from ${table} where ${key} in (select value from ${all})`, ids);
}

/** Fulfilled when all are, so that none goes on after the end of its transaction; fails with the first that failed. */
export async function together(statements: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(statements);
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}

const execute = (trx: Trx, text: string, parameter: unknown) =>
  trx.executeQuery(CompiledQuery.raw(text, [JSON.stringify(parameter)]));

const isPostgres = (db: Kysely<Schema>): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;
