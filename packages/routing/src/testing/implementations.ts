import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

import { type CentreRules, createMemoryRouting } from "../core/index.ts";
import { openDatabase, openSqlRouting } from "../sql/index.ts";
import { Centre } from "./centre.ts";

/** A PostgreSQL in which tests may make databases; the tests' own, where one is installed. */
export const POSTGRES = process.env["CORDBOARD_TEST_POSTGRES"];

export interface Opened {
  readonly centre: Centre;
  dispose(): Promise<void>;
}

/** Every place a contact centre can be kept in; the same contract holds for each. */
export const IMPLEMENTATIONS: Readonly<Record<string, (rules: CentreRules) => Promise<Opened>>> = {
  memory: openMemoryCentre,
  SQLite: openSqliteCentre,
  ...(POSTGRES === undefined ? {} : { PostgreSQL: openPostgresCentre }),
};

/** For `test.each`: once where a contact centre outlives its process, and not at all where it is in memory. */
export const whereItLasts = (implementation: string): readonly string[] =>
  implementation === "memory" ? [] : [implementation];

async function openMemoryCentre(rules: CentreRules): Promise<Opened> {
  const centre = new Centre(async (timer) => ({
    ...createMemoryRouting({ ...rules, timer }),
    idle: async () => {},
    close: async () => {},
  }));
  await centre.opens();
  return { centre, dispose: () => centre.closes() };
}

/** In a temporary file, so that the centre can be closed and opened again. */
export async function openSqliteCentre(rules: CentreRules): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "cordboard-routing-"));
  const target = join(folder, "cordboard.db");
  return openSqlCentre(rules, { target, drop: () => rm(folder, { recursive: true }) });
}

async function openPostgresCentre(rules: CentreRules): Promise<Opened> {
  return openSqlCentre(rules, await newPostgresDatabase());
}

interface Place {
  readonly target: string;
  drop(): Promise<void>;
}

async function openSqlCentre(rules: CentreRules, { target, drop }: Place): Promise<Opened> {
  const centre = new Centre(async (timer) => {
    const database = await openDatabase(target);
    const routing = openSqlRouting({ ...rules, database, timer });
    return { ...routing, close: () => database.destroy() };
  });
  await centre.opens();
  return {
    centre,
    dispose: async () => {
      await centre.closes();
      await drop();
    },
  };
}

let made = 0;

/** A database of its own in the PostgreSQL of the tests. */
export async function newPostgresDatabase(): Promise<Place> {
  const url = POSTGRES ?? "";
  const name = `test_${process.pid}_${++made}`;
  const run = async (statement: string) => {
    const client = new Client(url);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}`);
  return {
    target: new URL(name, url).href,
    drop: () => run(`drop database ${name} with (force)`),
  };
}
