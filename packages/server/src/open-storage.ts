import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

import {
  type CordboardDatabase,
  joinServers,
  openDatabase,
  type ServerPlace,
} from "@cordboard/routing/sql";

import { mustBeNamed } from "./config/named-server.ts";
import type { OperatorConfig } from "./config/operator-config.ts";
import { SERVER_DEFAULTS } from "./config/sections/server.ts";
import { databaseNotOpened } from "./database-not-opened.ts";
import type { Log } from "./log.ts";
import { RUN_TIME_FOLDER, runTimeFolder } from "./workspace/run-time-folder.ts";

/** What is kept, and where several servers share it, this one's place among them. */
export interface Storage {
  readonly database: CordboardDatabase;
  readonly place?: ServerPlace;
  close(): Promise<void>;
}

interface Where {
  readonly database: OperatorConfig["database"];
  readonly server: OperatorConfig["server"];
  /** The workspace's folder. */
  readonly workspace: string;
  readonly file?: string | undefined;
  readonly log: Log;
}

/** @throws ServerError `database-not-opened`, `unreadable-config` */
export async function openStorage(where: Where): Promise<Storage> {
  const { workspace, file, log, database: shared, server } = where;
  mustBeNamed({ ...(shared && { database: shared }), ...(server && { server }) });
  if (shared && server) return openShared(shared.url, server, log);
  const path = file ?? databasePath(workspace);
  try {
    if (file === undefined) runTimeFolder(workspace);
    else mkdirSync(dirname(path), { recursive: true });
    const database = await openDatabase(path, { exclusive: true });
    return { database, close: () => database.destroy() };
  } catch (cause) {
    throw databaseNotOpened(path, cause);
  }
}

async function openShared(
  url: string,
  { name, awaySec = SERVER_DEFAULTS.awaySec }: NonNullable<OperatorConfig["server"]>,
  log: Log,
): Promise<Storage> {
  const onError = (error: Error) =>
    log.warn({ err: error }, "A connection to the database was lost");
  try {
    const database = await openDatabase(url, { onError });
    try {
      const place = await joinServers({ database, url, name, awayMs: awaySec * 1000, onError });
      return {
        database,
        place,
        async close() {
          await place.close();
          await database.destroy();
        },
      };
    } catch (error) {
      await database.destroy();
      throw error;
    }
  } catch (cause) {
    throw databaseNotOpened(url, cause);
  }
}

/** Where a workspace's database is, if nothing else was said. */
export const databasePath = (workspace: string): string =>
  join(workspace, RUN_TIME_FOLDER, "cordboard.db");
