import type { ScheduledCallbackView, WaitingCallbackView } from "@cordboard/api";
import { RoutingError, type QueueEntry, type ScheduledCallback } from "@cordboard/routing";

export function viewScheduled(one: ScheduledCallback): ScheduledCallbackView {
  const { attempts: _, minutesBetween: __, dnis: ___, ...shown } = one;
  return shown;
}

export function viewWaitingCallback(entry: QueueEntry): WaitingCallbackView {
  const { contactId, skill, targetAgent: agent, enteredAt, callback, state } = entry;
  if (callback === null || state === "connected") throw new RoutingError("unknown-callback");
  const { number, callerId, callerName = "", note = "", madeBy = "", attemptsLeft } = callback;
  const { notBefore, ownUntil } = entry;
  // A program made it by itself: it comes from no contact.
  const linkedTo = entry.linkedTo === "" ? null : entry.linkedTo;
  const call = { number, callerId, callerName, note, madeBy, attemptsLeft };
  return { contactId, ...call, skill, agent, enteredAt, notBefore, linkedTo, ownUntil, state };
}
