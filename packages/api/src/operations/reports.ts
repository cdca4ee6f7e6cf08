import type { Operation } from "./operation.ts";
import {
  ContactRecords,
  ContactRecordView,
  RecordExportQuery,
  RecordQuery,
} from "../schemas/records.ts";
import {
  AgentReport,
  AgentReportQuery,
  Csv,
  SkillReport,
  SkillReportQuery,
  TodayFigures,
} from "../schemas/reports.ts";

export const reportsOperations = {
  listContactRecords: {
    method: "GET",
    path: "/api/records",
    permission: "report",
    summary: "Contacts that are over, with their whole life, the last first",
    query: RecordQuery,
    answer: ContactRecords,
  },
  exportContactRecords: {
    method: "GET",
    path: "/api/records.csv",
    permission: "report",
    summary: "Contacts that are over, as a table",
    query: RecordExportQuery,
    answer: Csv,
    answerType: "text/csv",
  },
  getContactRecord: {
    method: "GET",
    path: "/api/records/:id",
    permission: "report",
    summary: "The whole life of a contact that is over",
    answer: ContactRecordView,
  },
  reportBySkill: {
    method: "GET",
    path: "/api/reports/skills",
    permission: "report",
    summary: "What came to each skill's queue, interval by interval",
    query: SkillReportQuery,
    answer: SkillReport,
  },
  exportSkillReport: {
    method: "GET",
    path: "/api/reports/skills.csv",
    permission: "report",
    summary: "The report by skill, as a table",
    query: SkillReportQuery,
    answer: Csv,
    answerType: "text/csv",
  },
  reportByAgent: {
    method: "GET",
    path: "/api/reports/agents",
    permission: "report",
    summary: "What each agent did, interval by interval",
    query: AgentReportQuery,
    answer: AgentReport,
  },
  exportAgentReport: {
    method: "GET",
    path: "/api/reports/agents.csv",
    permission: "report",
    summary: "The report by agent, as a table",
    query: AgentReportQuery,
    answer: Csv,
    answerType: "text/csv",
  },
  getTodayFigures: {
    method: "GET",
    path: "/api/reports/today",
    permission: "look",
    summary: "What came to each skill's queue since midnight",
    answer: TodayFigures,
  },
} as const satisfies { readonly [name: string]: Operation };
