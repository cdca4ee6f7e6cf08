import {
  createAttempts,
  createCredentials,
  createSessions,
  openDatabase,
  openSqlRouting,
  type CordboardDatabase,
} from "@cordboard/routing/sql";
import { systemTimer } from "@cordboard/runtime";

import type { OperatorConfig } from "../config/operator-config.ts";
import { databaseNotOpened } from "../database-not-opened.ts";
import { openStorage } from "../open-storage.ts";
import { WorkspaceFolder } from "../workspace/workspace-folder.ts";
import { LimitAttempts } from "./attempts.ts";
import { Passwords } from "./people-passwords.ts";
import { SessionKeeper } from "./session-keeper.ts";

const now = () => systemTimer.now();
/** Nothing falls due here: that is the servers'. */
const timer = { now, at: () => () => undefined };
const silence = () => undefined;
const log = { info: silence, warn: silence, error: silence };

export interface PasswordGift {
  /** The workspace's folder. */
  readonly workspace: string;
  readonly databaseFile?: string | undefined;
  readonly config: OperatorConfig;
  readonly id: string;
  /** Of a person who is added. */
  readonly name?: string | undefined;
  readonly password: string;
}

/**
 * Gives a person a password without a server: nobody may have SQLite's file open; servers that share a PostgreSQL may run.
 * Somebody who is not known yet is added, as an admin.
 *
 * @returns whether the person was added
 * @throws ServerError `database-not-opened`, `weak-password`, `first-password-is-admins`
 */
export async function givePassword(gift: PasswordGift): Promise<boolean> {
  const { id, name = id, password } = gift;
  const { skills, rules, folder } = new WorkspaceFolder(gift.workspace).workspace;
  const database = await openForItself(folder, gift);
  try {
    const { desk } = openSqlRouting({ database, timer, skills, ...rules });
    const passwords = new Passwords({
      credentials: createCredentials(database),
      sessions: new SessionKeeper(createSessions(database), { idleMs: 0, longestMs: 0, now }),
      desk,
      attempts: new LimitAttempts(createAttempts(database), now),
      otherWaysIn: false,
      now,
    });
    const isNew = (await desk.agent(id)) === null;
    passwords.mustBeGood(password, [id, name]);
    if (isNew) await desk.putAgent({ id, name, skills: [], role: "admin" });
    await passwords.set(id, password);
    return isNew;
  } finally {
    await database.destroy();
  }
}

async function openForItself(
  workspace: string,
  { databaseFile: file, config: { database } }: PasswordGift,
): Promise<CordboardDatabase> {
  if (!database) {
    return (await openStorage({ workspace, file, database, server: undefined, log })).database;
  }
  try {
    return await openDatabase(database.url);
  } catch (cause) {
    throw databaseNotOpened("The database of the configuration", cause);
  }
}
