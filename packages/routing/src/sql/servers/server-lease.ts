import { sql } from "kysely";
import type { CordboardDatabase } from "../database.ts";
import type { ServerSession } from "./server-session.ts";

/** Others have taken over what this server had: it must do nothing more, for it would be done twice. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
  constructor(server: string) {
    super(`Other servers have taken over from "${server}", which they had not seen for too long.`);
  }
}

const NOW = "(extract(epoch from clock_timestamp()) * 1000)::bigint";
const BEAT = `update servers set seen_at = ${NOW} where name = $1 and run = $2`;

/** Epoch milliseconds of the database: the clocks of servers may differ. */
export const databaseNow = sql.raw<number>(NOW);

/**
 * The right of one process to act as the server of a name. It lasts as long as the server is seen; who takes over from
 * it ends it in the same transaction, and each commit of the server looks whether it still has it.
 */
export class ServerLease {
  /** Of the server, unique among those that share the database. */
  readonly name: string;
  readonly #run = crypto.randomUUID();

  constructor(name: string) {
    this.name = name;
  }

  /** From now on this process is the server of that name, and none before it. */
  async take(db: CordboardDatabase): Promise<void> {
    const present = { run: this.#run, seen_at: databaseNow, state: "up" } as const;
    await db
      .insertInto("servers")
      .values({ name: this.name, ...present })
      .onConflict((conflict) => conflict.column("name").doUpdateSet(present))
      .execute();
  }

  /** Tells the others that the server is there. @throws LeaseLost */
  async beat(session: ServerSession): Promise<void> {
    const seen = await session.change(BEAT, [this.name, this.#run]);
    if (seen === 0) throw new LeaseLost(this.name);
  }

  /** Until the transaction has ended nobody takes over. @throws LeaseLost */
  async hold(trx: CordboardDatabase): Promise<void> {
    const row = await trx
      .selectFrom("servers")
      .select("run")
      .where("name", "=", this.name)
      // Stands back for heartbeats, holds up who takes over.
      .forKeyShare()
      .executeTakeFirst();
    if (row?.run !== this.#run) throw new LeaseLost(this.name);
  }
}
