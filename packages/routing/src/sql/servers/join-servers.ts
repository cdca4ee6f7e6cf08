import { setTimeout as sleep } from "node:timers/promises";
import type { CordboardDatabase } from "../database.ts";
import { UnusableDatabase } from "../unusable-database.ts";
import { ServerLease } from "./server-lease.ts";
import { ServerSession } from "./server-session.ts";

/** What a server is to do as one of several. */
export interface ServerOptions {
  readonly database: CordboardDatabase;
  /** Of the same database: `postgres://…`. */
  readonly url: string;
  /** Of this server, unique among those that share the database. */
  readonly name: string;
  /** Not seen for so long, a server counts as away. */
  readonly awayMs: number;
  /** Told of a connection that was lost; it is made again. */
  readonly onError: (error: Error) => void;
}

/** A server's place among those that share the database. */
export interface ServerPlace {
  readonly lease: ServerLease;
  /** Calls back when others have left something for this server. */
  onNews(listener: () => void): void;
  /** Before the server does anything: starting may have taken so long that it counts as away by now. */
  begin(): Promise<void>;
  /** Tells the others that this server is there. @throws LeaseLost when they have taken over */
  beat(): Promise<void>;
  /** Gives the name free. */
  close(): Promise<void>;
}

const LOOK_MS = 100;

/**
 * Takes the server's name: from now on this process acts for it. One that was killed a moment ago is waited for until
 * it is known to be dead.
 *
 * @throws UnusableDatabase when a server of that name is running
 */
export async function joinServers({
  database,
  url,
  name,
  awayMs,
  onError,
}: ServerOptions): Promise<ServerPlace> {
  const listeners = new Set<() => void>();
  const onNews = () => listeners.forEach((listener) => listener());
  const session = new ServerSession({ url, server: name, onNews, onError });
  await session.open();
  try {
    await nameIsFree(session, database, name, awayMs);
    const lease = new ServerLease(name);
    await lease.take(database);
    return {
      lease,
      onNews: (listener) => void listeners.add(listener),
      begin: () => lease.take(database),
      beat: () => lease.beat(session),
      close: () => session.close(),
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** A server of that name that is seen again while we wait is alive. */
async function nameIsFree(
  session: ServerSession,
  database: CordboardDatabase,
  name: string,
  awayMs: number,
): Promise<void> {
  const seenAt = () =>
    database.selectFrom("servers").select("seen_at").where("name", "=", name).executeTakeFirst();
  const first = await seenAt();
  for (let waited = 0; waited < awayMs; waited += LOOK_MS) {
    if (await session.lockName()) return;
    const now = await seenAt();
    if (now?.seen_at !== first?.seen_at) {
      throw new UnusableDatabase(
        `a server with the name "${name}" is running`,
        "Give each server that shares the database a name of its own (server.name).",
      );
    }
    await sleep(LOOK_MS);
  }
}
