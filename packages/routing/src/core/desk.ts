import type {
  AgentStatus,
  NewProfile,
  QueueEntry,
  ScheduledCallback,
  SkillConfig,
  StatusPeriod,
} from "./model.ts";
import type { OutboundRequest } from "./outbound.ts";
import type { AgentView, DeskChange, QueueView } from "./views.ts";

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
  /** While In line: the status that follows the call and its after-call work; null takes it back. */
  chooseNextStatus(agentId: string, status: AgentStatus | null): AgentView;
  /** The agent takes the offer that rings. Refused (`A306`) when it is over. */
  accept(agentId: string, offerId: string): AgentView;
  /** The agent does not take it; others are asked, and this agent not again for one ring timeout. */
  decline(agentId: string, offerId: string): AgentView;
  /**
   * The agent calls somebody: their phone rings, then the other side is dialled. Refused (`A311`) during a call, in
   * after-call work and Offline.
   */
  dialOut(agentId: string, call: OutboundRequest): AgentView;
  /** Each skill with its waiting contacts and its agents. */
  queues(): readonly QueueView[];
  /** Everybody who waits or rings, in order of service. */
  waiting(): readonly QueueEntry[];
  /** Every callback that is scheduled, the next one first. */
  scheduled(): readonly ScheduledCallback[];
  /** The latest statuses of an agent, newest first, the present one included. */
  history(agentId: string, limit?: number): readonly StatusPeriod[];
  /** Takes over changed skills; who waits in a skill that is gone still waits. */
  configureSkills(skills: readonly SkillConfig[]): void;
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
