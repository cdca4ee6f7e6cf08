import { Type, type Static } from "typebox";

import { request, Time } from "./common.ts";

const text = (maxLength: number, description: string) => Type.String({ maxLength, description });
const orNull = <T extends import("typebox").TSchema>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const zone = Type.String({ maxLength: 64, description: "IANA; by default the centre's." });
const date = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "2026-11-22." });
const time = Type.String({ pattern: "^\\d{2}:\\d{2}$", description: "14:30." });

const CallbackFields = {
  number: Type.String({ description: "E.164." }),
  callerId: Type.String({ description: "What the customer's phone shows; empty: the switch's." }),
  callerName: Type.String({ description: "Beside the caller ID; empty: nothing." }),
  skill: Type.String({ description: "Of the queue." }),
  note: Type.String({ description: "What the agent should know." }),
  madeBy: Type.String({ description: "Id of the agent who made it, or empty." }),
};

/** A callback that was promised for a time, and has not come due. */
export const ScheduledCallbackView = Type.Object({
  scheduleId: Type.String({ description: "The contact has this id, once it has come due." }),
  contactId: Type.String({ description: "The contact that it was made from; empty: none." }),
  dueAt: Time,
  timeZone: Type.String({ description: "In which the time was said; empty: as an instant." }),
  ...CallbackFields,
  agent: Type.String({ description: "Id of the agent who is offered it first; empty: anyone." }),
  own: Type.Boolean({ description: "It waits for the agent, before it goes to others." }),
  madeAt: Time,
  source: Type.Enum(["agent", "script", "api"]),
});
export type ScheduledCallbackView = Static<typeof ScheduledCallbackView>;

/** A callback that waits in a queue, rings at an agent, or is being dialled. */
export const WaitingCallbackView = Type.Object({
  contactId: Type.String(),
  ...CallbackFields,
  agent: Type.String({ description: "Id of the agent whose it is; empty: anyone's." }),
  enteredAt: Time,
  attemptsLeft: Type.Integer(),
  notBefore: orNull(Type.Integer({ description: "It pauses between attempts until then." })),
  linkedTo: orNull(Type.String({ description: "The contact that it was scheduled from." })),
  ownUntil: orNull(Type.Integer({ description: "From then on it is everybody's." })),
  state: Type.Enum(["waiting", "offered", "accepted"]),
});
export type WaitingCallbackView = Static<typeof WaitingCallbackView>;

/** A time as a clock on the wall shows it; what is left out is today, and in 30 minutes. */
const LocalTime = request({
  date: Type.Optional(date),
  time: Type.Optional(time),
  timeZone: Type.Optional(zone),
});
export type LocalTime = Static<typeof LocalTime>;

const when = {
  at: Type.Optional(LocalTime),
  dueAt: Type.Optional(Type.Integer({ description: "Instead of `at`: epoch milliseconds." })),
};

export const NewScheduledCallback = request({
  contactId: Type.Optional(
    text(
      200,
      "The contact that it comes from, live or over: number and skill are its, by default.",
    ),
  ),
  number: Type.Optional(text(64, "Whom to call.")),
  ...when,
  skill: Type.Optional(text(64, "Whose queue it enters.")),
  agent: Type.Optional(text(64, "Id of the agent who is offered it first, if they are free.")),
  own: Type.Optional(Type.Boolean({ description: "It waits for that agent." })),
  callerId: Type.Optional(text(64, "By default the number that the contact called.")),
  callerName: Type.Optional(text(64, "Beside the caller ID, where the network tells it.")),
  note: Type.Optional(text(2000, "What the agent should know.")),
  attempts: Type.Optional(Type.Integer({ minimum: 1, maximum: 10, default: 1 })),
  minutesBetween: Type.Optional(Type.Integer({ minimum: 1, maximum: 1440, default: 5 })),
});
export type NewScheduledCallback = Static<typeof NewScheduledCallback>;

export const RescheduleCallback = request(when);
export type RescheduleCallback = Static<typeof RescheduleCallback>;

export const ReassignCallback = request({
  skill: Type.Optional(Type.String({ maxLength: 64 })),
  agent: Type.Optional(text(64, "Empty: anyone.")),
  own: Type.Optional(Type.Boolean()),
});

export const ReassignWaitingCallback = request({
  skill: Type.Optional(Type.String({ maxLength: 64 })),
  agent: Type.Optional(text(64, "It waits for this agent; empty: for anyone.")),
});

export const CallbacksQuery = request({
  skill: Type.Optional(Type.String()),
  agent: Type.Optional(text(64, "Assigned to this agent, or made by them.")),
  number: Type.Optional(Type.String({ pattern: "^[+0-9]{0,20}$", description: "In part." })),
  after: Type.Optional(text(300, "What the page before has as next.")),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
});

export const ScheduledCallbacksQuery = request({
  from: Type.Optional(Type.Integer({ description: "Due then or later." })),
  to: Type.Optional(Type.Integer({ description: "Due before." })),
  ...CallbacksQuery.properties,
});

const next = orNull(Type.String({ description: "For the page after; null: there is none." }));
export const ScheduledCallbacks = Type.Object({
  callbacks: Type.Array(ScheduledCallbackView),
  next,
});
export const WaitingCallbacks = Type.Object({ callbacks: Type.Array(WaitingCallbackView), next });

export const LocalTimeQuery = LocalTime;
/** The instant that a time means, and what a clock in that zone shows then. */
export const LocalTimeView = Type.Object({
  dueAt: Time,
  resolved: Type.Enum(["exact", "skipped", "repeated"], {
    description: "The clocks skip that time, and it is as much later; or show it twice: the first.",
  }),
  date,
  time,
  timeZone: Type.String(),
});
export type LocalTimeView = Static<typeof LocalTimeView>;
