import type { AgentStatus } from "../../core/model.ts";
import { AGENT_STATUSES } from "../../core/status.ts";
import type { CordboardDatabase } from "../database.ts";
import type { TimeRange } from "../figures.ts";
import { offersOf } from "./offer-sums.ts";
import { daysOf, meanSec, ratio, seconds, SumsByInterval } from "./slots.ts";
import { statusTimes } from "./status-times.ts";

/** What an agent did within an interval; `report-definitions.ts` of the API says what each number means. */
export interface AgentReportRow extends TimeRange {
  readonly agent: { readonly id: string; readonly name: string };
  readonly handled: number;
  readonly offersMissed: number;
  readonly offersDeclined: number;
  readonly talkSec: number;
  readonly holdSec: number;
  readonly acwSec: number;
  readonly ahtSec: number | null;
  readonly loggedInSec: number;
  /** In each status but Offline. */
  readonly statusSec: Readonly<Record<LoggedInStatus, number>>;
  /** 0 to 1. */
  readonly occupancy: number | null;
  readonly callbacksDone: number;
  readonly outbound: number;
}

export type LoggedInStatus = Exclude<AgentStatus, "Offline">;
const LOGGED_IN = AGENT_STATUSES.filter((status) => status !== "Offline");

export interface AgentReportQuestion {
  /** In order, without gaps, in whole quarters of an hour. */
  readonly intervals: readonly TimeRange[];
  /** Only this one, by id. */
  readonly agent?: string | undefined;
  /** All agents as one, who has no name. */
  readonly together?: boolean;
  /** Statuses last until then. */
  readonly now: number;
}

interface Sums {
  handled: number;
  missed: number;
  declined: number;
  talkMs: number;
  holdMs: number;
  callbacksDone: number;
  outbound: number;
  readonly statusMs: Record<LoggedInStatus, number>;
}

const none = (): Sums => ({
  handled: 0,
  missed: 0,
  declined: 0,
  talkMs: 0,
  holdMs: 0,
  callbacksDone: 0,
  outbound: 0,
  statusMs: {
    Available: 0,
    Busy: 0,
    "On break": 0,
    "In line": 0,
    "After-call work": 0,
  },
});

/** Rows of intervals in which the agent was logged in, or was offered something. */
export async function agentReport(
  db: CordboardDatabase,
  { intervals, agent, together = false, now }: AgentReportQuestion,
): Promise<AgentReportRow[]> {
  const sums = new SumsByInterval<Sums>(intervals, none);
  const rowOf = (of: string) => (together ? "" : of);
  const names = new Map<string, string>();
  for await (const day of daysOf(intervals)) {
    for (const { slot, of, name, ...counts } of await offersOf(db, day, agent)) {
      const own = sums.at(rowOf(of), slot);
      for (const [what, count] of Object.entries(counts)) own[what as keyof typeof counts] += count;
      names.set(of, name);
    }
  }
  await statusTimes(db, { intervals, agent, now }, (of, status, at, ms) => {
    sums.at(rowOf(of), at).statusMs[status] += ms;
  });
  for (const { id, name } of await db.selectFrom("agents").select(["id", "name"]).execute())
    names.set(id, name);
  return sums.all().map(({ of, interval, sums: own }) => ({
    agent: { id: of, name: names.get(of) ?? of },
    ...interval,
    ...figuresOf(own),
  }));
}

function figuresOf({ statusMs, talkMs, holdMs, ...counts }: Sums) {
  const { "In line": inLine, "After-call work": acw, Available: free } = statusMs;
  const loggedInMs = LOGGED_IN.reduce((sum, status) => sum + statusMs[status], 0);
  const statusSec = Object.fromEntries(
    LOGGED_IN.map((status) => [status, seconds(statusMs[status])]),
  ) as Record<LoggedInStatus, number>;
  return {
    handled: counts.handled,
    offersMissed: counts.missed,
    offersDeclined: counts.declined,
    talkSec: seconds(talkMs),
    holdSec: seconds(holdMs),
    acwSec: seconds(acw),
    ahtSec: meanSec(talkMs + holdMs + acw, counts.handled),
    loggedInSec: seconds(loggedInMs),
    statusSec,
    occupancy: ratio(inLine + acw, inLine + acw + free),
    callbacksDone: counts.callbacksDone,
    outbound: counts.outbound,
  };
}
