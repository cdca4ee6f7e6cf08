import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { openDatabase, type CordboardDatabase } from "@cordboard/routing/sql";

import { ServerError } from "./errors.ts";

/** Run-time data beside the workspace's files; git is told to leave it alone. */
const RUN_TIME_FOLDER = ".cordboard";

/** @throws ServerError `database-not-opened` */
export async function openStorage(workspace: string, file?: string): Promise<CordboardDatabase> {
  const path = file ?? join(workspace, RUN_TIME_FOLDER, "cordboard.db");
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (file === undefined) ignoreInGit(join(workspace, RUN_TIME_FOLDER, ".gitignore"));
    return await openDatabase(path, { exclusive: true });
  } catch (cause) {
    const busy = (cause as { code?: unknown }).code === "SQLITE_BUSY";
    const reason = busy
      ? "another Cordboard server has it open"
      : cause instanceof Error
        ? cause.message
        : String(cause);
    throw new ServerError("database-not-opened", `${path} could not be opened: ${reason}.`, {
      cause,
    });
  }
}

function ignoreInGit(file: string): void {
  if (!existsSync(file)) writeFileSync(file, "*\n");
}
