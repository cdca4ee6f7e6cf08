import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { openDatabase, type CordboardDatabase } from "@cordboard/routing/sql";

import { ServerError } from "./errors.ts";
import { RUN_TIME_FOLDER, runTimeFolder } from "./workspace/run-time-folder.ts";

/** @throws ServerError `database-not-opened` */
export async function openStorage(workspace: string, file?: string): Promise<CordboardDatabase> {
  const path = file ?? databasePath(workspace);
  try {
    if (file === undefined) runTimeFolder(workspace);
    else mkdirSync(dirname(path), { recursive: true });
    return await openDatabase(path, { exclusive: true });
  } catch (cause) {
    throw notOpened(path, cause);
  }
}

/** Where a workspace's database is, if nothing else was said. */
export const databasePath = (workspace: string): string =>
  join(workspace, RUN_TIME_FOLDER, "cordboard.db");

export function notOpened(path: string, cause: unknown): ServerError {
  const busy = (cause as { code?: unknown }).code === "SQLITE_BUSY";
  const reason = busy
    ? "another Cordboard server has it open"
    : cause instanceof Error
      ? cause.message
      : String(cause);
  return new ServerError("database-not-opened", `${path} could not be opened: ${reason}.`, {
    cause,
  });
}
