import type { Transaction } from "kysely";
import type { Changes, ContactEventOut, WorkingSet } from "../core/working-set.ts";
import { agentRow, entryRow, periodRow, sampleRow, scheduleRow } from "./rows.ts";
import type { Schema } from "./schema.ts";

type Trx = Transaction<Schema>;

/** Writes what commands have changed, and what contacts of other servers are to be told. */
export async function writeChanges(
  trx: Trx,
  set: WorkingSet,
  changes: Changes,
  revision: number,
): Promise<void> {
  for (const agentId of changes.agents) await writeAgent(trx, set, agentId, revision);
  for (const agentId of changes.agentSkills) await writeAgentSkills(trx, set, agentId);
  for (const contactId of changes.entries) await writeEntry(trx, set, contactId, revision);
  for (const scheduleId of changes.schedules) await writeSchedule(trx, set, scheduleId, revision);
  if (changes.periods.length > 0) {
    const periods = changes.periods.map((period, place) => ({
      ...periodRow(period),
      revision,
      place,
    }));
    await trx.insertInto("agent_status_history").values(periods).execute();
  }
  if (changes.samples.length > 0) {
    const samples = changes.samples.map((sample) => ({ ...sampleRow(sample), revision }));
    await trx.insertInto("answered_waits").values(samples).execute();
  }
  const elsewhere = changes.events.filter(({ server }) => server !== set.server);
  if (elsewhere.length > 0) {
    const rows = elsewhere.map((event, place) => ({ ...eventRow(event), revision, place }));
    await trx.insertInto("routing_events").values(rows).execute();
  }
}

/** What other servers have left for the contacts of this one; it is taken away. */
export async function takeEvents(trx: Trx, server: string): Promise<ContactEventOut[]> {
  const rows = await trx
    .deleteFrom("routing_events")
    .where("server", "=", server)
    .returningAll()
    .execute();
  return rows
    .toSorted((a, b) => a.revision - b.revision || a.place - b.place)
    .map(({ contact_id: contactId, event }) => ({ contactId, server, event: JSON.parse(event) }));
}

const eventRow = ({ server, contactId, event }: ContactEventOut) => ({
  server,
  contact_id: contactId,
  event: JSON.stringify(event),
});

async function markRemoved(
  trx: Trx,
  kind: Schema["routing_removed"]["kind"],
  id: string,
  revision: number,
): Promise<void> {
  await trx
    .insertInto("routing_removed")
    .values({ kind, id, revision })
    .onConflict((conflict) => conflict.columns(["kind", "id"]).doUpdateSet({ revision }))
    .execute();
}

async function writeAgent(
  trx: Trx,
  set: WorkingSet,
  agentId: string,
  revision: number,
): Promise<void> {
  const agent = set.agents.get(agentId);
  if (agent === undefined) {
    await trx.deleteFrom("agents").where("id", "=", agentId).execute();
    return markRemoved(trx, "agent", agentId, revision);
  }
  const { id, ...rest } = { ...agentRow(agent), revision };
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

async function writeEntry(
  trx: Trx,
  set: WorkingSet,
  contactId: string,
  revision: number,
): Promise<void> {
  const entry = set.entries.get(contactId);
  if (entry === undefined) {
    await trx.deleteFrom("queue_entries").where("contact_id", "=", contactId).execute();
    return markRemoved(trx, "entry", contactId, revision);
  }
  const { contact_id, ...rest } = { ...entryRow(entry), revision };
  await trx
    .insertInto("queue_entries")
    .values({ contact_id, ...rest })
    .onConflict((conflict) => conflict.column("contact_id").doUpdateSet(rest))
    .execute();
}

async function writeSchedule(
  trx: Trx,
  set: WorkingSet,
  scheduleId: string,
  revision: number,
): Promise<void> {
  const schedule = set.schedules.get(scheduleId);
  if (schedule === undefined) {
    await trx.deleteFrom("scheduled_callbacks").where("schedule_id", "=", scheduleId).execute();
    return markRemoved(trx, "schedule", scheduleId, revision);
  }
  const { schedule_id, ...rest } = { ...scheduleRow(schedule), revision };
  await trx
    .insertInto("scheduled_callbacks")
    .values({ schedule_id, ...rest })
    .onConflict((conflict) => conflict.column("schedule_id").doUpdateSet(rest))
    .execute();
}
