import { sql } from "kysely";
import type { CordboardDatabase } from "../database.ts";
import type { TimeRange } from "../figures.ts";
import { countIf, slotOf } from "./slots.ts";

const HANDLED = sql`ended_by = 'handled'`;

/** Offers that were made within the range, by agent and quarter of an hour. */
export function offersOf(db: CordboardDatabase, { from, to }: TimeRange, agent?: string) {
  let query = db
    .selectFrom("contact_offers")
    .select(({ fn }) => [
      slotOf("offered_at").as("slot"),
      "agent_id as of",
      fn.max<string>("agent_name").as("name"),
      countIf(HANDLED).as("handled"),
      countIf(sql`ended_by = 'missed'`).as("missed"),
      countIf(sql`ended_by = 'declined'`).as("declined"),
      countIf(sql`${HANDLED} and kind = 'callback'`).as("callbacksDone"),
      countIf(sql`kind = 'outbound'`).as("outbound"),
      sql<number>`sum(talk_ms)`.as("talkMs"),
      sql<number>`sum(hold_ms)`.as("holdMs"),
    ])
    .where("offered_at", ">=", from)
    .where("offered_at", "<", to)
    .groupBy(["slot", "of"]);
  if (agent !== undefined) query = query.where("agent_id", "=", agent);
  return query.execute();
}
