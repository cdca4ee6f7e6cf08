export { type CordboardDatabase, openDatabase, readDatabase } from "./database.ts";
export { isPostgres, isTransient } from "./postgres.ts";
export { joinServers, type ServerOptions, type ServerPlace } from "./servers/join-servers.ts";
export { keepSeen } from "./servers/keep-seen.ts";
export { readContactsElsewhere, readServers, type ServerSeen } from "./servers/all-servers.ts";
export { type ServerRules, silentServers } from "./servers/silent-servers.ts";
export { LeaseLost, type ServerLease } from "./servers/server-lease.ts";
export { UnusableDatabase } from "./unusable-database.ts";
export { openSqlRouting, type SqlRouting, type SqlRoutingOptions } from "./sql-routing.ts";
export { createContactStore, readContact } from "./contact-store.ts";
export { createContactNotes, type ContactNote, type ContactNotes } from "./contact-notes.ts";
export { purge, type PurgeBefore, type Purged, type PurgeOptions } from "./retention.ts";
export {
  createAttempts,
  createAudit,
  createCredentials,
  createRequestKeys,
  createSessions,
  type Attempts,
  type Audit,
  type AuditEntry,
  type Credentials,
  type RequestKeys,
  type Sessions,
  type SignedIn,
} from "./access/index.ts";
export { createJournal, type StoredJournal } from "./journal.ts";
export {
  createScriptVersions,
  type ScriptVersion,
  type ScriptVersions,
} from "./script-versions.ts";
export {
  createFigures,
  SLOT_MS,
  type ActionFigures,
  type Figures,
  type FinishedContact,
  type TimeRange,
} from "./figures.ts";
export {
  createRecords,
  type KeptRecord,
  type RecordFilter,
  type RecordPlace,
  type Records,
} from "./records.ts";
export { createReports, type Reports } from "./reports/reports.ts";
export type { AgentReportRow } from "./reports/agent-report.ts";
export type { SkillReportRow } from "./reports/skill-report.ts";
