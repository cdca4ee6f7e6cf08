import type { Transaction } from "kysely";
import type { StatusPeriod } from "../core/model.ts";
import type { Changes, Rows, WorkingSet } from "../core/working-set.ts";
import type { CordboardDatabase } from "./database.ts";
import {
  agentOfRow,
  agentRow,
  entryOfRow,
  entryRow,
  periodOfRow,
  periodRow,
  sampleOfRow,
  sampleRow,
  scheduleOfRow,
  scheduleRow,
} from "./rows.ts";
import type { Schema } from "./schema.ts";

const REVISION_ID = 1;
const SAMPLES_MS = 30 * 60_000;

/** Somebody else has changed the contact centre since its rows were read: read them again. */
export class StaleRowsError extends Error {
  override readonly name = "StaleRowsError";
}

/** Counts commits, so that rows in memory are known to be those of the database. */
export async function readRevision(db: CordboardDatabase): Promise<number> {
  const row = await db
    .selectFrom("routing_revision")
    .select("revision")
    .where("id", "=", REVISION_ID)
    .executeTakeFirst();
  if (row !== undefined) return row.revision;
  await db
    .insertInto("routing_revision")
    .values({ id: REVISION_ID, revision: 0 })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  return 0;
}

export async function readRows(db: CordboardDatabase, now: number): Promise<Rows> {
  const skillRows = await db
    .selectFrom("agent_skills")
    .selectAll()
    .orderBy("agent_id")
    .orderBy("skill")
    .execute();
  const skills = Map.groupBy(skillRows, (row) => row.agent_id);
  const agents = await db.selectFrom("agents").selectAll().orderBy("id").execute();
  const entries = await db.selectFrom("queue_entries").selectAll().orderBy("seq").execute();
  const schedules = await db
    .selectFrom("scheduled_callbacks")
    .selectAll()
    .orderBy("due_at")
    .execute();
  const samples = await db
    .selectFrom("answered_waits")
    .selectAll()
    .where("answered_at", ">=", now - SAMPLES_MS)
    .orderBy("answered_at")
    .execute();
  return {
    agents: agents.map((row) => {
      const own = skills.get(row.id) ?? [];
      return agentOfRow(
        row,
        own.map(({ skill, proficiency }) => ({ name: skill, proficiency })),
      );
    }),
    entries: entries.map(entryOfRow),
    schedules: schedules.map(scheduleOfRow),
    samples: samples.map(sampleOfRow),
  };
}

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
    .orderBy("from_at", "desc")
    .limit(limit)
    .execute();
  return rows.map(periodOfRow);
}

/**
 * Writes what a command changed, in one commit.
 * @throws StaleRowsError when the revision is not the one that the command was carried out on
 */
export async function writeChanges(
  db: CordboardDatabase,
  set: WorkingSet,
  changes: Changes,
  revision: number,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const updated = await trx
      .updateTable("routing_revision")
      .set({ revision: revision + 1 })
      .where("id", "=", REVISION_ID)
      .where("revision", "=", revision)
      .executeTakeFirst();
    if (updated.numUpdatedRows !== 1n) throw new StaleRowsError();
    for (const agentId of changes.agents) await writeAgent(trx, set, agentId);
    for (const agentId of changes.agentSkills) await writeAgentSkills(trx, set, agentId);
    for (const contactId of changes.entries) await writeEntry(trx, set, contactId);
    for (const scheduleId of changes.schedules) await writeSchedule(trx, set, scheduleId);
    if (changes.periods.length > 0) {
      const periods = changes.periods.map(periodRow);
      await trx.insertInto("agent_status_history").values(periods).execute();
    }
    if (changes.samples.length > 0) {
      await trx.insertInto("answered_waits").values(changes.samples.map(sampleRow)).execute();
    }
  });
}

type Trx = Transaction<Schema>;

async function writeAgent(trx: Trx, set: WorkingSet, agentId: string): Promise<void> {
  const agent = set.agents.get(agentId);
  if (agent === undefined) {
    await trx.deleteFrom("agents").where("id", "=", agentId).execute();
    return;
  }
  const { id, ...rest } = agentRow(agent);
  await trx
    .insertInto("agents")
    .values({ id, ...rest })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(rest))
    .execute();
}

async function writeAgentSkills(trx: Trx, set: WorkingSet, agentId: string): Promise<void> {
  await trx.deleteFrom("agent_skills").where("agent_id", "=", agentId).execute();
  const skills = set.agents.get(agentId)?.skills ?? [];
  if (skills.length === 0) return;
  const rows = skills.map(({ name, proficiency }) => ({
    agent_id: agentId,
    skill: name,
    proficiency,
  }));
  await trx.insertInto("agent_skills").values(rows).execute();
}

async function writeEntry(trx: Trx, set: WorkingSet, contactId: string): Promise<void> {
  const entry = set.entries.get(contactId);
  if (entry === undefined) {
    await trx.deleteFrom("queue_entries").where("contact_id", "=", contactId).execute();
    return;
  }
  const { contact_id, ...rest } = entryRow(entry);
  await trx
    .insertInto("queue_entries")
    .values({ contact_id, ...rest })
    .onConflict((conflict) => conflict.column("contact_id").doUpdateSet(rest))
    .execute();
}

async function writeSchedule(trx: Trx, set: WorkingSet, scheduleId: string): Promise<void> {
  const schedule = set.schedules.get(scheduleId);
  if (schedule === undefined) {
    await trx.deleteFrom("scheduled_callbacks").where("schedule_id", "=", scheduleId).execute();
    return;
  }
  const { schedule_id, ...rest } = scheduleRow(schedule);
  await trx
    .insertInto("scheduled_callbacks")
    .values({ schedule_id, ...rest })
    .onConflict((conflict) => conflict.column("schedule_id").doUpdateSet(rest))
    .execute();
}
