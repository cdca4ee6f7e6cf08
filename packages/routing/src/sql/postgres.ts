import { PostgresAdapter, PostgresDialect, type Dialect, type Kysely } from "kysely";
import { type ClientBase, type ClientConfig, DatabaseError, Pool, types } from "pg";

/** Types whose values we read as numbers: all of ours are far below 2⁵³. */
const INT8 = types.builtins.INT8;
const NUMERIC = types.builtins.NUMERIC;

export const isPostgres = (target: string): boolean => /^postgres(?:ql)?:\/\//.test(target);

export const isPostgresDatabase = <T>(db: Kysely<T>): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;

/** Codes of a connection that failed, and of what is over when it is tried again. */
const PASSES = new Set(
  [
    ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"],
    // PostgreSQL is stopping, starting, or not the first among its copies yet; it has no connection free.
    ["57P01", "57P02", "57P03", "25006", "53300"],
    // Two transactions held up each other, or one was silent for too long.
    ["40001", "40P01", "25P03"],
  ].flat(),
);

/** Whether it is likely to work when it is tried again soon; what was asked may have been done all the same. */
export function isTransient(error: unknown): boolean {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code === "string") return PASSES.has(code) || code.startsWith("08");
  // The driver has no codes for these.
  return (
    typeof message === "string" &&
    /^Connection terminated|timeout exceeded|not queryable/.test(message)
  );
}

/** A transaction that nothing comes from any more holds up all servers: then it is undone. */
const SILENT_TRANSACTION_MS = 5_000;
const CONNECT_MS = 5_000;

/** How each connection to the database is made. */
export const connection = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: "cordboard",
  connectionTimeoutMillis: CONNECT_MS,
  keepAlive: true,
});

/** A PostgreSQL (15 or later), which several servers may share. Connections are made when they are needed. */
export function postgres(url: string, onError: (error: Error) => void): Dialect {
  const pool = new Pool({
    ...connection(url),
    idle_in_transaction_session_timeout: SILENT_TRANSACTION_MS,
    // What is asked in one breath is sent so: each statement waits for the one before it at the server, not here.
    pipeline: true,
    onConnect: prepareOnce,
    types: {
      getTypeParser: (id, format) =>
        id === INT8 || id === NUMERIC ? Number : types.getTypeParser(id, format),
    },
  });
  // A connection that is lost while nobody uses it; the next query makes a new one.
  pool.on("error", onError);
  // One that is lost while it is used: whoever uses it is told by their query.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new PostgresDialect({ pool });
}

/** Texts of statements that each connection keeps prepared: the same few are carried out for every step of every call. */
const STATEMENTS = 500;
/** What a prepared statement fails with when a newer server has changed its table. */
const STALE = "0A000";

/** Statements that are given with parameters get a name, by which the server knows them when they come again. */
function prepareOnce(client: ClientBase): void {
  const names = new Map<string, string>();
  let given = 0;
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= STATEMENTS) return known;
    given += 1;
    const name = `cordboard-${given}`;
    names.set(text, name);
    return name;
  };
  const query = client.query.bind(client);
  Object.assign(client, {
    async query(text: string, values: unknown[] = []) {
      if (values.length === 0) return query(text);
      try {
        return await query({ name: nameOf(text), text, values });
      } catch (error) {
        if (error instanceof DatabaseError && error.code === STALE) names.clear();
        throw error;
      }
    },
  });
}
