import type { Agent, StatusPeriod } from "../core/model.ts";
import type { Removed, Rows } from "../core/working-set.ts";
import type { CordboardDatabase } from "./database.ts";
import { agentOfRow, entryOfRow, periodOfRow, sampleOfRow, scheduleOfRow } from "./rows.ts";
import type { AgentRow } from "./schema.ts";

const SAMPLES_MS = 30 * 60_000;

/** The rows that were written after a revision; after −1 that is all. Samples older than half an hour are left out. */
export async function readRows(db: CordboardDatabase, after: number, now: number): Promise<Rows> {
  const agents = await db
    .selectFrom("agents")
    .selectAll()
    .where("revision", ">", after)
    .orderBy("id")
    .execute();
  const entries = await db
    .selectFrom("queue_entries")
    .selectAll()
    .where("revision", ">", after)
    .orderBy("seq")
    .execute();
  const schedules = await db
    .selectFrom("scheduled_callbacks")
    .selectAll()
    .where("revision", ">", after)
    .orderBy("due_at")
    .execute();
  const samples = await db
    .selectFrom("answered_waits")
    .selectAll()
    .where("revision", ">", after)
    .where("answered_at", ">=", now - SAMPLES_MS)
    .orderBy("answered_at")
    .execute();
  return {
    agents: await withSkills(db, agents, after),
    entries: entries.map(entryOfRow),
    schedules: schedules.map(scheduleOfRow),
    samples: samples.map(sampleOfRow),
  };
}

async function withSkills(
  db: CordboardDatabase,
  agents: readonly AgentRow[],
  after: number,
): Promise<Agent[]> {
  if (agents.length === 0) return [];
  const ids = db.selectFrom("agents").select("id").where("revision", ">", after);
  const rows = await db
    .selectFrom("agent_skills")
    .selectAll()
    .where("agent_id", "in", ids)
    .orderBy("skill")
    .execute();
  const skills = Map.groupBy(rows, (row) => row.agent_id);
  return agents.map((row) => {
    const own = skills.get(row.id) ?? [];
    return agentOfRow(
      row,
      own.map(({ skill, proficiency }) => ({ name: skill, proficiency })),
    );
  });
}

/** Rows that were removed after a revision. */
export async function readRemoved(db: CordboardDatabase, after: number): Promise<Removed> {
  const rows = await db
    .selectFrom("routing_removed")
    .select(["kind", "id"])
    .where("revision", ">", after)
    .execute();
  const ids = (kind: (typeof rows)[number]["kind"]) =>
    rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return { agents: ids("agent"), entries: ids("entry"), schedules: ids("schedule") };
}

/** Statuses that an agent had, newest first. */
export async function readPeriods(
  db: CordboardDatabase,
  agentId: string,
  limit: number,
): Promise<StatusPeriod[]> {
  const rows = await db
    .selectFrom("agent_status_history")
    .selectAll()
    .where("agent_id", "=", agentId)
    .orderBy("to_at", "desc")
    .orderBy("revision", "desc")
    .orderBy("place", "desc")
    .limit(limit)
    .execute();
  return rows.map(periodOfRow);
}
