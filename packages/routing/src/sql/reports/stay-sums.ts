import { sql, type RawBuilder } from "kysely";
import type { CordboardDatabase } from "../database.ts";
import type { TimeRange } from "../figures.ts";
import { countIf as count, slotOf } from "./slots.ts";

/** A caller who hangs up so soon has hardly waited: the service level leaves them out. */
const SHORT_ABANDON_MS = 5_000;

/** What stays in a queue are added up to. */
export interface StaySums {
  offered: number;
  handled: number;
  abandoned: number;
  shortAbandons: number;
  callsAnswered: number;
  /** Of these calls: how long they waited, and how many no longer than the skill's target. */
  answerMs: number;
  inTime: number;
  /** What these are a share of: of skills that have a target. */
  measured: number;
  /** Of everybody who waited on the line. */
  waits: number;
  waitMs: number;
  longestWaitMs: number;
  callbacksAsked: number;
  callbacksDone: number;
  callbacksFailed: number;
  voicemails: number;
  talkMs: number;
  holdMs: number;
  acwMs: number;
}

export const noStays = (): StaySums => ({
  offered: 0,
  handled: 0,
  abandoned: 0,
  shortAbandons: 0,
  callsAnswered: 0,
  answerMs: 0,
  inTime: 0,
  measured: 0,
  waits: 0,
  waitMs: 0,
  longestWaitMs: 0,
  callbacksAsked: 0,
  callbacksDone: 0,
  callbacksFailed: 0,
  voicemails: 0,
  talkMs: 0,
  holdMs: 0,
  acwMs: 0,
});

const HANDLED = sql`stay.ended_by = 'handled'`;
const ABANDONED = sql`stay.ended_by = 'abandoned'`;
const ANSWERED = sql`${HANDLED} and stay.kind = 'call'`;
const CALLBACK = sql`stay.kind = 'callback'`;

/** Stays that began within the range, by skill and quarter of an hour. */
export function staysOf(
  db: CordboardDatabase,
  { from, to }: TimeRange,
  targetsSec: ReadonlyMap<string, number>,
  skill?: string,
) {
  let query = db
    .selectFrom("queue_stays as stay")
    .select(({ fn }) => [
      slotOf("stay.entered_at").as("slot"),
      "stay.skill as of",
      fn.countAll<number>().as("offered"),
      count(HANDLED).as("handled"),
      count(ABANDONED).as("abandoned"),
      count(sql`${ABANDONED} and stay.waited_ms < ${sql.lit(SHORT_ABANDON_MS)}`).as(
        "shortAbandons",
      ),
      count(ANSWERED).as("callsAnswered"),
      sql<number>`sum(case when ${ANSWERED} then stay.waited_ms else 0 end)`.as("answerMs"),
      count(sql`${ANSWERED} and ${inTime(targetsSec)}`).as("inTime"),
      fn.count<number>("stay.waited_ms").as("waits"),
      sql<number>`coalesce(sum(stay.waited_ms), 0)`.as("waitMs"),
      sql<number>`coalesce(max(stay.waited_ms), 0)`.as("longestWaitMs"),
      count(CALLBACK).as("callbacksAsked"),
      count(sql`${CALLBACK} and ${HANDLED}`).as("callbacksDone"),
      count(sql`stay.ended_by = 'callback-failed'`).as("callbacksFailed"),
      count(sql`stay.kind = 'voicemail'`).as("voicemails"),
      fn.max<number>("stay.ended_at").as("lastEndedAt"),
      sql<number>`sum(stay.talk_ms)`.as("talkMs"),
      sql<number>`sum(stay.hold_ms)`.as("holdMs"),
    ])
    .where("stay.entered_at", ">=", from)
    .where("stay.entered_at", "<", to)
    .groupBy(["slot", "of"]);
  if (skill !== undefined) query = query.where("stay.skill", "=", skill);
  return query.execute();
}

/** After-call work begins with its conversation's end, as told by two clocks: the history need not be read further. */
const SOON_MS = 3_600_000;

/**
 * The after-call work of conversations of such stays, as far as it is over.
 *
 * @param lastEndedAt - when the last of these stays ended
 */
export function afterCallWork(
  db: CordboardDatabase,
  { from, to }: TimeRange,
  lastEndedAt: number,
  skill?: string,
) {
  let query = db
    .selectFrom("queue_stays as stay")
    .innerJoin("agent_status_history as period", "period.offer_id", "stay.offer_id")
    .select([
      slotOf("stay.entered_at").as("slot"),
      "stay.skill as of",
      sql<number>`sum(period.to_at - period.from_at)`.as("acwMs"),
    ])
    .where("period.status", "=", "After-call work")
    .where("period.from_at", ">=", from)
    .where("period.from_at", "<", lastEndedAt + SOON_MS)
    .where("stay.entered_at", ">=", from)
    .where("stay.entered_at", "<", to)
    .groupBy(["slot", "of"]);
  if (skill !== undefined) query = query.where("stay.skill", "=", skill);
  return query.execute();
}

/** The wait was no longer than the target of the skill. */
function inTime(targetsSec: ReadonlyMap<string, number>): RawBuilder<unknown> {
  const byTarget = Map.groupBy(targetsSec, ([, target]) => target);
  const fits = [...byTarget].map(([target, skills]) => {
    const names = sql.join(skills.map(([name]) => name));
    return sql`(stay.skill in (${names}) and stay.waited_ms <= ${sql.lit(Math.round(target * 1000))})`;
  });
  return fits.length > 0 ? sql`(${sql.join(fits, sql` or `)})` : sql`1 = 0`;
}
