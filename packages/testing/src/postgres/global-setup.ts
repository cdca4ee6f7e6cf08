import { startPostgres } from "./postgres.ts";

const VARIABLE = "CORDBOARD_TEST_POSTGRES";

/** One PostgreSQL for all test files of a run, unless one was given. Where none is installed CI fails. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env[VARIABLE] !== undefined) return async () => undefined;
  const postgres = await startPostgres();
  if (postgres) process.env[VARIABLE] = postgres.url;
  else if (process.env["CI"]) throw new Error("PostgreSQL is not installed: its tests cannot run.");
  return async () => postgres?.stop();
}
