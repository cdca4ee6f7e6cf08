import type { CallbackFailure, CallbackRequest } from "@cordboard/runtime";
import { startAcw } from "./agent-status.ts";
import { rememberCall } from "./called.ts";
import { ROUTING_PROBLEMS, type RoutingProblemName } from "./errors.ts";
import { matchAgent, matchEntry } from "./matching.ts";
import type { QueueEntry } from "./model.ts";
import type { WorkingSet } from "./working-set.ts";

const MINUTE = 60_000;

/**
 * The contact becomes a callback: same id, same place, same priority, same time of entry. An offer that
 * rings goes on ringing and is now the offer of a callback. What was asked before is answered again.
 */
export function toCallback(set: WorkingSet, contactId: string, callback: CallbackRequest): void {
  const entry = set.entries.get(contactId);
  if (entry?.kind === "callback") return set.emit(contactId, { type: "callback.waiting" });
  const problem = refusal(set, entry);
  if (entry === undefined || problem !== null) {
    const code = problem ?? "not-queued";
    const message = ROUTING_PROBLEMS[code].title;
    set.emit(contactId, { type: "callback.refused", code, message });
    return;
  }
  const { number, callerId, callDelaySec, retry } = callback;
  set.putEntry({
    ...entry,
    kind: "callback",
    callback: {
      number,
      callerId,
      callDelaySec,
      attemptsLeft: Math.max(1, retry.attempts),
      minutesBetween: retry.minutesBetween,
    },
  });
  set.emit(contactId, { type: "callback.waiting" });
}

/**
 * The customer was dialled and not reached. The agent sees why in the reason of the after-call work; the
 * retry policy decides whether the contact waits for another attempt, at its old place.
 */
export function callbackFailed(
  set: WorkingSet,
  contactId: string,
  { offerId, cause }: CallbackFailure,
  now: number,
): void {
  const entry = set.entries.get(contactId);
  if (entry === undefined) return set.emit(contactId, { type: "callback.ended", cause });
  const isThisAttempt = entry.state === "accepted" && entry.offer?.offerId === offerId;
  // It was told before, and counted.
  if (entry.callback === null || !isThisAttempt)
    return set.emit(contactId, { type: "callback.waiting" });
  rememberCall(set, entry, now);
  const attemptsLeft = entry.callback.attemptsLeft - 1;
  if (attemptsLeft > 0) {
    const callback = { ...entry.callback, attemptsLeft };
    const notBefore = now + callback.minutesBetween * MINUTE;
    set.putEntry({ ...entry, state: "waiting", offer: null, callback, notBefore });
    set.emit(contactId, { type: "callback.waiting" });
  } else {
    set.deleteEntry(entry);
    set.emit(contactId, { type: "callback.ended", cause });
  }
  const agent = set.agents.get(entry.offer?.agentId ?? "");
  if (agent === undefined) return;
  const { acwSec } = set.queueOf(entry.skill).skill;
  startAcw(set, agent, acwSec, `${entry.kind} ${cause}`, now);
  matchAgent(set, agent.id, now);
}

/** The pause between two attempts is over. */
export function resumeCallback(set: WorkingSet, contactId: string, now: number): void {
  const entry = set.entries.get(contactId);
  if (entry === undefined || entry.notBefore === null) return;
  set.putEntry({ ...entry, notBefore: null });
  matchEntry(set, contactId, now);
}

function refusal(set: WorkingSet, entry: QueueEntry | undefined): RoutingProblemName | null {
  if (entry === undefined) return "not-queued";
  if (entry.state !== "waiting" && entry.state !== "offered") return "agent-accepted";
  return entry.kind === "call" && set.takesNoMoreParked() ? "too-many-waiting" : null;
}
