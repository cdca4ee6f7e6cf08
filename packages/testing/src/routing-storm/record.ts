import { agentOfRow, entryOfRow } from "@cordboard/routing/testing";
import type { AgentRow, QueueEntryRow } from "@cordboard/routing/testing";
import type { Agent, AgentSkill, QueueEntry } from "@cordboard/routing";
import { Client } from "pg";

/** A row as one commit left it; `null`: it is gone. */
export type Written = { readonly revision: number } & (
  | { readonly kind: "agent"; readonly id: string; readonly row: Agent | null }
  | { readonly kind: "entry"; readonly id: string; readonly row: QueueEntry | null }
);

/**
 * The database itself writes down what becomes of each agent and each contact, in the very commit that changes it: so what
 * is checked is what was committed, not what the servers say of themselves.
 */
const RECORDER = `
  create table recorded (place bigserial primary key, revision bigint, kind text, id text, row json);
  create function record() returns trigger language plpgsql as $$
  declare of json;
  begin
    if tg_op = 'DELETE' then of := row_to_json(old); else of := row_to_json(new); end if;
    insert into recorded (revision, kind, id, row) values (
      (select revision from routing_revision),
      case tg_table_name when 'agents' then 'agent' else 'entry' end,
      of ->> (case tg_table_name when 'agents' then 'id' else 'contact_id' end),
      case tg_op when 'DELETE' then null else of end);
    return null;
  end $$;
  create trigger record after insert or update or delete on agents
    for each row execute function record();
  create trigger record after insert or update or delete on queue_entries
    for each row execute function record();
`;

async function ask<T>(target: string, text: string): Promise<readonly T[]> {
  const client = new Client(target);
  await client.connect();
  try {
    const { rows } = await client.query<T & object>(text);
    return rows;
  } finally {
    await client.end();
  }
}

export async function beginRecord(target: string): Promise<void> {
  await ask(target, RECORDER);
}

/** Everything that was recorded, in its order. */
export async function readRecord(
  target: string,
  skillsOf: (agentId: string) => readonly AgentSkill[],
): Promise<readonly Written[]> {
  interface Row {
    readonly revision: string;
    readonly kind: string;
    readonly id: string;
    readonly row: object | null;
  }
  const rows = await ask<Row>(target, "select * from recorded order by place");
  return rows.map(({ revision, kind, id, row }): Written => {
    const at = { revision: Number(revision), id };
    if (kind === "agent")
      return { ...at, kind, row: row && agentOfRow(row as AgentRow, skillsOf(id)) };
    return { ...at, kind: "entry", row: row && entryOfRow(row as QueueEntryRow) };
  });
}

/** Tables in which something of the contacts is left. */
export async function leftBehind(target: string): Promise<readonly unknown[]> {
  return ask(
    target,
    `select contact_id as id, 'queue_entries' as table from queue_entries
     union all select schedule_id, 'scheduled_callbacks' from scheduled_callbacks
     union all select contact_id, 'routing_events' from routing_events`,
  );
}
