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
  /** Who has the session, unless it is over: it was not used since `idleSince`, or the person is gone. */
  find(hash: string, now: number, idleSince: number): Promise<SignedIn | null>;
  /** The same, of somebody who asks for something now: that is a use. */
  use(hash: string, now: number, idleSince: number): Promise<SignedIn | null>;
  end(hash: string): Promise<void>;
  endAllOf(agentId: string): Promise<void>;
}

/** A use is written down when the last one that was is so long ago. */
const NOTED_EVERY_MS = 60_000;

export function createSessions(db: CordboardDatabase): Sessions {
  async function look(hash: string, now: number, idleSince: number) {
    const row = await db
      .selectFrom("sessions")
      .innerJoin("agents", "agents.id", "sessions.agent_id")
      .select(["agents.id", "agents.name", "agents.role", "agents.permissions", "used_at"])
      .where("hash", "=", hash)
      .where("ends_at", ">", now)
      .where("used_at", ">", idleSince)
      .executeTakeFirst();
    if (!row) return null;
    const permissions: readonly AgentPermission[] = JSON.parse(row.permissions);
    const person = { agentId: row.id, name: row.name, role: row.role, permissions };
    return { person, usedAt: row.used_at };
  }
  return {
    async add(hash, agentId, now, endsAt) {
      const row = { hash, agent_id: agentId, used_at: now, ends_at: endsAt };
      await db.insertInto("sessions").values(row).execute();
    },
    find: async (hash, now, idleSince) => (await look(hash, now, idleSince))?.person ?? null,
    async use(hash, now, idleSince) {
      const found = await look(hash, now, idleSince);
      if (found && now - found.usedAt > NOTED_EVERY_MS)
        await db.updateTable("sessions").set({ used_at: now }).where("hash", "=", hash).execute();
      return found?.person ?? null;
    },
    async end(hash) {
      await db.deleteFrom("sessions").where("hash", "=", hash).execute();
    },
    async endAllOf(agentId) {
      await db.deleteFrom("sessions").where("agent_id", "=", agentId).execute();
    },
  };
}
