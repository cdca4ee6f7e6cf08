import {
  AGENT_DEFINITIONS,
  SKILL_DEFINITIONS,
  type AgentReportRow,
  type ReportDefinition,
  type SkillReportRow,
} from "@cordboard/api";
import { wordFor } from "@cordboard/language";

import { clockText } from "../../desk/use-now.ts";
import { numberText, shareText } from "../../texts/amounts.ts";
import { texts, words as dictionary } from "../texts.ts";

export type ReportBy = "skills" | "agents";

/** One skill or agent in one part of time; its figures by the ids of their definitions. */
export interface ReportRow {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly figures: { readonly [id: string]: number | null };
}

const ALL: { readonly [by in ReportBy]: readonly ReportDefinition[] } = {
  skills: SKILL_DEFINITIONS,
  agents: AGENT_DEFINITIONS,
};

/** What each figure means, in the language of the app. */
export const DEFINITIONS: typeof ALL = {
  skills: ALL.skills.map(inOwnWords),
  agents: ALL.agents.map(inOwnWords),
};

function inOwnWords({ id, title, meaning, formula }: ReportDefinition): ReportDefinition {
  const own = (text: string) => wordFor(text, dictionary);
  return { id, title: own(title), meaning: own(meaning), formula: own(formula) };
}

export const titleOf = (by: ReportBy, id: string): string =>
  DEFINITIONS[by].find((one) => one.id === id)?.title ?? id;

/** A figure as it is read: a share, a time or a count. */
export function figureText(id: string, value: number | null | undefined): string {
  if (value === null || value === undefined) return texts.supervise.none;
  if (id === "serviceLevel" || id === "occupancy") return shareText(value);
  return id.endsWith("Sec") ? clockText(value * 1000) : numberText(value);
}

export const skillRow = (row: SkillReportRow): ReportRow => {
  const { skill, from, to, ...figures } = row;
  return { id: skill, name: skill, from, to, figures };
};

export const agentRow = (row: AgentReportRow): ReportRow => {
  const { agent, from, to, statusSec: _, ...figures } = row;
  return { ...agent, from, to, figures };
};

/** Of an interval in which nothing came. */
export const emptyRow = ({ from, to }: { from: number; to: number }): ReportRow => ({
  id: "",
  name: "",
  from,
  to,
  figures: {},
});
