import { PostgresDialect, type Dialect } from "kysely";
import { Pool, types } from "pg";

/** Types whose values we read as numbers: all of ours are far below 2⁵³. */
const INT8 = types.builtins.INT8;
const NUMERIC = types.builtins.NUMERIC;

export const isPostgres = (target: string): boolean => /^postgres(?:ql)?:\/\//.test(target);

/** A PostgreSQL (15 or later), which several servers may share. Connections are made when they are needed. */
export function postgres(url: string, onError: (error: Error) => void): Dialect {
  const pool = new Pool({
    connectionString: url,
    application_name: "cordboard",
    types: {
      getTypeParser: (id, format) =>
        id === INT8 || id === NUMERIC ? Number : types.getTypeParser(id, format),
    },
  });
  // A connection that is lost while nobody uses it; the next query makes a new one.
  pool.on("error", onError);
  return new PostgresDialect({ pool });
}
