import {
  CallbacksQuery,
  LocalTimeQuery,
  LocalTimeView,
  NewScheduledCallback,
  ReassignCallback,
  ReassignWaitingCallback,
  RescheduleCallback,
  ScheduledCallbacks,
  ScheduledCallbacksQuery,
  ScheduledCallbackView,
  WaitingCallbacks,
  WaitingCallbackView,
} from "../schemas/scheduled-callbacks.ts";
import type { Operation } from "./operation.ts";

export const callbacksOperations = {
  listScheduledCallbacks: {
    method: "GET",
    path: "/api/scheduled-callbacks",
    permission: "look",
    summary: "Callbacks that have not come due, the next one first; agents see their own",
    query: ScheduledCallbacksQuery,
    answer: ScheduledCallbacks,
  },
  scheduleCallback: {
    method: "POST",
    path: "/api/scheduled-callbacks",
    permission: "schedule",
    summary:
      "Promise a callback for a time: one from a contact; repeated with its Idempotency-Key it is the same",
    body: NewScheduledCallback,
    answer: ScheduledCallbackView,
    status: 201,
  },
  rescheduleCallback: {
    method: "PUT",
    path: "/api/scheduled-callbacks/:scheduleId/time",
    permission: "schedule",
    summary: "Another time; agents: of their own",
    body: RescheduleCallback,
    answer: ScheduledCallbackView,
  },
  reassignCallback: {
    method: "PUT",
    path: "/api/scheduled-callbacks/:scheduleId/assignment",
    permission: "supervise",
    summary: "Another queue or agent; what is left out stays",
    body: ReassignCallback,
    answer: ScheduledCallbackView,
  },
  cancelScheduledCallback: {
    method: "DELETE",
    path: "/api/scheduled-callbacks/:scheduleId",
    permission: "schedule",
    summary: "The customer is not called back; agents: their own",
  },
  resolveTime: {
    method: "GET",
    path: "/api/local-time",
    permission: "look",
    summary:
      "The instant that a local time means, right where clocks change; by default in 30 minutes",
    query: LocalTimeQuery,
    answer: LocalTimeView,
  },
  listWaitingCallbacks: {
    method: "GET",
    path: "/api/waiting-callbacks",
    permission: "look",
    summary:
      "Callbacks in queues, until somebody talks, by their time of entry; agents see their own",
    query: CallbacksQuery,
    answer: WaitingCallbacks,
  },
  reassignWaitingCallback: {
    method: "PUT",
    path: "/api/waiting-callbacks/:contactId/assignment",
    permission: "supervise",
    summary: "Another queue or agent, until an agent has accepted; what is left out stays",
    body: ReassignWaitingCallback,
    answer: WaitingCallbackView,
  },
  cancelWaitingCallback: {
    method: "DELETE",
    path: "/api/waiting-callbacks/:contactId",
    permission: "schedule",
    summary: "The customer is not called back, unless an agent has accepted; agents: their own",
  },
} as const satisfies { readonly [name: string]: Operation };
