import { Client } from "pg";
import { afterAll } from "vitest";

import type { ServerOptions } from "../index.ts";

/** A PostgreSQL in which tests may make databases, where one is installed. */
export const POSTGRES = process.env["CORDBOARD_TEST_POSTGRES"];

type StorageOptions = Pick<ServerOptions, "database" | "server">;

/** A database of a test's own, which several servers may share. */
export interface SharedDatabase {
  readonly url: string;
  /** Of a server of this name. */
  options(name: string): StorageOptions;
  remove(): Promise<void>;
}

let made = 0;

export async function sharedDatabase(): Promise<SharedDatabase> {
  const name = `server_test_${process.pid}_${++made}`;
  const run = async (statement: string) => {
    const client = new Client(POSTGRES);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}`);
  const { href: url } = new URL(name, POSTGRES);
  return {
    url,
    options: (called) => ({ database: { url }, server: { name: called } }),
    remove: () => run(`drop database ${name} with (force)`),
  };
}

/** By the workspace's folder. */
let databases: Map<string, Promise<SharedDatabase>> | null = null;

/** From now on the servers that tests start keep everything in a PostgreSQL: each workspace in a database of its own. */
export function keepInPostgres(): void {
  const all = (databases = new Map<string, Promise<SharedDatabase>>());
  afterAll(() => Promise.all([...all.values()].map(async (one) => (await one).remove())));
}

/** Where the server of a workspace keeps what it has, if the test does not say. */
export async function storageOf(workspace: string): Promise<StorageOptions> {
  if (databases === null) return {};
  const known = databases.get(workspace) ?? sharedDatabase();
  databases.set(workspace, known);
  return (await known).options("a");
}
