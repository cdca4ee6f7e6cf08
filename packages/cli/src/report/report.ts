import {
  ApiError,
  createClient,
  type AgentReportRow,
  type ContactRecordView,
  type ReportInterval,
  type SkillReportRow,
} from "@cordboard/api";
import { instantOf, isTimeZone, localTimeText } from "@cordboard/language";

import { CliError, EXIT, printable, say, sayJson, type Format } from "../output.ts";

export type ReportKind = "skills" | "agents" | "records";

export interface ReportOptions {
  readonly from: string;
  readonly to?: string;
  readonly interval: ReportInterval;
  readonly timeZone?: string;
  readonly skill?: string;
  readonly agent?: string;
  readonly csv?: true;
  readonly server: string;
  readonly tokenEnv: string;
  readonly format: Format;
}

const DAY_MS = 86_400_000;
const MOST_RECORDS = 500;

/** `cordboard report skills|agents|records` */
export async function report(what: ReportKind, options: ReportOptions): Promise<number> {
  const { timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone, format, csv } = options;
  if (!isTimeZone(timeZone)) throw new CliError(`There is no time zone "${timeZone}".`);
  const from = timeOf("--from", options.from, timeZone);
  const to = options.to === undefined ? from + DAY_MS : timeOf("--to", options.to, timeZone);
  const token = process.env[options.tokenEnv];
  const client = createClient({ baseUrl: options.server, ...(token ? { token } : {}) });
  const { interval, skill, agent } = options;
  const [ofSkill, ofAgent] = [skill ? { skill } : {}, agent ? { agent } : {}];
  const asked = { from, to, interval, timeZone };
  const sought = { from, to, ...ofSkill, ...ofAgent };
  const time = (at: number) => localTimeText(at, timeZone).slice(0, 16).replace("T", " ");
  try {
    if (what === "skills") {
      const query = { ...asked, ...ofSkill };
      if (csv) return sayTable(await client.exportSkillReport(query));
      const found = await client.reportBySkill(query);
      sayRows(format, found, found.rows, (row) => skillCells(row, time));
    } else if (what === "agents") {
      const query = { ...asked, ...ofAgent };
      if (csv) return sayTable(await client.exportAgentReport(query));
      const found = await client.reportByAgent(query);
      sayRows(format, found, found.rows, (row) => agentCells(row, time));
    } else {
      if (csv) return sayTable(await client.exportContactRecords({ ...sought, timeZone }));
      const found = await client.listContactRecords({ ...sought, limit: MOST_RECORDS });
      sayRows(format, found, found.records, (record) => recordCells(record, time));
    }
  } catch (error) {
    if (error instanceof ApiError) throw new CliError(`${error.message} ${error.help}`);
    throw error;
  }
  return EXIT.ok;
}

/** A day, or a time of it, as a clock of the zone shows it. */
function timeOf(option: string, text: string, timeZone: string): number {
  const [date = "", time = "00:00"] = text.split("T");
  try {
    return instantOf({ date, time }, timeZone).at;
  } catch {
    throw new CliError(`${option} ${text} is no time: write 2026-03-02 or 2026-03-02T09:00.`);
  }
}

type Cells = Readonly<Record<string, string | number>>;
type Time = (at: number) => string;

const orNone = (value: number | null) => value ?? "–";
const percent = (share: number | null) => (share === null ? "–" : `${Math.round(share * 100)} %`);

const skillCells = (row: SkillReportRow, time: Time): Cells => ({
  from: time(row.from),
  skill: row.skill,
  offered: row.offered,
  handled: row.handled,
  abandoned: row.abandoned,
  "service level": percent(row.serviceLevel),
  "ASA s": orNone(row.asaSec),
  "AHT s": orNone(row.ahtSec),
  "longest wait s": row.longestWaitSec,
  callbacks: `${row.callbacksDone} of ${row.callbacksAsked}`,
});

const agentCells = (row: AgentReportRow, time: Time): Cells => ({
  from: time(row.from),
  agent: row.agent.name,
  handled: row.handled,
  missed: row.offersMissed,
  "AHT s": orNone(row.ahtSec),
  "talk s": row.talkSec,
  "logged in s": row.loggedInSec,
  occupancy: percent(row.occupancy),
  outbound: row.outbound,
});

const recordCells = (record: ContactRecordView, time: Time): Cells => ({
  began: time(record.beganAt),
  contact: record.contactId,
  kind: record.kind,
  from: record.ani,
  to: record.dnis,
  outcome: record.outcome,
  "waited s": orNone(record.phasesSec?.queue ?? null),
  "talk s": orNone(record.phasesSec?.talk ?? null),
});

function sayTable(csv: string): number {
  process.stdout.write(csv);
  return EXIT.ok;
}

function sayRows<Row>(
  format: Format,
  whole: unknown,
  rows: readonly Row[],
  cellsOf: (row: Row) => Cells,
): void {
  if (format === "json") return sayJson(whole);
  const table = rows.map(cellsOf);
  const [first] = table;
  if (!first) return say("Nothing in this time.");
  const columns = Object.keys(first);
  const lines = [columns, ...table.map((cells) => Object.values(cells).map(String))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? "").length)));
  for (const line of lines)
    say(printable(line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")).trimEnd());
}
