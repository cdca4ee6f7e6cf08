import type { CordboardDatabase } from "../database.ts";
import { agentReport, type AgentReportQuestion, type AgentReportRow } from "./agent-report.ts";
import { skillReport, type SkillReportQuestion, type SkillReportRow } from "./skill-report.ts";

/** What came to queues and what agents did, of contacts that are over; counted when it is asked for. */
export interface Reports {
  bySkill(question: SkillReportQuestion): Promise<SkillReportRow[]>;
  byAgent(question: AgentReportQuestion): Promise<AgentReportRow[]>;
}

export const createReports = (db: CordboardDatabase): Reports => ({
  bySkill: (question) => skillReport(db, question),
  byAgent: (question) => agentReport(db, question),
});
