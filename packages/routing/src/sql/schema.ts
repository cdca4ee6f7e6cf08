import type { ContactKind, OfferOutcome, Outcome, StayEnd } from "@cordboard/runtime";
import type { AuditEntry } from "./access/audit.ts";
import type { AttemptsRow, CredentialRow, RequestKeyRow, SessionRow } from "./access/schema.ts";
import type { AgentRole, AgentStatus, QueueEntry, ScheduleSource } from "../core/model.ts";

/** The tables. Times are epoch milliseconds, JSON is text: types that every dialect has. */
export interface Schema {
  readonly routing_revision: { readonly id: number; readonly revision: number };
  readonly routing_removed: RemovedRow;
  readonly routing_events: RoutingEventRow;
  readonly servers: ServerRow;
  readonly agents: AgentRow & Revised;
  readonly agent_skills: AgentSkillRow;
  readonly queue_entries: QueueEntryRow & Revised;
  readonly scheduled_callbacks: ScheduledCallbackRow & Revised;
  readonly contact_notes: ContactNoteRow;
  readonly outbound_calls: OutboundCallRow & Revised;
  readonly agent_status_history: StatusPeriodRow & Placed;
  readonly answered_waits: AnsweredWaitRow & Revised;
  readonly contacts: ContactRow;
  readonly journal: JournalRow;
  readonly script_versions: ScriptVersionRow;
  readonly figures: FigureRow;
  readonly contact_records: ContactRecordRow;
  readonly contact_scripts: ContactScriptRow;
  readonly queue_stays: QueueStayRow;
  readonly contact_offers: ContactOfferRow;
  readonly credentials: CredentialRow;
  readonly sessions: SessionRow;
  readonly sign_in_attempts: AttemptsRow;
  readonly audit: AuditEntry;
  readonly request_keys: RequestKeyRow;
}

/** In which commit of the contact centre the row was written; other servers read what is newer than what they know. */
export interface Revised {
  readonly revision: number;
}

/** Where in its commit the row stands. */
export interface Placed extends Revised {
  readonly place: number;
}

/** A row that is not there any more. */
interface RemovedRow extends Revised {
  readonly kind: "agent" | "entry" | "schedule" | "called";
  readonly id: string;
}

/** What a contact of another server is to be told, until that server has taken it. */
interface RoutingEventRow extends Placed {
  readonly server: string;
  readonly contact_id: string;
  readonly event: string;
}

/** A call server among those that share the database. */
export interface ServerRow {
  readonly name: string;
  /** Of its present process; empty where others have taken over what it had. */
  readonly run: string;
  /** By the database's clock. */
  readonly seen_at: number;
  /** `away`: others carry on what waits; `lost`: its calls are given up too. */
  readonly state: "up" | "away" | "lost";
}

export interface AgentRow {
  readonly id: string;
  readonly name: string;
  readonly endpoint: string;
  readonly server: string;
  readonly extension: string;
  readonly languages: string;
  readonly role: AgentRole;
  readonly permissions: string;
  readonly status: AgentStatus;
  readonly status_reason: string;
  readonly status_by: string;
  readonly status_since: number;
  readonly status_until: number | null;
  readonly next_status: AgentStatus | null;
  readonly next_reason: string;
  readonly next_by: string;
  readonly idle_since: number;
  readonly missed_in_row: number;
  readonly handled: number;
  readonly last_offered_at: number;
  readonly offer_id: string | null;
  readonly last_offer_id: string;
  readonly contact_id: string | null;
  readonly desks: string;
  readonly desk_lost_until: number | null;
}

export interface AgentSkillRow {
  readonly agent_id: string;
  readonly skill: string;
  readonly proficiency: number;
}

export interface QueueEntryRow {
  readonly contact_id: string;
  readonly ask_id: string;
  readonly server: string;
  readonly skill: string;
  readonly priority: number;
  readonly acceleration: number;
  readonly max_priority: number;
  readonly proficiency_from: number;
  readonly proficiency_to: number;
  readonly target_agent: string;
  /** 1 is true. */
  readonly direct: number;
  readonly entered_at: number;
  readonly seq: number;
  readonly entered_position: number;
  readonly kind: QueueEntry["kind"];
  readonly callback: string | null;
  readonly voicemail: string | null;
  readonly not_before: number | null;
  readonly state: QueueEntry["state"];
  readonly offer: string | null;
  /** JSON. */
  readonly talk: string | null;
  readonly consult_for: string | null;
  readonly declined_by: string;
  readonly ani: string;
  readonly dnis: string;
  readonly linked_to: string | null;
  readonly own_until: number | null;
}

export interface ScheduledCallbackRow {
  readonly schedule_id: string;
  readonly contact_id: string;
  readonly due_at: number;
  readonly number: string;
  readonly caller_id: string;
  readonly attempts: number;
  readonly minutes_between: number;
  readonly skill: string;
  readonly agent: string;
  /** 1 is true: SQLite has no truth values. */
  readonly own: number;
  readonly dnis: string;
  readonly made_at: number;
  readonly caller_name: string;
  readonly time_zone: string;
  readonly note: string;
  readonly made_by: string;
  readonly source: ScheduleSource;
}

/** What an agent has noted of a contact. */
export interface ContactNoteRow {
  readonly contact_id: string;
  readonly note: string;
  /** Empty: none. */
  readonly disposition: string;
  /** Who wrote it last. */
  readonly agent_id: string;
  readonly noted_at: number;
}

/** The last call of an agent to a number. */
export interface OutboundCallRow {
  readonly number: string;
  readonly agent_id: string;
  readonly skill: string;
  readonly called_at: number;
}

export interface StatusPeriodRow {
  readonly agent_id: string;
  readonly status: AgentStatus;
  readonly reason: string;
  readonly changed_by: string;
  readonly from_at: number;
  readonly to_at: number | null;
  /** Of the conversation, or the one that it is after; empty for other statuses. */
  readonly offer_id: string;
}

export interface AnsweredWaitRow {
  readonly skill: string;
  readonly answered_at: number;
  readonly waited_sec: number;
  readonly position: number;
}

interface ContactRow {
  readonly contact_id: string;
  /** The call server that carries it out; empty where there is only one. */
  readonly server: string;
  readonly script_hash: string;
  readonly seq: number;
  readonly state: string;
}

interface JournalRow {
  readonly contact_id: string;
  readonly seq: number;
  readonly at: number;
  readonly entry: string;
  /** The version that the contact begins with here; null in all other entries. */
  readonly script_hash: string | null;
  /** 1: numbers and digits were masked. */
  readonly masked: 1 | null;
}

interface ScriptVersionRow {
  readonly hash: string;
  readonly name: string;
  readonly text: string;
  readonly stored_at: number;
}

/** How often something happened at an action, to visits that began within a quarter of an hour. */
export interface FigureRow {
  readonly script: string;
  /** When that quarter of an hour began. */
  readonly slot: number;
  readonly action: string;
  readonly what: "entered" | "branch" | "left" | "time";
  /** Of the branch; how it was left without one; or how long it took, as a number of `durations.ts`. */
  readonly name: string;
  readonly count: number;
}

/** A contact that is over. */
export interface ContactRecordRow {
  readonly contact_id: string;
  /** The call server that it was at when it ended; empty when there is only one. */
  readonly server: string;
  /** That it began with. */
  readonly script: string;
  readonly script_hash: string;
  readonly ani: string;
  readonly dnis: string;
  readonly kind: ContactKind;
  readonly linked_to: string | null;
  readonly began_at: number;
  readonly answered_at: number | null;
  readonly ended_at: number;
  readonly outcome: Outcome;
  /** All else that its record has, and nobody looks for. */
  readonly life: string;
}

/** A script that a contact came through which is over. */
export interface ContactScriptRow {
  readonly contact_id: string;
  readonly script: string;
  readonly ended_at: number;
}

interface OfRecord {
  readonly contact_id: string;
  /** Among the others of its contact, from 0. */
  readonly place: number;
  readonly skill: string;
  readonly kind: ContactKind;
  readonly ended_at: number;
}

/** A stay of a contact in a queue. */
export interface QueueStayRow extends OfRecord {
  readonly entered_at: number;
  readonly waited_ms: number | null;
  readonly ended_by: StayEnd;
  readonly offer_id: string | null;
  /** Of that offer, so that reports need not look for it. */
  readonly talk_ms: number;
  readonly hold_ms: number;
}

/** An agent to whom a contact was offered. */
export interface ContactOfferRow extends OfRecord {
  readonly offer_id: string;
  readonly agent_id: string;
  readonly agent_name: string;
  readonly offered_at: number;
  readonly accepted_at: number | null;
  readonly talked_at: number | null;
  readonly ended_by: OfferOutcome;
  readonly talk_ms: number;
  readonly hold_ms: number;
}
