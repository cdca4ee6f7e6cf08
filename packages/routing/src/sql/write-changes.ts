import type { Transaction } from "kysely";
import type { CentreRules } from "../core/model.ts";
import type { Changes, ContactEventOut } from "../core/changes.ts";
import type { WorkingSet } from "../core/working-set.ts";
import { deleteRows, putRows, together } from "./bulk.ts";
import { agentRow, calledRow, entryRow, periodRow, sampleRow, scheduleRow } from "./rows.ts";
import type { Schema } from "./schema.ts";

type Trx = Transaction<Schema>;

/** Writes what commands have changed, and what contacts of other servers are to be told. */
export async function writeChanges(
  trx: Trx,
  set: WorkingSet,
  changes: Changes,
  revision: number,
): Promise<void> {
  const agents = sorted(changes.agents, set.agents);
  const entries = sorted(changes.entries, set.entries);
  const schedules = sorted(changes.schedules, set.schedules);
  const called = sorted(changes.called, set.called);
  const revised = <Row>(row: Row) => ({ ...row, revision });
  const removed = [
    ...agents.gone.map((id) => ({ kind: "agent" as const, id, revision })),
    ...entries.gone.map((id) => ({ kind: "entry" as const, id, revision })),
    ...schedules.gone.map((id) => ({ kind: "schedule" as const, id, revision })),
    ...called.gone.map((id) => ({ kind: "called" as const, id, revision })),
  ];
  const elsewhere = changes.events.filter(({ server }) => server !== set.server);
  await together([
    putRows(trx, "agents", ["id"], agents.there.map(agentRow).map(revised)),
    deleteRows(trx, "agents", "id", agents.gone),
    writeAgentSkills(trx, set, [...changes.agentSkills]),
    putRows(trx, "queue_entries", ["contact_id"], entries.there.map(entryRow).map(revised)),
    deleteRows(trx, "queue_entries", "contact_id", entries.gone),
    putRows(
      trx,
      "scheduled_callbacks",
      ["schedule_id"],
      schedules.there.map(scheduleRow).map(revised),
    ),
    deleteRows(trx, "scheduled_callbacks", "schedule_id", schedules.gone),
    putRows(trx, "outbound_calls", ["number"], called.there.map(calledRow).map(revised)),
    deleteRows(trx, "outbound_calls", "number", called.gone),
    putRows(trx, "routing_removed", ["kind", "id"], removed),
    putRows(
      trx,
      "agent_status_history",
      [],
      changes.periods.map((period, place) => ({ ...periodRow(period), revision, place })),
    ),
    putRows(trx, "answered_waits", [], changes.samples.map(sampleRow).map(revised)),
    putRows(
      trx,
      "routing_events",
      [],
      elsewhere.map((event, place) => ({ ...eventRow(event), revision, place })),
    ),
  ]);
}

/** What other servers have left for the contacts of this one; it is taken away. One without a name is the only one. */
export async function takeEvents(trx: Trx, { server }: CentreRules): Promise<ContactEventOut[]> {
  if (server === undefined) return [];
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

async function writeAgentSkills(
  trx: Trx,
  set: WorkingSet,
  agentIds: readonly string[],
): Promise<void> {
  const rows = agentIds.flatMap((agentId) =>
    (set.agents.get(agentId)?.skills ?? []).map(({ name, proficiency }) => ({
      agent_id: agentId,
      skill: name,
      proficiency,
    })),
  );
  await together([
    deleteRows(trx, "agent_skills", "agent_id", agentIds),
    putRows(trx, "agent_skills", ["agent_id", "skill"], rows),
  ]);
}

/** Changed rows: those that are there, and the ids of those that are not any more. */
function sorted<T>(changed: ReadonlySet<string>, rows: ReadonlyMap<string, T>) {
  const there: T[] = [];
  const gone: string[] = [];
  for (const id of changed) {
    const row = rows.get(id);
    if (row === undefined) gone.push(id);
    else there.push(row);
  }
  return { there, gone };
}
