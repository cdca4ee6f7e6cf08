import type { Source } from "./statement.ts";

const ROUTING = "packages/routing/src/schedules.contract.test.ts";

const WAITING = "packages/routing/src/callbacks.contract.test.ts";
const API = "packages/server/src/callbacks.test.ts";

export const SCHEDULED_CALLBACK: Source = {
  title: "Scheduled callback",
  statements: [
    {
      says: "It needs a permission.",
      here: "`schedule-callbacks` of the agent.",
      tests: [
        `${API}: agents schedule to their contact's queue; to another with a permission, or none at all`,
        "packages/api/src/permissions.test.ts: an agent schedules callbacks only where their record allows it",
      ],
    },
    {
      says: "It is made from calls, callbacks, outgoing calls and voicemails.",
      here: "From any contact that the agent has, or has just had.",
      tests: [
        `${API}: from a contact, everything has its default: number, queue, 30 minutes, the centre's zone`,
        `${API}: from a contact that is over, its journal tells number and queue`,
      ],
    },
    {
      says: "The date is today unless another is chosen.",
      here: "In the zone of the centre.",
      tests: [
        `${API}: from a contact, everything has its default: number, queue, 30 minutes, the centre's zone`,
      ],
    },
    {
      says: "At most 30 days ahead.",
      here: "Refused with `schedule-too-far`; a time that is over, with `schedule-in-past`.",
      tests: [`${ROUTING}: as far ahead as is allowed, and for now`],
    },
    {
      says: "The time is in 30 minutes unless another is chosen.",
      here: "So, also over midnight.",
      tests: [
        "packages/actions/src/schedulecallback/schedulecallback.test.ts: without date and time, half an hour is half an hour, also over midnight",
      ],
    },
    {
      says: "The time zone of the person to be called can be chosen.",
      here: "Any IANA zone; times that a change of clocks skips or repeats are resolved, and told.",
      tests: [
        `${API}: a local time is what the clocks of that zone show, and read with the centre's country`,
        `${API}: times that clocks skip, or show twice, are resolved and told`,
      ],
    },
    {
      says: "The number is the caller's unless it is changed.",
      here: "So, in E.164.",
      tests: [
        `${API}: from a contact, everything has its default: number, queue, 30 minutes, the centre's zone`,
      ],
    },
    {
      says: "Another queue can be chosen where an administrator allows it.",
      here: "The permission `schedule-to-any-queue`.",
      tests: [
        `${API}: agents schedule to their contact's queue; to another with a permission, or none at all`,
      ],
    },
    {
      says: "It goes to the queue of the interaction, or to me, if possible.",
      here: "Who is free then is offered it at once, whoever's turn it is; else it is the queue's.",
      tests: [
        `${ROUTING}: to me, if possible: whoever's turn it is, that agent is offered it`,
        `${ROUTING}: to me, if possible: while that agent is not free, to the next`,
      ],
    },
    {
      says: "It can be owned: it waits for its owner for a set time, then goes to the next agent of the queue.",
      here: "`own`; the time is `ownCallbackWaitHours`.",
      tests: [
        `${ROUTING}: an agent's own waits for them`,
        `${ROUTING}: an agent's own goes to the next when their time is over`,
      ],
    },
    {
      says: "How far ahead an owned one may be is a setting between 1 hour and 30 days.",
      here: "`ownCallbackAheadHours`, 1 to 720.",
      tests: [`${ROUTING}: as far ahead as is allowed, and for now`],
    },
    {
      says: "How long it is owned is a setting between 1 hour and 7 days.",
      here: "`ownCallbackWaitHours`, 1 to 168; the schema refuses anything else.",
      tests: [`${ROUTING}: an agent's own goes to the next when their time is over`],
    },
    {
      says: "One interaction has one; the button is gone after it was made.",
      here: "A second is refused with `already-scheduled`; the desk shows when it is due.",
      tests: [
        `${ROUTING}: an interaction has one, also while that is in the queue, and may have another when it is over`,
      ],
    },
    {
      says: "At its time it is sent to the queue, or the agent, of the interaction.",
      here: "It is a contact of its own, linked to the first, within a second of its time.",
      tests: [
        `${ROUTING}: one is kept until its time, then it is a contact in the queue, linked to the first`,
        "packages/runtime/src/engine/scheduled.test.ts: is a contact of its own, which waits for an agent and is linked to the first",
      ],
    },
    {
      says: "Caller ID and caller name can be given through the API.",
      here: "`callerId` and `callerName` of `scheduleCallback`.",
      tests: [
        "packages/runtime/src/engine/scheduled.test.ts: shows the customer the name that was given",
        `${WAITING}: is kept with all that was said, and told of when it comes due`,
      ],
    },
    {
      says: "Supervisors can cancel scheduled callbacks, in a view of them.",
      here: "The supervisor's page shows, moves, reassigns and cancels all; agents their own.",
      tests: [
        `${API}: agents see and change their own, supervisors all`,
        `${WAITING}: that is cancelled, or has come due, is not there any more`,
      ],
    },
  ],
};
