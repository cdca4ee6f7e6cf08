import type { ContactKind, TalkReport } from "@cordboard/runtime";

/** The six statuses of an agent, in the field's own words. */
export type AgentStatus =
  | "Available"
  | "Busy"
  | "On break"
  | "In line"
  | "After-call work"
  | "Offline";

/** Which of several free agents is offered a contact. */
export type Strategy = "longest-idle" | "best-proficiency" | "fewest-contacts" | "round-robin";

/** A skill and its queue, as the workspace describes it. Everything but the name has a default. */
export interface SkillConfig {
  readonly name: string;
  /** Seconds an offer rings before it goes on. Default 15. */
  readonly ringTimeoutSec?: number | undefined;
  /** Seconds of after-call work; 0 is none. Default 15. */
  readonly acwSec?: number | undefined;
  /** Answer within so many seconds is the aim, for so many in a hundred; for reports only. */
  readonly serviceLevelTargetSec?: number | undefined;
  readonly serviceLevelPercent?: number | undefined;
  /** Contacts that may wait at once; without it there is no limit. */
  readonly capacity?: number | undefined;
  /** A closed queue takes nobody in; who waits already stays. */
  readonly closed?: boolean | undefined;
  /** The name of its hours; the rule that they make is {@link isOpen}. */
  readonly hours?: string | undefined;
  /**
   * Whether callers are taken in at that time (epoch milliseconds); without it always. Voicemails are taken at any time:
   * nobody waits on the line for them.
   */
  readonly isOpen?: ((at: number) => boolean) | undefined;
  /** Default `longest-idle`. */
  readonly strategy?: Strategy | undefined;
  /** What happens to a new contact while nobody who could take it is logged in. Default `queue`. */
  readonly whenUnstaffed?: "queue" | "refuse" | undefined;
}

export interface AgentSkill {
  readonly name: string;
  /** 1 (best) to 20. */
  readonly proficiency: number;
}

/** What a person of the contact centre is: a supervisor and an admin may be agents too. */
export type AgentRole = "agent" | "supervisor" | "admin";

/** What an agent may do besides taking contacts. Supervisors and admins may do all of it. */
export type AgentPermission = "schedule-callbacks" | "schedule-to-any-queue" | "dial-out";

/** Who an agent is, as somebody else decides it; the rest of {@link Agent} is decided here. */
export interface AgentProfile {
  readonly id: string;
  readonly name: string;
  /**
   * What is dialled: a switch's own name (`PJSIP/anna`), a SIP address (`sip:anna@10.0.0.5`) or a number (E.164). Empty
   * without a phone of their own.
   */
  readonly endpoint: string;
  /** Of several call servers, the one whose switch has the phone; empty: every one can dial it. */
  readonly server: string;
  /** What colleagues dial; empty when there is none. No two agents have the same. */
  readonly extension: string;
  /** Languages that they speak, BCP-47. */
  readonly languages: readonly string[];
  /** Supervisors and admins need none. */
  readonly skills: readonly AgentSkill[];
  readonly role: AgentRole;
  readonly permissions: readonly AgentPermission[];
}

/** A profile as it is put in: what is left out stays as it is, or is the default of a new agent. */
export type NewProfile = Pick<AgentProfile, "id" | "name" | "skills"> & Partial<AgentProfile>;

/** All times are epoch milliseconds. */
export interface Agent extends AgentProfile {
  readonly status: AgentStatus;
  /** Why: a break's reason, `missed`, `unreachable`, `callback busy`, `connection-lost`; empty when there is none. */
  readonly statusReason: string;
  /** Id of the supervisor who forced it; empty when the agent or a call set it. */
  readonly statusBy: string;
  readonly statusSince: number;
  /** When the countdown of after-call work ends; null without a countdown. */
  readonly statusUntil: number | null;
  /** Chosen while In line: what follows the call and its after-call work. */
  readonly nextStatus: AgentStatus | null;
  /** Why it follows, and who else than the agent chose it; both empty without one. */
  readonly nextReason: string;
  readonly nextBy: string;
  /** Free since; kept when an offer comes to nothing. */
  readonly idleSince: number;
  readonly missedInRow: number;
  /** Contacts talked to since the agent was last Offline. */
  readonly handled: number;
  readonly lastOfferedAt: number;
  /** The offer that is ringing; null once it is accepted. */
  readonly offerId: string | null;
  /** The offer by which the agent is In line, or was: of its conversation the after-call work is. Empty before the first. */
  readonly lastOfferId: string;
  /** The contact that is ringing or in line. */
  readonly contactId: string | null;
  /** Call servers that have a screen of the agent's desk connected, by their names. */
  readonly desks: readonly string[];
  /** When the agent goes Offline, unless a screen comes back before; null while there is one, or none was lost. */
  readonly deskLostUntil: number | null;
}

export interface CallbackDetails {
  readonly number: string;
  readonly callerId: string;
  /** What the customer's phone shows beside the caller ID, where the network tells it. */
  readonly callerName?: string | undefined;
  /** What the agent should know, in words. */
  readonly note?: string | undefined;
  /** Id of the agent who made it; empty when a script or a program did. */
  readonly madeBy?: string | undefined;
  readonly callDelaySec: number;
  /** How often the number may still be dialled. */
  readonly attemptsLeft: number;
  readonly minutesBetween: number;
}

export interface VoicemailDetails {
  readonly recordingId: string;
  readonly durationSec: number;
}

export interface EntryOffer {
  readonly offerId: string;
  readonly agentId: string;
  /** Null once accepted. */
  readonly expiresAt: number | null;
}

/** A call that is up in a switch whose server is away is offered to nobody, until the server is back. */
export const AWAY = Number.MAX_SAFE_INTEGER;

/** The position on entry of a contact that entered another queue first. */
export const CAME_FROM_ELSEWHERE = 0;

/** A callback that was promised for a time. At that time it becomes a contact of its own, whose id is the schedule's. */
export interface ScheduledCallback {
  readonly scheduleId: string;
  /** The contact that it was made from; one has at most one. */
  readonly contactId: string;
  readonly dueAt: number;
  readonly number: string;
  readonly callerId: string;
  readonly attempts: number;
  readonly minutesBetween: number;
  readonly skill: string;
  /** Offered to this agent first, unless empty. */
  readonly agent: string;
  /** Waits for the agent before it goes to others. */
  readonly own: boolean;
  readonly dnis: string;
  readonly madeAt: number;
  /** What the customer's phone shows beside the caller ID. */
  readonly callerName: string;
  /** IANA zone in which the time was said; empty when it was said as an instant. */
  readonly timeZone: string;
  /** What the agent should know, in words. */
  readonly note: string;
  /** Id of the agent who made it; empty when a script or a program did. */
  readonly madeBy: string;
  readonly source: ScheduleSource;
}

/** Who schedules callbacks. */
export type ScheduleSource = "agent" | "script" | "api";

/** That an agent called a number, answered or not: the last time. Whoever calls back from it can be put through to them. */
export interface OutboundCalled {
  /** E.164. */
  readonly number: string;
  readonly agentId: string;
  /** Of the call; empty: none. */
  readonly skill: string;
  readonly calledAt: number;
}

/** A contact in a queue, from its request until it leaves or its conversation is over. */
export interface QueueEntry {
  readonly contactId: string;
  /** Of the request that it is there by; empty where nobody asked for an agent. */
  readonly askId: string;
  /** The call server that has the contact, by its name. */
  readonly server: string;
  readonly skill: string;
  readonly priority: number;
  /** Priority gained per minute. */
  readonly acceleration: number;
  readonly maxPriority: number;
  readonly proficiency: { readonly from: number; readonly to: number };
  /** Only this agent, unless empty. */
  readonly targetAgent: string;
  /** For one agent, and nobody else: it waits in no queue, and is over with its offer. */
  readonly direct: boolean;
  readonly enteredAt: number;
  /** Breaks ties between contacts of the same priority and millisecond. */
  readonly seq: number;
  /** Position on entry, or {@link CAME_FROM_ELSEWHERE}; for the estimate of later waits. */
  readonly enteredPosition: number;
  readonly kind: ContactKind;
  readonly callback: CallbackDetails | null;
  readonly voicemail: VoicemailDetails | null;
  /** A callback that comes back later is not offered before; {@link AWAY}: a call whose server is away. */
  readonly notBefore: number | null;
  readonly state: "waiting" | "offered" | "accepted" | "connected";
  /** What the agent has done with the conversation, as the contact tells it; null: they just talk. */
  readonly talk: Pick<TalkReport, "held" | "transfer"> | null;
  /** It is no contact of its own: the agent of this contact consults another one. */
  readonly consultFor: string | null;
  readonly offer: EntryOffer | null;
  /** Agents who declined this contact, and until when they are not asked again. */
  readonly declinedBy: readonly { readonly agentId: string; readonly until: number }[];
  readonly ani: string;
  readonly dnis: string;
  /** Scheduled from this contact; null for one that entered by itself. */
  readonly linkedTo: string | null;
  /** Until then for the target agent, from then on for everybody; null: for good. */
  readonly ownUntil: number | null;
}

/** A status that an agent had; `to` is null for the one that lasts. */
export interface StatusPeriod {
  readonly agentId: string;
  readonly status: AgentStatus;
  readonly reason: string;
  /** Id of the supervisor who forced it; empty when the agent or a call set it. */
  readonly by: string;
  readonly from: number;
  readonly to: number | null;
  /** The offer of the conversation, of In line and of the after-call work that follows; empty for other statuses. */
  readonly offerId: string;
}

/** How long an answered contact had waited, and at which position it had entered. */
export interface WaitSample {
  readonly skill: string;
  readonly answeredAt: number;
  readonly waitedSec: number;
  readonly position: number;
}

/** The rules of one contact centre. */
export interface CentreRules {
  /** Name of this call server among those that share the centre. Default empty: it is the only one. */
  readonly server?: string | undefined;
  readonly skills: readonly SkillConfig[];
  /** Reasons for a break; without a list any reason will do. */
  readonly breakReasons?: readonly string[] | undefined;
  /** So long after its last screen was lost an agent stays as they are. Default 30. */
  readonly deskGraceSec?: number | undefined;
  /** Missed offers in a row that make an agent Busy. Default 3. */
  readonly missedLimit?: number | undefined;
  /** Contacts of one queue are told of moved positions at most once in so many seconds. Default 5. */
  readonly positionIntervalSec?: number | undefined;
  /** So long an agent's own callback waits for them, before it goes to others: 1 to 168. Default 1. */
  readonly ownCallbackWaitHours?: number | undefined;
  /** So far ahead an agent's own callback may be: 1 to 720. Default 720, as far as any. */
  readonly ownCallbackAheadHours?: number | undefined;
  /** So long after an agent called somebody, that agent is the one whom they called last: 1 to 720. Default 72. */
  readonly lastAgentWindowHours?: number | undefined;
  /** Callbacks and voicemails that may wait at once, over all queues. Without it there is no limit. */
  readonly maxParked?: number | undefined;
}
