import {
  AGENT_DEFINITIONS,
  REPORT_RULES,
  SKILL_DEFINITIONS,
  type ReportDefinition,
} from "@cordboard/api";

import { code, page, table } from "./markdown.ts";

/** What each number of the reports means, as the web app shows it beside the numbers. */
export function reportsPage(): string {
  return page(
    "# Reports",
    "What the numbers of `GET /api/reports/skills`, `GET /api/reports/agents` and their tables mean. The words are the field's; where it knows several ways to count, [the decision](../decisions/0025-records-and-reports.md) says why this one. How to get reports: [Reports and records](../guides/reports.md).",
    REPORT_RULES.map((rule) => `- ${rule}`).join("\n"),
    "## By skill",
    definitions(SKILL_DEFINITIONS),
    "## By agent",
    definitions(AGENT_DEFINITIONS),
  );
}

const definitions = (all: readonly ReportDefinition[]) =>
  table(
    ["Column", "Name", "Meaning", "How it is made"],
    all.map(({ id, title, meaning, formula }) => [code(id), title, meaning, formula]),
  );
