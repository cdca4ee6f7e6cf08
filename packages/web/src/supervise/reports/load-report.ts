import type { ReportInterval } from "@cordboard/api";

import { client } from "../../client.ts";
import { filled, type Interval } from "../intervals.ts";
import { queryText } from "../query-text.ts";
import type { TimeRange } from "../time-range.ts";
import { agentRow, emptyRow, skillRow, type ReportBy, type ReportRow } from "./figures.ts";

export interface Question {
  readonly by: ReportBy;
  readonly range: TimeRange;
  readonly interval: Interval;
  readonly timeZone: string;
  /** Only this skill, or the agent with this id; null: all. */
  readonly only: string | null;
  /** The table has a row for each interval too. */
  readonly inParts: boolean;
}

export interface Report {
  readonly rows: readonly ReportRow[];
  /** All of them together; null when nothing came. */
  readonly total: ReportRow | null;
  /** All of them together, interval by interval, also where nothing came. */
  readonly parts: readonly ReportRow[];
}

export async function loadReport(question: Question): Promise<Report> {
  const { range, interval, inParts } = question;
  const [rows, [total = null], parts] = await Promise.all([
    ask(question, inParts ? interval : "whole", false),
    ask(question, "whole", true),
    ask(question, interval, true),
  ]);
  return { rows, total, parts: filled(parts, range, interval, emptyRow) };
}

async function ask(
  { by, range, timeZone, only }: Question,
  interval: ReportInterval,
  together: boolean,
): Promise<ReportRow[]> {
  const query = { ...range, interval, timeZone, ...(together ? { together: "yes" as const } : {}) };
  if (by === "agents") {
    const { rows } = await client.reportByAgent(only === null ? query : { ...query, agent: only });
    return rows.map(agentRow);
  }
  const { rows } = await client.reportBySkill(only === null ? query : { ...query, skill: only });
  return rows.map(skillRow);
}

/** Where the table is downloaded, as it is shown. */
export function csvAddress({ by, range, interval, timeZone, only, inParts }: Question): string {
  const of = only === null ? {} : { [by === "agents" ? "agent" : "skill"]: only };
  const query = { ...range, interval: inParts ? interval : "whole", timeZone, ...of };
  return `/api/reports/${by}.csv?${queryText(query)}`;
}
