import type { ScheduleRequest } from "@cordboard/runtime";
import { ROUTING_PROBLEMS, type RoutingProblemName } from "./errors.ts";
import { makeOffer, matchEntry } from "./matching.ts";
import type { QueueEntry, ScheduledCallback } from "./model.ts";
import { proficiencyIn, suits } from "./skill-queue.ts";
import { isFree } from "./status.ts";
import type { WorkingSet } from "./working-set.ts";

const HOUR = 3_600_000;
const AHEAD_HOURS = 30 * 24;
const OWN_WAIT_HOURS = 1;
const E164 = /^\+[1-9][0-9]{3,14}$/;

/** Whether routing takes it for a number that can be called. */
export const isE164 = (number: string): boolean => E164.test(number);

/** Promises a callback for a time, or says why not. Whoever asks again is told again. */
export function schedule(
  set: WorkingSet,
  contactId: string,
  request: ScheduleRequest,
  now: number,
): void {
  const { askId } = request;
  const scheduleId = `${contactId}-${askId}`;
  const isMade = set.schedules.has(scheduleId) || set.entries.has(scheduleId);
  const code = isMade ? null : scheduleProblem(set, { ...request, scheduleId, contactId }, now);
  if (code !== null) {
    const message = ROUTING_PROBLEMS[code].title;
    set.emit(contactId, { type: "schedule.refused", askId, code, message });
    return;
  }
  set.emit(contactId, { type: "schedule.made", askId, scheduleId, dueAt: request.dueAt });
  if (isMade) return;
  const { number, callerId, dueAt, skill, agent, own, dnis, retry } = request;
  const attempts = Math.max(1, retry.attempts);
  const { minutesBetween } = retry;
  const call = { number, callerId, attempts, minutesBetween, dnis };
  const told = { callerName: "", timeZone: "", note: "", madeBy: "" };
  const made = { ...told, madeAt: now, source: "script" } as const;
  set.putSchedule({ scheduleId, contactId, dueAt, skill, agent, own, ...call, ...made });
}

/**
 * The time has come: in one step the schedule is gone and a contact with its id is in the queue, so that neither a
 * crash nor a second server makes two of it. Closed and full queues take it in: it was promised.
 */
export function enterScheduled(set: WorkingSet, scheduleId: string, now: number): void {
  const due = set.schedules.get(scheduleId);
  if (due === undefined) return;
  set.deleteSchedule(due);
  const entry = entryOf(set, due, now);
  tellDue(set, { ...entry, enteredPosition: set.queueOf(due.skill).positionOf(entry, now) });
  offerFirst(set, due, now);
  matchEntry(set, scheduleId, now);
}

/** Its agent did not take it in the time that it was theirs: now it is everybody's. */
export function openToAll(set: WorkingSet, contactId: string, now: number): void {
  const entry = set.entries.get(contactId);
  if (entry === undefined) return;
  set.putEntry({ ...entry, targetAgent: "", ownUntil: null });
  matchEntry(set, contactId, now);
}

/** Puts the entry in the queue, and tells of the contact that it is. */
export function tellDue(set: WorkingSet, entry: QueueEntry): void {
  const { contactId, skill, callback, linkedTo, dnis } = entry;
  set.putEntry(entry);
  const { number, callerId, callerName = "" } = callback ?? { number: entry.ani, callerId: dnis };
  const named = callerName === "" ? {} : { callerName };
  const contact = { linkedTo: linkedTo ?? "", skill, number, callerId, ...named, dnis };
  set.emit(contactId, { type: "callback.due", ...contact });
}

/** Whether an entry that no contact is known for is a scheduled callback that its contact never heard of. */
export const isNewsLost = ({ linkedTo, state }: QueueEntry): boolean =>
  linkedTo !== null && state !== "connected";

/** What decides whether a callback can be scheduled so. */
type Wanted = Pick<
  ScheduledCallback,
  "scheduleId" | "contactId" | "number" | "dueAt" | "skill" | "agent" | "own"
>;

/** Why a callback cannot be scheduled so; null when it can. */
export function scheduleProblem(
  set: WorkingSet,
  wanted: Wanted,
  now: number,
): RoutingProblemName | null {
  const { scheduleId, contactId, number, skill, agent, own } = wanted;
  if (set.queues.get(skill)?.declared !== true) return "unknown-skill";
  if ((own || agent !== "") && !set.agents.has(agent)) return "unknown-agent";
  if (!isE164(number)) return "invalid-number";
  const before = set.callbackLinks.from(contactId);
  if (before !== undefined && before !== scheduleId) return "already-scheduled";
  return timeProblem(set, wanted, now);
}

/** Why a callback cannot be at that time; null when it can. */
export function timeProblem(
  set: WorkingSet,
  { dueAt, own }: Pick<ScheduledCallback, "dueAt" | "own">,
  now: number,
): RoutingProblemName | null {
  const { ownCallbackAheadHours = AHEAD_HOURS } = set.rules;
  const aheadHours = own ? Math.min(ownCallbackAheadHours, AHEAD_HOURS) : AHEAD_HOURS;
  if (!(dueAt >= now)) return "schedule-in-past";
  return dueAt > now + aheadHours * HOUR ? "schedule-too-far" : null;
}

/** Until when a callback is its agent's own. */
export const ownUntil = (set: WorkingSet, now: number): number =>
  now + (set.rules.ownCallbackWaitHours ?? OWN_WAIT_HOURS) * HOUR;

/** "To me, if possible": the agent who is free now gets it, whoever's turn it is. */
function offerFirst(
  set: WorkingSet,
  { scheduleId, agent: agentId }: ScheduledCallback,
  now: number,
) {
  const entry = set.entries.get(scheduleId);
  const agent = set.agents.get(agentId);
  if (entry === undefined || agent === undefined || !isFree(agent)) return;
  if (suits(entry, agent, proficiencyIn(agent, entry.skill))) makeOffer(set, entry, agent, now);
}

function entryOf(set: WorkingSet, due: ScheduledCallback, now: number): QueueEntry {
  const { scheduleId, contactId, skill, agent, own, number, callerId, dnis } = due;
  const { attempts: attemptsLeft, minutesBetween, callerName, note, madeBy } = due;
  const told = { callerName, note, madeBy };
  return {
    contactId: scheduleId,
    askId: "",
    server: set.server,
    skill,
    priority: 0,
    acceleration: 0,
    maxPriority: 1000,
    proficiency: { from: 1, to: 20 },
    targetAgent: own ? agent : "",
    direct: false,
    enteredAt: now,
    seq: set.nextSeq(),
    enteredPosition: 0,
    kind: "callback",
    callback: { number, callerId, ...told, callDelaySec: 0, attemptsLeft, minutesBetween },
    voicemail: null,
    notBefore: null,
    state: "waiting",
    talk: null,
    consultFor: null,
    offer: null,
    declinedBy: [],
    ani: number,
    dnis,
    linkedTo: contactId,
    ownUntil: own ? ownUntil(set, now) : null,
  };
}
