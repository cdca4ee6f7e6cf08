import {
  agentOf,
  contactOfOffer,
  contactRinging,
  hangUp,
  putAgent,
  removeAgent,
} from "./agents.ts";
import { countCallbacks, listScheduled, listWaiting } from "./callback-lists.ts";
import { cancelTransfer, completeTransfer, hold, resumeTalk, transfer } from "./conversation.ts";
import { deskConnected, deskLost } from "./desk-presence.ts";
import type { AgentDesk, Awaitable } from "./desk.ts";
import { matchAll } from "./matching.ts";
import { accept, decline } from "./offers.ts";
import { dialOut } from "./outbound.ts";
import { cancelSchedule, makeSchedule, reassign, reschedule } from "./scheduled-callbacks.ts";
import {
  backToReception,
  chooseNextStatus,
  continueAcw,
  forceStatus,
  setStatus,
} from "./status-changes.ts";
import { type AgentView, viewAgent, viewQueues, viewWaiting } from "./views.ts";
import { cancelCallback, reassignCallback } from "./waiting-callbacks.ts";
import type { WorkingSet } from "./working-set.ts";

/** A command or question over the working set. */
export interface Command<T> {
  (set: WorkingSet, now: number): T;
  /** It changes nothing, and need not wait for what others are changing. */
  readonly isQuestion?: true;
}

/** Marks what changes nothing. */
export const question = <T>(ask: (set: WorkingSet, now: number) => T): Command<T> =>
  Object.assign(ask, { isQuestion: true } as const);

/** Carries a command out, stores what it changed, delivers its events, and answers. */
export type Run = <T>(command: Command<T>) => Awaitable<T>;

export type DeskOperations = Omit<AgentDesk, "onChange" | "history">;

/** The desk over any way of carrying commands out. */
export function deskOperations(run: Run): DeskOperations {
  const onAgent = (agentId: string, change: Command<void>) =>
    run((set, now): AgentView => {
      change(set, now);
      return viewAgent(set, agentOf(set, agentId));
    });
  return {
    putAgent: (profile) => onAgent(profile.id, (set, now) => putAgent(set, profile, now)),
    removeAgent: (agentId) => run((set, now) => removeAgent(set, agentId, now)),
    agents: () =>
      run(question((set) => [...set.agents.values()].map((agent) => viewAgent(set, agent)))),
    agent: (agentId) =>
      run(
        question((set) => {
          const agent = set.agents.get(agentId);
          return agent === undefined ? null : viewAgent(set, agent);
        }),
      ),
    setStatus: (agentId, status, reason = "") =>
      onAgent(agentId, (set, now) => setStatus(set, agentId, { status, reason }, now)),
    forceStatus: (agentId, status, by, reason = "") =>
      onAgent(agentId, (set, now) => forceStatus(set, agentId, { status, reason, by }, now)),
    backToReception: (agentId) =>
      onAgent(agentId, (set, now) => backToReception(set, agentId, now)),
    continueAcw: (agentId) => onAgent(agentId, (set) => continueAcw(set, agentId)),
    chooseNextStatus: (agentId, status, reason = "") =>
      onAgent(agentId, (set) =>
        chooseNextStatus(set, agentId, status === null ? null : { status, reason }),
      ),
    deskConnected: (agentId) => run((set) => deskConnected(set, agentId)),
    deskLost: (agentId) => run((set, now) => deskLost(set, agentId, now)),
    accept: (agentId, offerId) =>
      onAgent(agentId, (set, now) =>
        accept(set, contactOfOffer(set, agentId, offerId), offerId, now),
      ),
    decline: (agentId, offerId) =>
      onAgent(agentId, (set, now) =>
        decline(set, contactRinging(set, agentId, offerId), offerId, "declined", now),
      ),
    dialOut: (agentId, call) => onAgent(agentId, (set, now) => dialOut(set, agentId, call, now)),
    hold: (agentId) => onAgent(agentId, (set) => hold(set, agentId)),
    resume: (agentId) => onAgent(agentId, (set) => resumeTalk(set, agentId)),
    transfer: (agentId, to) => onAgent(agentId, (set, now) => transfer(set, agentId, to, now)),
    completeTransfer: (agentId) =>
      onAgent(agentId, (set, now) => completeTransfer(set, agentId, now)),
    cancelTransfer: (agentId) => onAgent(agentId, (set) => cancelTransfer(set, agentId)),
    hangUp: (agentId) => onAgent(agentId, (set) => hangUp(set, agentId)),
    queues: () => run(question((set, now) => viewQueues(set, now))),
    waiting: () => run(question((set, now) => viewWaiting(set, now))),
    scheduled: (filter = {}) => run(question((set) => listScheduled(set, filter))),
    scheduledCallback: (scheduleId) =>
      run(question((set) => set.schedules.get(scheduleId) ?? null)),
    schedule: (wanted) => run((set, now) => makeSchedule(set, wanted, now)),
    reschedule: (scheduleId, time) => run((set, now) => reschedule(set, scheduleId, time, now)),
    reassign: (scheduleId, to) => run((set, now) => reassign(set, scheduleId, to, now)),
    cancelScheduled: (scheduleId) => run((set) => cancelSchedule(set, scheduleId)),
    waitingCallbacks: (filter = {}) => run(question((set) => listWaiting(set, filter))),
    entry: (contactId) => run(question((set) => set.entries.get(contactId) ?? null)),
    reassignCallback: (contactId, to) =>
      run((set, now) => reassignCallback(set, contactId, to, now)),
    cancelCallback: (contactId) => run((set, now) => cancelCallback(set, contactId, now)),
    callbackCounts: () => run(question(countCallbacks)),
    configure: (rules) =>
      run((set, now) => {
        set.configure(rules);
        matchAll(set, now);
      }),
  };
}
