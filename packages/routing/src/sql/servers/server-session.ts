import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { connection } from "../postgres.ts";

/** Distinguishes our locks from those of others in the same database; the second half is the server's name. */
const LOCK_CLASS = 0x636f7264;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** Where news for a server is told. */
export const channelOf = (server: string): string => `cordboard_${server}`;

interface SessionOptions {
  readonly url: string;
  readonly server: string;
  /** Others have left something for this server; or they may have, while nobody listened. */
  readonly onNews: () => void;
  readonly onError: (error: Error) => void;
}

/**
 * A server's own connection: it hears what others leave for it, and holds the lock of its name, which ends with the
 * process. When the connection is lost it is made again, for as long as it takes.
 */
export class ServerSession {
  readonly #options: SessionOptions;
  #client: Client | null = null;
  #closed = false;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** @throws the driver's error when the database cannot be reached */
  async open(): Promise<void> {
    this.#client = await this.#connect();
  }

  /** Whether no other process has the name: then none will get it as long as this one lives. */
  async lockName(): Promise<boolean> {
    const question = "select pg_try_advisory_lock($1, hashtext($2)) as mine";
    const answer = await this.#client?.query<{ mine: boolean }>(question, [
      LOCK_CLASS,
      this.#options.server,
    ]);
    return answer?.rows[0]?.mine === true;
  }

  /** A change that waits for nothing else that the server asks; how many rows it has changed. @throws without a connection */
  async change(statement: string, values: readonly string[]): Promise<number> {
    if (this.#client === null) throw new Error("The connection to the database is lost.");
    const { rowCount } = await this.#client.query(statement, [...values]);
    return rowCount ?? 0;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client?.end();
  }

  async #connect(): Promise<Client> {
    const { url, server, onNews, onError } = this.#options;
    const client = new Client(connection(url));
    let isLost = false;
    const lost = (error?: Error) => {
      if (this.#closed || isLost) return;
      isLost = true;
      if (error) onError(error);
      this.#client = null;
      void this.#connectAgain();
    };
    await client.connect();
    client.on("error", lost);
    client.on("end", () => lost());
    client.on("notification", onNews);
    try {
      await client.query(`listen ${client.escapeIdentifier(channelOf(server))}`);
    } catch (error) {
      isLost = true;
      await client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }

  async #connectAgain(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !this.#closed; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      await sleep(pause);
      try {
        await this.open();
        await this.lockName();
        this.#options.onNews();
        return;
      } catch {
        // Tried again after a longer pause.
      }
    }
  }
}
