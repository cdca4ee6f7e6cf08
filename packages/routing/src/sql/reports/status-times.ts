import { sql } from "kysely";
import type { CordboardDatabase } from "../database.ts";
import { SLOT_MS } from "../figure-tally.ts";
import type { TimeRange } from "../figures.ts";
import type { AgentReportQuestion, LoggedInStatus } from "./agent-report.ts";
import { daysOf, slotOf } from "./slots.ts";

/** So long an agent had a status, within the quarter of an hour that begins at `slot`. */
type Told = (agentId: string, status: LoggedInStatus, slot: number, ms: number) => void;

/** Periods of one agent in one status that began and ended in the same quarters of an hour, added up. */
interface Periods {
  readonly agent_id: string;
  readonly status: LoggedInStatus;
  readonly first: number;
  /** That they ended in. */
  readonly last: number;
  readonly periods: number;
  readonly begins: number;
  readonly ends: number;
}

/** How long agents had which status but Offline, quarter of an hour by quarter of an hour. */
export async function statusTimes(
  db: CordboardDatabase,
  { intervals, agent, now }: AgentReportQuestion,
  tell: Told,
): Promise<void> {
  const range = { from: intervals[0]?.from ?? 0, to: intervals.at(-1)?.to ?? 0 };
  const { from, to } = range;
  const present = await presentStatuses(db, agent);
  const agents = new Set(present.map(({ id }) => id));
  for await (const day of daysOf(intervals)) {
    for (const periods of await begunIn(db, day, agent)) {
      agents.add(periods.agent_id);
      spread(periods, range, tell);
    }
  }
  for (const { agent_id, status, from_at, to_at } of await goingOnAt(db, from, [...agents]))
    spread(onePeriod(agent_id, status, Math.max(from_at, from), to_at), range, tell);
  const end = Math.min(now, to);
  for (const { id, status, status_since } of present) {
    if (status !== "Offline" && status_since < end)
      spread(onePeriod(id, status, Math.max(status_since, from), end), range, tell);
  }
}

function begunIn(db: CordboardDatabase, { from, to }: TimeRange, agent?: string) {
  let query = db
    .selectFrom("agent_status_history")
    .select(({ fn }) => [
      "agent_id",
      sql<LoggedInStatus>`status`.as("status"),
      slotOf("from_at").as("first"),
      slotOf("to_at").as("last"),
      fn.countAll<number>().as("periods"),
      fn.sum<number>("from_at").as("begins"),
      fn.sum<number>("to_at").as("ends"),
    ])
    .where("from_at", ">=", from)
    .where("from_at", "<", to)
    .where("status", "<>", "Offline")
    .groupBy(["agent_id", "status", "first", "last"]);
  if (agent !== undefined) query = query.where("agent_id", "=", agent);
  return query.execute();
}

/** Of each of these agents the period that goes on at a time. */
async function goingOnAt(db: CordboardDatabase, at: number, agents: readonly string[]) {
  if (agents.length === 0) return [];
  const ids = sql.join(agents.map((id) => sql`(${id})`));
  const { rows } = await sql<{
    readonly agent_id: string;
    readonly status: LoggedInStatus;
    readonly from_at: number;
    readonly to_at: number;
  }>`
    select period.agent_id, period.status, period.from_at, period.to_at
    from (values ${ids}) as known
    join agent_status_history as period on period.agent_id = known.column1 and period.to_at = (
      select min(later.to_at) from agent_status_history as later
      where later.agent_id = known.column1 and later.to_at > ${at}
    )
    where period.from_at < ${at} and period.status <> 'Offline'
  `.execute(db);
  return rows;
}

/** What agents have now. */
function presentStatuses(db: CordboardDatabase, agent?: string) {
  const query = db.selectFrom("agents").select(["id", "status", "status_since"]);
  return (agent === undefined ? query : query.where("id", "=", agent)).execute();
}

const onePeriod = (
  agent_id: string,
  status: LoggedInStatus,
  begins: number,
  ends: number,
): Periods => ({
  agent_id,
  status,
  begins,
  ends,
  periods: 1,
  first: begins - (begins % SLOT_MS),
  last: ends - (ends % SLOT_MS),
});

/** All begin in the same quarter of an hour, and end in the same: what each of them has comes out of their sums. */
function spread(
  { agent_id, status, first, last, ...sums }: Periods,
  { to }: TimeRange,
  tell: Told,
) {
  const { periods, begins, ends } = sums;
  if (first === last) return tell(agent_id, status, first, ends - begins);
  tell(agent_id, status, first, periods * (first + SLOT_MS) - begins);
  for (let slot = first + SLOT_MS; slot < Math.min(last, to); slot += SLOT_MS)
    tell(agent_id, status, slot, periods * SLOT_MS);
  if (last < to) tell(agent_id, status, last, ends - periods * last);
}
