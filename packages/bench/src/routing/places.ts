import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createMemoryRouting, type AgentDesk, type CentreRules } from "@cordboard/routing";
import { joinServers, openDatabase, openSqlRouting } from "@cordboard/routing/sql";
import { systemTimer, type RoutingEvent, type RoutingPort } from "@cordboard/runtime";
import { startPostgres } from "@cordboard/testing/postgres";

/** A contact centre that is measured, wherever its rows are kept. */
export interface MeasuredCentre {
  readonly port: RoutingPort;
  readonly desk: AgentDesk;
  idle(): Promise<void>;
  close(): Promise<void>;
}

export type Tell = (contactId: string, event: RoutingEvent) => void;

export type Open = (rules: CentreRules, tell: Tell) => Promise<MeasuredCentre>;

/** Every place that rows can be kept in; `stop` when all is measured. */
export async function openPlaces(): Promise<{
  readonly places: Readonly<Record<string, Open>>;
  /** A new database in the PostgreSQL; null without one. */
  readonly newDatabase: (() => string) | null;
  stop(): Promise<void>;
}> {
  const postgres = await startPostgres(true);
  const newDatabase = postgres && (() => postgres.newDatabase());
  return {
    places: {
      memory,
      SQLite,
      ...(newDatabase && {
        PostgreSQL: async (rules, tell) => openSql(newDatabase(), rules, tell),
      }),
    },
    newDatabase,
    stop: async () => postgres?.stop(),
  };
}

async function memory(rules: CentreRules, tell: Tell): Promise<MeasuredCentre> {
  const { port, desk } = createMemoryRouting({ ...rules, timer: systemTimer });
  await port.start(tell);
  return { port, desk, idle: async () => undefined, close: () => Promise.resolve(port.stop()) };
}

async function SQLite(rules: CentreRules, tell: Tell): Promise<MeasuredCentre> {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-bench-"));
  const centre = await openSql(join(folder, "cordboard.db"), rules, tell);
  const close = async () => {
    await centre.close();
    rmSync(folder, { recursive: true });
  };
  return { ...centre, close };
}

function onError(error: unknown): never {
  throw error;
}

const AWAY_MS = 5_000;

/** @param name - of one of several servers that share the database */
export async function openSql(
  target: string,
  rules: CentreRules,
  tell: Tell,
  name?: string,
): Promise<MeasuredCentre> {
  const database = await openDatabase(target);
  const place =
    name === undefined
      ? undefined
      : await joinServers({ database, url: target, name, awayMs: AWAY_MS, onError });
  const lease = place?.lease;
  const routing = openSqlRouting({ ...rules, database, lease, timer: systemTimer, onError });
  place?.onNews(routing.look);
  await routing.port.start(tell);
  await routing.port.resume([]);
  return {
    ...routing,
    close: async () => {
      await routing.port.stop();
      await place?.close();
      await database.destroy();
    },
  };
}
