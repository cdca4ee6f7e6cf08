export { createMemoryRouting, type MemoryRouting, type MemoryRoutingOptions } from "./memory.ts";
export type { CallbackFilter, Page, ScheduleFilter } from "./callback-lists.ts";
export type {
  NewScheduledCallback,
  ScheduleAssignment,
  ScheduledTime,
} from "./scheduled-callbacks.ts";
export type { CallbackAssignment } from "./waiting-callbacks.ts";
export type { AgentDesk, Awaitable, HistoryRange, SyncAgentDesk } from "./desk.ts";
export type { TransferTo } from "./conversation.ts";
export type { OutboundRequest } from "./outbound.ts";
export type { AgentContact, AgentView, DeskChange, QueueView } from "./views.ts";
export type {
  Agent,
  AgentPermission,
  AgentProfile,
  AgentRole,
  AgentSkill,
  AgentStatus,
  CallbackDetails,
  CentreRules,
  EntryOffer,
  OutboundCalled,
  NewProfile,
  QueueEntry,
  ScheduledCallback,
  ScheduleSource,
  SkillConfig,
  StatusPeriod,
  Strategy,
  VoicemailDetails,
  WaitSample,
} from "./model.ts";
export { AGENT_STATUSES, STATUS_RULES, type StatusRule } from "./status.ts";
export {
  ROUTING_PROBLEMS,
  RoutingError,
  type RoutingProblem,
  type RoutingProblemName,
} from "./errors.ts";
