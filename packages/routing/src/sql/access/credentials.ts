import type { CordboardDatabase } from "../database.ts";

/** Passwords of people, as hashes only. */
export interface Credentials {
  /** Whether anybody at all has a password. */
  any(): Promise<boolean>;
  /** Who has one, and since when. */
  list(): Promise<readonly { readonly agentId: string; readonly changedAt: number }[]>;
  /** The hash of a person's password; null without one. */
  hashOf(agentId: string): Promise<string | null>;
  /** Keeps a person's password, and ends all of their sessions. */
  put(agentId: string, hash: string, now: number): Promise<void>;
  /** Nobody signs in as this person any more; their sessions end. */
  remove(agentId: string): Promise<void>;
}

export function createCredentials(db: CordboardDatabase): Credentials {
  return {
    async any() {
      const row = await db.selectFrom("credentials").select("agent_id").limit(1).executeTakeFirst();
      return row !== undefined;
    },
    async list() {
      const rows = db.selectFrom("credentials").select(["agent_id", "changed_at"]);
      const found = await rows.orderBy("agent_id").execute();
      return found.map(({ agent_id, changed_at }) => ({
        agentId: agent_id,
        changedAt: changed_at,
      }));
    },
    async hashOf(agentId) {
      const rows = db.selectFrom("credentials").select("hash").where("agent_id", "=", agentId);
      return (await rows.executeTakeFirst())?.hash ?? null;
    },
    async put(agentId, hash, now) {
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto("credentials")
          .values({ agent_id: agentId, hash, changed_at: now })
          .onConflict((conflict) =>
            conflict.column("agent_id").doUpdateSet({ hash, changed_at: now }),
          )
          .execute();
        await trx.deleteFrom("sessions").where("agent_id", "=", agentId).execute();
      });
    },
    async remove(agentId) {
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom("credentials").where("agent_id", "=", agentId).execute();
        await trx.deleteFrom("sessions").where("agent_id", "=", agentId).execute();
      });
    },
  };
}
