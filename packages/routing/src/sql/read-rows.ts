import type { HistoryRange } from "../core/desk.ts";
import type { StatusPeriod } from "../core/model.ts";
import { HISTORY_LIMIT } from "../core/status-history.ts";
import type { Removed, Rows } from "../core/changes.ts";
import type { CordboardDatabase } from "./database.ts";
import {
  agentOfRow,
  calledOfRow,
  entryOfRow,
  periodOfRow,
  sampleOfRow,
  scheduleOfRow,
} from "./rows.ts";

const SAMPLES_MS = 30 * 60_000;

/** The rows that were written after a revision; after −1 that is all. Samples older than half an hour are left out. */
export async function readRows(db: CordboardDatabase, after: number, now: number): Promise<Rows> {
  // One after another, but sent together: on PostgreSQL that is one way to the server and back.
  const [agents, skills, entries, schedules, called, samples] = await Promise.all([
    db.selectFrom("agents").selectAll().where("revision", ">", after).orderBy("id").execute(),
    db
      .selectFrom("agent_skills")
      .innerJoin("agents", "agents.id", "agent_skills.agent_id")
      .selectAll("agent_skills")
      .where("agents.revision", ">", after)
      .orderBy("skill")
      .execute(),
    db
      .selectFrom("queue_entries")
      .selectAll()
      .where("revision", ">", after)
      .orderBy("seq")
      .execute(),
    db
      .selectFrom("scheduled_callbacks")
      .selectAll()
      .where("revision", ">", after)
      .orderBy("due_at")
      .execute(),
    db
      .selectFrom("outbound_calls")
      .selectAll()
      .where("revision", ">", after)
      .orderBy("called_at")
      .execute(),
    db
      .selectFrom("answered_waits")
      .selectAll()
      .where("revision", ">", after)
      .where("answered_at", ">=", now - SAMPLES_MS)
      .orderBy("answered_at")
      .execute(),
  ]);
  const skillsOf = Map.groupBy(skills, (row) => row.agent_id);
  return {
    agents: agents.map((row) =>
      agentOfRow(
        row,
        (skillsOf.get(row.id) ?? []).map(({ skill, proficiency }) => ({
          name: skill,
          proficiency,
        })),
      ),
    ),
    entries: entries.map(entryOfRow),
    schedules: schedules.map(scheduleOfRow),
    called: called.map(calledOfRow),
    samples: samples.map(sampleOfRow),
  };
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
  return {
    agents: ids("agent"),
    entries: ids("entry"),
    schedules: ids("schedule"),
    called: ids("called"),
  };
}

/** Statuses that an agent had in a range of time and that are over, newest first. */
export async function readPeriods(
  db: CordboardDatabase,
  agentId: string,
  { from = 0, to = Number.MAX_SAFE_INTEGER, limit = HISTORY_LIMIT }: HistoryRange,
): Promise<StatusPeriod[]> {
  const rows = await db
    .selectFrom("agent_status_history")
    .selectAll()
    .where("agent_id", "=", agentId)
    .where("to_at", ">", from)
    .where("from_at", "<", to)
    .orderBy("to_at", "desc")
    .orderBy("revision", "desc")
    .orderBy("place", "desc")
    .limit(limit)
    .execute();
  return rows.map(periodOfRow);
}
