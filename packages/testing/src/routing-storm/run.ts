import { openDatabase } from "@cordboard/routing/sql";

import type { TestPostgres } from "../postgres/postgres.ts";
import { checkRecord, type Verdict } from "./check-record.ts";
import { skillsOf } from "./people.ts";
import { beginRecord, leftBehind, readRecord } from "./record.ts";
import { RoutingStorm, type StormSize } from "./routing-storm.ts";

export interface Aftermath {
  readonly storm: RoutingStorm;
  readonly verdict: Verdict;
  readonly left: readonly unknown[];
}

/** A whole storm on a database of its own, and what was recorded of it. */
export async function runStorm(
  postgres: TestPostgres,
  size: StormSize,
  seed: number,
): Promise<Aftermath> {
  const target = postgres.newDatabase();
  await (await openDatabase(target)).destroy();
  await beginRecord(target);
  const storm = new RoutingStorm(target, size, seed);
  try {
    await storm.start();
    await storm.rage();
  } finally {
    await storm.stop();
  }
  const verdict = checkRecord(await readRecord(target, skillsOf));
  return { storm, verdict, left: await leftBehind(target) };
}
