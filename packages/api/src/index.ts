export { ApiError, createClient, type Client, type ClientOptions, type Fetch } from "./client.ts";
export {
  liveFeed,
  SIGNED_OUT,
  type FeedState,
  type LiveFeedOptions,
  type Socket,
} from "./live-feed.ts";
export { openApi } from "./open-api.ts";
export {
  isAudited,
  isCreating,
  OPERATIONS,
  type AnswerOf,
  type BodyOf,
  type Operation,
  type OperationName,
  type Operations,
  type ParamsOf,
  type QueryOf,
} from "./operations/index.ts";
export type {
  AgentContact,
  AgentStatus,
  AgentView,
  NewAgent,
  StatusPeriodView,
} from "./schemas/agents.ts";
export {
  MAX_PASSWORD,
  MIN_PASSWORD,
  passwordMistake,
  type PasswordMistake,
} from "./password-rules.ts";
export { PAGE_SIZE } from "./schemas/pages.ts";
export {
  SESSION_COOKIE,
  type AuditEntryView,
  type AuditPage,
  type CredentialView,
  type SessionView,
} from "./schemas/session.ts";
export {
  actorOf,
  AGENT_PERMISSIONS,
  may,
  PERMISSIONS,
  PERSON_ROLES,
  ROLES,
  type Actor,
  type AgentPermission,
  type Permission,
  type PersonRole,
  type Role,
} from "./permissions.ts";
export type { FileProblem, ProblemDetails } from "./schemas/common.ts";
export type { ContactView, JournalEntryView } from "./schemas/contacts.ts";
export {
  AGENT_DEFINITIONS,
  REPORT_RULES,
  SKILL_DEFINITIONS,
  type ReportDefinition,
} from "./report-definitions.ts";
export type { ContactRecords, ContactRecordView } from "./schemas/records.ts";
export type {
  AgentReport,
  AgentReportRow,
  ReportInterval,
  SkillReport,
  SkillReportRow,
  TodayFigures,
} from "./schemas/reports.ts";
export type { ReplayView } from "./schemas/replays.ts";
export type {
  ActionFigures,
  FinishedContact,
  FinishedContacts,
  ScriptFigures,
} from "./schemas/figures.ts";
export { HEARTBEAT_MS, type LiveMessage, type Place } from "./schemas/live.ts";
export {
  MAX_SOUND_BYTES,
  type PromptsView,
  type PromptView,
  type Recording,
  type SavedPrompt,
  type SoundWarning,
} from "./schemas/prompts.ts";
export type { QueueView } from "./schemas/queues.ts";
export type {
  HoursView,
  PointsView,
  ResourceUse,
  SettingsView,
  SkillView,
} from "./schemas/resources.ts";
export type {
  LocalTime,
  LocalTimeView,
  NewScheduledCallback,
  RescheduleCallback,
  ScheduledCallbackView,
  WaitingCallbackView,
} from "./schemas/scheduled-callbacks.ts";
export type { HistoryState, ScriptVersion } from "./schemas/history.ts";
export { PresenceMessage, type Person } from "./schemas/presence.ts";
export type {
  Author,
  PublishedScript,
  PublishScript,
  SaveScript,
  ScriptFile,
  ScriptSummary,
  ScriptText,
  ScriptVersionView,
} from "./schemas/scripts.ts";
export type {
  CustomerBehaviour,
  NewSimulatedCall,
  SimulatedCall,
} from "./schemas/simulated-calls.ts";
export type { ServerStatus, TelephonyStatus } from "./schemas/status.ts";
export {
  TEMPLATE_IDS,
  type FromTemplate,
  type TemplateId,
  type TemplateView,
} from "./schemas/templates.ts";
export type { TestView } from "./schemas/tests.ts";
export type { PointSummary, SkillSummary, WorkspaceView } from "./schemas/workspace.ts";
