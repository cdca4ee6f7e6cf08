import { sql } from "kysely";
import type { CordboardDatabase } from "../database.ts";

/** Others have taken over what this server had: it must do nothing more, for it would be done twice. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
  constructor(server: string) {
    super(`Other servers have taken over from "${server}", which they had not seen for too long.`);
  }
}

/** Epoch milliseconds of the database: the clocks of servers may differ. */
export const databaseNow = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

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
  async beat(db: CordboardDatabase): Promise<void> {
    const { numUpdatedRows } = await db
      .updateTable("servers")
      .set({ seen_at: databaseNow })
      .where("name", "=", this.name)
      .where("run", "=", this.#run)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new LeaseLost(this.name);
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
