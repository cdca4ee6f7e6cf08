import type {
  AgentStatus,
  CentreRules,
  NewProfile,
  QueueEntry,
  ScheduledCallback,
  StatusPeriod,
} from "./model.ts";
import type { TransferTo } from "./conversation.ts";
import type { OutboundRequest } from "./outbound.ts";
import type { CallbackFilter, Page, ScheduleFilter } from "./callback-lists.ts";
import type {
  NewScheduledCallback,
  ScheduleAssignment,
  ScheduledTime,
} from "./scheduled-callbacks.ts";
import type { CallbackAssignment } from "./waiting-callbacks.ts";
import type { AgentView, DeskChange, QueueView } from "./views.ts";

/** All of it, unless it says otherwise. */
export interface HistoryRange {
  /** Periods that ended at or before it are left out. Epoch milliseconds. */
  readonly from?: number | undefined;
  /** Periods that began at or after it are left out. */
  readonly to?: number | undefined;
  /** The newest so many. Default 1,000. */
  readonly limit?: number | undefined;
}

/**
 * What agents and supervisors can do, answered at once: the memory's own desk. A refused change throws a
 * {@link RoutingError} and has changed nothing.
 */
export interface SyncAgentDesk {
  /**
   * Adds an agent (Offline at first), or changes a known one's profile. Refused for data that is not valid (`A307`), a
   * phone that cannot be dialled (`A308`) and an extension that another has (`A309`).
   */
  putAgent(profile: NewProfile): AgentView;
  /** Refused (`A301`) during a call; a ringing offer goes on to others. */
  removeAgent(agentId: string): void;
  agents(): readonly AgentView[];
  agent(agentId: string): AgentView | null;
  /** The agent's own change. Refused during a call (`A301`) and for statuses that calls set (`A302`). */
  setStatus(agentId: string, status: AgentStatus, reason?: string): AgentView;
  /** After-call work → Available. */
  backToReception(agentId: string): AgentView;
  /** After-call work stays, without countdown. */
  continueAcw(agentId: string): AgentView;
  /**
   * While In line: the status that follows the call and its after-call work; null takes it back. A break needs a reason
   * of the centre's list (`A303`).
   */
  chooseNextStatus(agentId: string, status: AgentStatus | null, reason?: string): AgentView;
  /**
   * A supervisor's change, by the id of who forces it: at once, ending after-call work; during a call it follows the
   * call. Refused for statuses that calls set (`A302`).
   */
  forceStatus(agentId: string, status: AgentStatus, by: string, reason?: string): AgentView;
  /** The first screen of the agent's desk is connected to this call server. */
  deskConnected(agentId: string): void;
  /** The last one is gone: with none at any call server the agent goes Offline, `deskGraceSec` later. */
  deskLost(agentId: string): void;
  /** The agent takes the offer that rings. Refused (`A306`) when it is over. */
  accept(agentId: string, offerId: string): AgentView;
  /** The agent does not take it; others are asked, and this agent not again for one ring timeout. */
  decline(agentId: string, offerId: string): AgentView;
  /**
   * The agent calls somebody: their phone rings, then the other side is dialled. Refused (`A311`) during a call, in
   * after-call work and Offline.
   */
  dialOut(agentId: string, call: OutboundRequest): AgentView;
  /** The customer hears music. Refused (`A312`) when the agent talks with none; so are the others. */
  hold(agentId: string): AgentView;
  resume(agentId: string): AgentView;
  /** Gives the customer on, at once, or after the agent has talked with the other side. */
  transfer(agentId: string, to: TransferTo): AgentView;
  completeTransfer(agentId: string): AgentView;
  cancelTransfer(agentId: string): AgentView;
  /** The agent ends the conversation that they are in, or the call that is being connected. Refused (`A304`) without one. */
  hangUp(agentId: string): AgentView;
  /** Each skill with its waiting contacts and its agents. */
  queues(): readonly QueueView[];
  /** Everybody who waits or rings, in order of service. */
  waiting(): readonly QueueEntry[];
  /** A page of the callbacks that are scheduled, the next one first. */
  scheduled(filter?: ScheduleFilter): Page<ScheduledCallback>;
  scheduledCallback(scheduleId: string): ScheduledCallback | null;
  /**
   * Promises a callback for a time; asked again with the same id, it is told again. Refused with `A101`, `A106` and `A203`
   * to `A206`, as scripts are.
   */
  schedule(wanted: NewScheduledCallback): ScheduledCallback;
  /** Refused (`A208`) once it has come due, and for times that it cannot have (`A204`, `A205`). */
  reschedule(scheduleId: string, time: ScheduledTime): ScheduledCallback;
  /** Gives it to another queue or agent. */
  reassign(scheduleId: string, to: ScheduleAssignment): ScheduledCallback;
  cancelScheduled(scheduleId: string): void;
  /** A page of the callbacks that wait in queues, ring, or are being dialled, by their time of entry. */
  waitingCallbacks(filter?: CallbackFilter): Page<QueueEntry>;
  /** A contact in a queue, or in a conversation that came of it. */
  entry(contactId: string): QueueEntry | null;
  /** Gives a callback that waits to another queue or agent. Refused (`A202`) once an agent has accepted it. */
  reassignCallback(contactId: string, to: CallbackAssignment): QueueEntry;
  /** The customer is not called back; the contact is over. Refused as {@link reassignCallback}. */
  cancelCallback(contactId: string): void;
  callbackCounts(): { readonly scheduled: number; readonly waiting: number };
  /** The statuses that an agent had in a range of time, newest first, the present one included. */
  history(agentId: string, range?: HistoryRange): readonly StatusPeriod[];
  /** Takes over changed rules; what they leave out stays. Who waits in a skill that is gone still waits. */
  configure(rules: CentreRules): void;
  /** Calls back after each change, until the function returned is called. */
  onChange(listener: (change: DeskChange) => void): () => void;
}

export type Awaitable<T> = T | Promise<T>;

type Operations = Omit<SyncAgentDesk, "onChange">;

/**
 * What agents and supervisors can do, wherever the contact centre is kept: `await` every answer. The
 * methods are described in {@link SyncAgentDesk}, which is one of its implementations.
 */
export type AgentDesk = Pick<SyncAgentDesk, "onChange"> & {
  [Name in keyof Operations]: Operations[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Awaitable<Answer>
    : never;
};
