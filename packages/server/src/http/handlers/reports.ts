import type { AgentReport, ReportInterval, SkillReport, TodayFigures } from "@cordboard/api";
import { systemTimer } from "@cordboard/runtime";

import type { Centre } from "../../centre.ts";
import { csvOf, type Row } from "../../reports/csv.ts";
import { dayBegin, intervalsOf } from "../../reports/intervals.ts";
import {
  AGENT_COLUMNS,
  agentTableRow,
  SKILL_COLUMNS,
  skillTableRow,
} from "../../reports/tables.ts";
import type { Handlers } from "../handlers.ts";

type Names =
  | "reportBySkill"
  | "exportSkillReport"
  | "reportByAgent"
  | "exportAgentReport"
  | "getTodayFigures";

interface Question {
  readonly from: number;
  readonly to: number;
  readonly interval?: ReportInterval;
  readonly timeZone?: string;
  readonly together?: "yes";
}

/** Many screens ask at once, and today's figures are no older than that. */
const TODAY_MS = 2_000;

export function reportHandlers({ reports, journal, folder }: Centre): Handlers<Names> {
  const zoneOf = ({ timeZone = folder.workspace.timeZone }: Pick<Question, "timeZone">) => timeZone;
  const targetsSec = () =>
    new Map(
      folder.workspace.skills.flatMap(({ name, serviceLevelTargetSec: target }) =>
        target === undefined ? [] : [[name, target] as const],
      ),
    );

  /** Takes the range in whole quarters of an hour. */
  function intervals({ interval = "whole", ...question }: Question) {
    const all = intervalsOf(question, interval, zoneOf(question));
    return { intervals: all, from: all[0]?.from ?? 0, to: all.at(-1)?.to ?? 0 };
  }

  async function bySkill(question: Question & { readonly skill?: string }): Promise<SkillReport> {
    const { intervals: all, ...range } = intervals(question);
    await journal.flush();
    const { skill } = question;
    const together = question.together === "yes";
    const asked = { intervals: all, skill, together, targetsSec: targetsSec() };
    const rows = await reports.bySkill(asked);
    return { ...range, rows };
  }

  async function byAgent(question: Question & { readonly agent?: string }): Promise<AgentReport> {
    const { intervals: all, ...range } = intervals(question);
    await journal.flush();
    const { agent } = question;
    const together = question.together === "yes";
    const asked = { intervals: all, agent, together, now: systemTimer.now() };
    const rows = await reports.byAgent(asked);
    return { ...range, rows };
  }

  async function today(): Promise<TodayFigures> {
    const now = systemTimer.now();
    const since = dayBegin(now, folder.workspace.timeZone);
    const { rows } = await bySkill({ from: since, to: now + 1 });
    const skills = folder.workspace.skills.map(({ name: skill }) => {
      const row = rows.find((one) => one.skill === skill);
      const { offered = 0, handled = 0, abandoned = 0 } = row ?? {};
      const { serviceLevel = null, asaSec = null } = row ?? {};
      return { skill, offered, handled, abandoned, serviceLevel, asaSec };
    });
    return { since, skills };
  }

  const todayNow = shared(today, TODAY_MS);

  return {
    reportBySkill: (_params, _body, query) => bySkill(query),
    reportByAgent: (_params, _body, query) => byAgent(query),
    async exportSkillReport(_params, _body, query) {
      const { rows } = await bySkill(query);
      return csvOf(
        SKILL_COLUMNS,
        inOnePage(rows, (row) => skillTableRow(row, zoneOf(query))),
      );
    },
    async exportAgentReport(_params, _body, query) {
      const { rows } = await byAgent(query);
      return csvOf(
        AGENT_COLUMNS,
        inOnePage(rows, (row) => agentTableRow(row, zoneOf(query))),
      );
    },
    getTodayFigures: () => todayNow(),
  };
}

async function* inOnePage<T>(rows: readonly T[], rowOf: (row: T) => Row) {
  yield rows.map(rowOf);
}

/** Whoever asks soon after another, or together with them, is given the same answer. */
function shared<T>(ask: () => Promise<T>, forMs: number): () => Promise<T> {
  let asked: { readonly at: number; readonly answer: Promise<T> } | null = null;
  return () => {
    const at = systemTimer.now();
    if (asked && at - asked.at < forMs) return asked.answer;
    const answer = ask();
    asked = { at, answer };
    answer.catch(() => (asked = null));
    return answer;
  };
}
