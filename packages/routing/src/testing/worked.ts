import type { AgentStatus } from "../core/index.ts";
import type { CordboardDatabase } from "../sql/index.ts";
import { agentRow, periodRow } from "../sql/rows.ts";
import { newAgent } from "../core/profile.ts";

const NOBODY = {
  endpoint: "",
  server: "",
  extension: "",
  languages: [],
  skills: [],
  role: "agent",
  permissions: [],
} as const;

type Period = readonly [status: AgentStatus, from: number, to: number | null, offerId?: string];

/** An agent had these statuses, one after the other; the one without an end lasts. */
export async function worked(
  db: CordboardDatabase,
  id: string,
  periods: readonly Period[],
): Promise<void> {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const [last, since] = periods.at(-1) ?? ["Offline", 0];
  const agent = { ...newAgent({ ...NOBODY, id, name }, since), status: last };
  await db
    .insertInto("agents")
    .values({ ...agentRow({ ...agent, statusSince: since }), revision: 0 })
    .execute();
  for (const [place, [status, from, to, offerId = ""]] of periods.entries()) {
    if (to === null) continue;
    const period = { agentId: id, status, reason: "", by: "", from, to, offerId };
    await db
      .insertInto("agent_status_history")
      .values({ ...periodRow(period), revision: 0, place })
      .execute();
  }
}
