import type { CordboardDatabase } from "../database.ts";
import type { ServerRow } from "../schema.ts";
import { databaseNow } from "./server-lease.ts";

/** When other servers count as away, and as lost. */
export interface ServerRules {
  /** Not seen for so long, others carry on what waits there. */
  readonly awayMs: number;
  /** Not seen for so long, its calls are given up. */
  readonly lostMs: number;
  /** Every switch can play what any of them has recorded: then voicemails can be carried on, too. */
  readonly sharesRecordings: boolean;
}

type Seen = Pick<ServerRow, "state" | "seen_at"> & { readonly now: number };

/** What it is time for a server to be; null: nothing else than it is. */
export function nextState(
  { state, seen_at, now }: Seen,
  { awayMs, lostMs }: ServerRules,
): "away" | "lost" | null {
  if (state === "up" && now - seen_at > awayMs) return "away";
  return state === "away" && now - seen_at > lostMs ? "lost" : null;
}

/** Servers from which it is time to take over. */
export async function silentServers(
  db: CordboardDatabase,
  rules: ServerRules,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("servers")
    .select(["name", "state", "seen_at", databaseNow.as("now")])
    .orderBy("name")
    .execute();
  return rows.filter((row) => nextState(row, rules) !== null).map(({ name }) => name);
}
