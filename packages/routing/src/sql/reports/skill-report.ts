import type { CordboardDatabase } from "../database.ts";
import type { TimeRange } from "../figures.ts";
import { daysOf, meanSec, ratio, seconds, SumsByInterval } from "./slots.ts";
import { afterCallWork, noStays, staysOf, type StaySums } from "./stay-sums.ts";

/** What came to one skill's queue within an interval; `report-definitions.ts` of the API says what each number means. */
export interface SkillReportRow extends TimeRange {
  readonly skill: string;
  readonly offered: number;
  readonly handled: number;
  readonly abandoned: number;
  readonly leftOtherwise: number;
  readonly asaSec: number | null;
  readonly ahtSec: number | null;
  /** 0 to 1. */
  readonly serviceLevel: number | null;
  readonly averageWaitSec: number | null;
  readonly longestWaitSec: number;
  readonly callbacksAsked: number;
  readonly callbacksDone: number;
  readonly callbacksFailed: number;
  readonly voicemails: number;
}

export interface SkillReportQuestion {
  /** In order, without gaps, in whole quarters of an hour. */
  readonly intervals: readonly TimeRange[];
  /** Only this one. */
  readonly skill?: string | undefined;
  /** All skills as one, which has no name. */
  readonly together?: boolean;
  /** By skill, in seconds; without one there is no service level. */
  readonly targetsSec: ReadonlyMap<string, number>;
}

/** Rows of intervals in which something came. */
export async function skillReport(
  db: CordboardDatabase,
  { intervals, skill, together = false, targetsSec }: SkillReportQuestion,
): Promise<SkillReportRow[]> {
  const sums = new SumsByInterval<StaySums>(intervals, noStays);
  const rowOf = (of: string) => (together ? "" : of);
  for await (const day of daysOf(intervals)) {
    let last = day.from;
    for (const { slot, of, lastEndedAt, ...own } of await staysOf(db, day, targetsSec, skill)) {
      const { callsAnswered, abandoned, shortAbandons } = own;
      const measured = targetsSec.has(of) ? callsAnswered + abandoned - shortAbandons : 0;
      add(sums.at(rowOf(of), slot), { ...own, measured });
      last = Math.max(last, lastEndedAt);
    }
    for (const { slot, of, acwMs } of await afterCallWork(db, day, last, skill))
      sums.at(rowOf(of), slot).acwMs += acwMs;
  }
  return sums.all().map(({ of, interval, sums: own }) => ({
    skill: of,
    ...interval,
    ...figuresOf(own),
  }));
}

function add(sums: StaySums, { longestWaitMs, ...more }: Omit<StaySums, "acwMs">): void {
  sums.longestWaitMs = Math.max(sums.longestWaitMs, longestWaitMs);
  for (const [name, count] of Object.entries(more)) sums[name as keyof StaySums] += count;
}

const figuresOf = (sums: StaySums) => ({
  offered: sums.offered,
  handled: sums.handled,
  abandoned: sums.abandoned,
  leftOtherwise: sums.offered - sums.handled - sums.abandoned - sums.callbacksFailed,
  asaSec: meanSec(sums.answerMs, sums.callsAnswered),
  ahtSec: meanSec(sums.talkMs + sums.holdMs + sums.acwMs, sums.handled),
  serviceLevel: ratio(sums.inTime, sums.measured),
  averageWaitSec: meanSec(sums.waitMs, sums.waits),
  longestWaitSec: seconds(sums.longestWaitMs),
  callbacksAsked: sums.callbacksAsked,
  callbacksDone: sums.callbacksDone,
  callbacksFailed: sums.callbacksFailed,
  voicemails: sums.voicemails,
});
