import type { AgentPermission, AgentRole } from "../../core/index.ts";
import type { CordboardDatabase } from "../database.ts";

/** Somebody who is signed in, as their record is now. */
export interface SignedIn {
  readonly agentId: string;
  readonly name: string;
  readonly role: AgentRole;
  readonly permissions: readonly AgentPermission[];
}

/** Sessions by the hashes of their tokens; times are epoch milliseconds. */
export interface Sessions {
  add(hash: string, agentId: string, now: number, endsAt: number): Promise<void>;
  /** Who has the session, unless it is over: nothing was asked with it since `idleSince`, or the person is gone. */
  find(hash: string, now: number, idleSince: number): Promise<SignedIn | null>;
  end(hash: string): Promise<void>;
  endAllOf(agentId: string): Promise<void>;
}

/** A use is written down when the last one that was is so long ago. */
const NOTED_EVERY_MS = 60_000;

export function createSessions(db: CordboardDatabase): Sessions {
  return {
    async add(hash, agentId, now, endsAt) {
      const row = { hash, agent_id: agentId, used_at: now, ends_at: endsAt };
      await db.insertInto("sessions").values(row).execute();
    },
    async find(hash, now, idleSince) {
      const row = await db
        .selectFrom("sessions")
        .innerJoin("agents", "agents.id", "sessions.agent_id")
        .select(["agents.id", "agents.name", "agents.role", "agents.permissions", "used_at"])
        .where("hash", "=", hash)
        .where("ends_at", ">", now)
        .where("used_at", ">", idleSince)
        .executeTakeFirst();
      if (!row) return null;
      if (now - row.used_at > NOTED_EVERY_MS)
        await db.updateTable("sessions").set({ used_at: now }).where("hash", "=", hash).execute();
      const permissions: readonly AgentPermission[] = JSON.parse(row.permissions);
      return { agentId: row.id, name: row.name, role: row.role, permissions };
    },
    async end(hash) {
      await db.deleteFrom("sessions").where("hash", "=", hash).execute();
    },
    async endAllOf(agentId) {
      await db.deleteFrom("sessions").where("agent_id", "=", agentId).execute();
    },
  };
}
