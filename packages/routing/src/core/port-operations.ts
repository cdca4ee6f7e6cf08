import type { RoutingEvent, RoutingPort } from "@cordboard/runtime";
import { callbackFailed, toCallback } from "./callbacks.ts";
import { endConsult, handOver, reportTalk } from "./conversation.ts";
import type { Command } from "./desk-operations.ts";
import { ROUTING_PROBLEMS } from "./errors.ts";
import { requestLastAgent } from "./last-agent.ts";
import { accept, connected, decline, release } from "./offers.ts";
import { dequeue, queueInfo, updateContact } from "./queue-changes.ts";
import { end, requestAgent } from "./queue.ts";
import { schedule } from "./schedules.ts";
import { toVoicemail } from "./voicemails.ts";

/**
 * Carries out a contact's command. `ifLost` is what the contact is told when that cannot be done at all:
 * a contact that waits for an answer must get one.
 */
export type RunForContact = (
  contactId: string,
  command: Command<void>,
  ifLost?: RoutingEvent,
) => void;

export type PortOperations = Omit<RoutingPort, "start" | "stop" | "resume" | "callbackWaits">;

/** The runtime's port over any way of carrying commands out. */
export function portOperations(run: RunForContact): PortOperations {
  return {
    requestAgent: (contactId, request) =>
      run(contactId, (set, now) => requestAgent(set, contactId, request, now), refused(request)),
    updateContact: (contactId, change) =>
      run(contactId, (set, now) => updateContact(set, contactId, change, now), refused(change)),
    dequeue: (contactId, askId) =>
      run(contactId, (set, now) => dequeue(set, contactId, askId, now), refused({ askId })),
    queueInfo: (contactId, question) =>
      run(contactId, (set, now) => queueInfo(set, contactId, question, now), refused(question)),
    leave: (contactId, reason) => run(contactId, (set, now) => end(set, contactId, reason, now)),
    toCallback: (contactId, callback) =>
      run(contactId, (set) => toCallback(set, contactId, callback), {
        type: "callback.refused",
        ...UNAVAILABLE,
      }),
    toVoicemail: (contactId, voicemail) =>
      run(contactId, (set, now) => toVoicemail(set, contactId, voicemail, now), {
        type: "voicemail.refused",
        ...UNAVAILABLE,
      }),
    schedule: (contactId, request) =>
      run(contactId, (set, now) => schedule(set, contactId, request, now), {
        type: "schedule.refused",
        askId: request.askId,
        ...UNAVAILABLE,
      }),
    requestLastAgent: (contactId, caller) =>
      run(contactId, (set, now) => requestLastAgent(set, contactId, caller, now), {
        type: "last-agent.refused",
        reason: "unavailable",
      }),
    accept: (contactId, offerId) =>
      run(contactId, (set, now) => accept(set, contactId, offerId, now), {
        type: "offer.ended",
        offerId,
        reason: "unknown-offer",
      }),
    decline: (contactId, offerId, reason) =>
      run(contactId, (set, now) => decline(set, contactId, offerId, reason, now)),
    release: (contactId, offerId) =>
      run(contactId, (set, now) => release(set, contactId, offerId, now)),
    connected: (contactId, offerId) =>
      run(contactId, (set, now) => connected(set, contactId, offerId, now)),
    reportTalk: (contactId, report) => run(contactId, (set) => reportTalk(set, contactId, report)),
    handOver: (contactId, offerId) =>
      run(contactId, (set, now) => handOver(set, contactId, offerId, now)),
    endConsult: (contactId, offerId) =>
      run(contactId, (set, now) => endConsult(set, contactId, offerId, now)),
    complete: (contactId) => run(contactId, (set, now) => end(set, contactId, "ended", now)),
    callbackFailed: (contactId, failure) =>
      run(contactId, (set, now) => callbackFailed(set, contactId, failure, now)),
  };
}

const UNAVAILABLE = {
  code: "routing-unavailable",
  message: ROUTING_PROBLEMS["routing-unavailable"].title,
} as const;

const refused = ({ askId }: { readonly askId: string }): RoutingEvent => ({
  type: "queue.refused",
  askId,
  ...UNAVAILABLE,
});
