import {
  AGENT_DEFINITIONS,
  SKILL_DEFINITIONS,
  type AgentReportRow,
  type ContactRecordView,
  type SkillReportRow,
} from "@cordboard/api";
import { localTimeText } from "@cordboard/language";
import { PHASES } from "@cordboard/runtime";

import type { Row } from "./csv.ts";

/** Reports and records as tables: one row each, times as ISO 8601 in a zone. */

const idsOf = (definitions: readonly { readonly id: string }[]) => definitions.map(({ id }) => id);

export const SKILL_COLUMNS = ["from", "to", "skill", ...idsOf(SKILL_DEFINITIONS)];

export const skillTableRow = (row: SkillReportRow, timeZone: string): Row => ({
  ...row,
  from: localTimeText(row.from, timeZone),
  to: localTimeText(row.to, timeZone),
});

const STATUS_COLUMNS = {
  Available: "availableSec",
  Busy: "busySec",
  "On break": "onBreakSec",
  "In line": "inLineSec",
} as const;

export const AGENT_COLUMNS = [
  "from",
  "to",
  "agentId",
  "agentName",
  ...idsOf(AGENT_DEFINITIONS),
  ...Object.values(STATUS_COLUMNS),
];

export function agentTableRow(row: AgentReportRow, timeZone: string): Row {
  const { agent, statusSec, from, to, ...numbers } = row;
  const statuses = Object.entries(STATUS_COLUMNS).map(([status, column]) => [
    column,
    statusSec[status as keyof typeof STATUS_COLUMNS],
  ]);
  return {
    ...numbers,
    from: localTimeText(from, timeZone),
    to: localTimeText(to, timeZone),
    agentId: agent.id,
    agentName: agent.name,
    ...(Object.fromEntries(statuses) as Record<string, number>),
  };
}

const phaseColumn = (phase: string) => `${phase}Sec`;

export const RECORD_COLUMNS = [
  "contactId",
  "server",
  "kind",
  "reporting",
  "billing",
  "script",
  "scriptHash",
  "ani",
  "dnis",
  "beganAt",
  "answeredAt",
  "endedAt",
  "outcome",
  ...PHASES.map(phaseColumn),
  "acwSec",
  "skills",
  "agents",
  "offers",
  "callbackNumber",
  "callbackAskedAt",
  "callbackAttempts",
  "callbackDoneAt",
  "linkedTo",
  "scheduledAt",
  "recordings",
  "milestones",
  "disposition",
  "note",
];

const list = (texts: readonly string[]) => [...new Set(texts)].join(" ");

export function recordTableRow(record: ContactRecordView, timeZone: string): Row {
  const time = (at: number | null | undefined) => (at == null ? null : localTimeText(at, timeZone));
  const { agents, callback, direction, phasesSec } = record;
  const acw = agents.flatMap(({ acwSec }) => (acwSec === null ? [] : [acwSec]));
  const { contactId, server, kind, script, scriptHash, ani, dnis, outcome, linkedTo } = record;
  return {
    contactId,
    server,
    kind,
    ...direction,
    script,
    scriptHash,
    ani,
    dnis,
    outcome,
    linkedTo,
    beganAt: time(record.beganAt),
    answeredAt: time(record.answeredAt),
    endedAt: time(record.endedAt),
    ...Object.fromEntries(PHASES.map((phase) => [phaseColumn(phase), phasesSec?.[phase] ?? null])),
    acwSec: acw.length > 0 ? acw.reduce((sum, sec) => sum + sec) : null,
    skills: list(record.queues.map(({ skill }) => skill)),
    agents: list(agents.flatMap(({ agent, end }) => (end === "handled" ? [agent.id] : []))),
    offers: agents.length,
    callbackNumber: callback?.number ?? null,
    callbackAskedAt: time(callback?.askedAt),
    callbackAttempts: callback?.attempts.length ?? null,
    callbackDoneAt: time(callback?.doneAt),
    scheduledAt: time(record.scheduledAt),
    disposition: record.disposition,
    note: record.note,
    recordings: list(record.recordings.map(({ recordingId }) => recordingId)),
    milestones: list(record.milestones.map(({ name }) => name)),
  };
}
