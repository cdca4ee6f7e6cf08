import { Type, type Static } from "typebox";

import { AGENT_PERMISSIONS, PERSON_ROLES } from "../permissions.ts";
import { request, Time } from "./common.ts";

const STATUSES = [
  "Available",
  "Busy",
  "On break",
  "In line",
  "After-call work",
  "Offline",
] as const;

export const AgentStatus = Type.Enum([...STATUSES]);
export type AgentStatus = Static<typeof AgentStatus>;

const orNull = <T extends import("typebox").TSchema>(schema: T) =>
  Type.Union([schema, Type.Null()]);

const Role = Type.Enum([...PERSON_ROLES]);
const Granted = Type.Enum([...AGENT_PERMISSIONS]);

export const AgentSkill = request({
  name: Type.String({ minLength: 1, maxLength: 64 }),
  proficiency: Type.Integer({ minimum: 1, maximum: 20, description: "1 is best." }),
});

/** The contact that rings at an agent, or that they talk with. */
export const AgentContact = Type.Object({
  contactId: Type.String(),
  offerId: Type.String(),
  skill: Type.String(),
  kind: Type.Enum(["call", "callback", "voicemail", "outbound"]),
  state: Type.Enum(["offered", "accepted", "connected"]),
  expiresAt: orNull(Type.Integer({ description: "When the ringing ends, epoch milliseconds." })),
  enteredAt: Time,
  ani: Type.String(),
  dnis: Type.String(),
  callback: orNull(
    Type.Object({
      number: Type.String(),
      callerId: Type.String(),
      callDelaySec: Type.Number(),
      note: Type.String({ description: "Of whoever scheduled it; or empty." }),
      madeBy: Type.String({ description: "Id of the agent who scheduled it, or empty." }),
    }),
  ),
  voicemail: orNull(
    Type.Object({
      recordingId: Type.String({ description: "The name of the recording." }),
      durationSec: Type.Integer(),
    }),
  ),
  held: Type.Boolean({ description: "The customer hears music." }),
  transfer: orNull(
    Type.Object(
      {
        to: Type.String({ description: "A number, or an agent's name." }),
        state: Type.Enum(["ringing", "talking"]),
      },
      { description: "Whom the agent has called for the customer." },
    ),
  ),
  consult: Type.Boolean({ description: "The agent who has the contact asks for advice." }),
});
export type AgentContact = Static<typeof AgentContact>;

export const AgentView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  endpoint: Type.String({
    description:
      "What is dialled: the switch's own name (PJSIP/anna), a SIP address (sip:anna@10.0.0.5) or a number (E.164).",
  }),
  server: Type.Optional(
    Type.String({
      description:
        "Of several call servers, the one whose switch has the phone; left out: every one can dial it.",
    }),
  ),
  extension: Type.String({ description: "What colleagues dial; empty when there is none." }),
  languages: Type.Array(Type.String({ description: "BCP-47." })),
  skills: Type.Array(AgentSkill),
  role: Role,
  permissions: Type.Array(Granted, {
    description: "Of an agent; supervisors and admins may do all of it.",
  }),
  status: AgentStatus,
  statusReason: Type.String(),
  statusBy: Type.String({ description: "Id of the supervisor who forced it, or empty." }),
  statusSince: Time,
  statusUntil: orNull(
    Type.Integer({
      description: "When the countdown of after-call work ends, epoch milliseconds.",
    }),
  ),
  nextStatus: orNull(AgentStatus),
  missedInRow: Type.Integer(),
  handled: Type.Integer(),
  contact: orNull(AgentContact),
});
export type AgentView = Static<typeof AgentView>;

export const HistoryQuery = request({
  from: Type.Optional(Type.Integer({ minimum: 0, description: "By default a day before `to`." })),
  to: Type.Optional(Type.Integer({ minimum: 0, description: "By default now." })),
});

/** A status that an agent had, cut to the time that was asked for. */
export const StatusPeriodView = Type.Object({
  status: AgentStatus,
  reason: Type.String(),
  by: Type.String({ description: "Id of the supervisor who forced it, or empty." }),
  from: Time,
  to: orNull(Type.Integer({ description: "Epoch milliseconds; null: it lasts." })),
  durationSec: Type.Number(),
});
export type StatusPeriodView = Static<typeof StatusPeriodView>;

export const NewAgent = request({
  id: Type.String({ pattern: "^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$" }),
  name: Type.String({ minLength: 1, maxLength: 64 }),
  endpoint: Type.Optional(Type.String({ maxLength: 128, pattern: "^[A-Za-z0-9_./@:+\\[\\]-]*$" })),
  server: Type.Optional(Type.String({ pattern: "^(?:[a-z0-9][a-z0-9-]{0,31})?$" })),
  extension: Type.Optional(Type.String({ pattern: "^[0-9*#]{0,16}$" })),
  languages: Type.Optional(Type.Array(Type.String({ maxLength: 35 }), { maxItems: 50 })),
  skills: Type.Array(AgentSkill, { maxItems: 200 }),
  role: Type.Optional(Role),
  permissions: Type.Optional(Type.Array(Granted, { maxItems: 3, uniqueItems: true })),
});
export type NewAgent = Static<typeof NewAgent>;

const callerId = Type.Optional(
  Type.String({
    maxLength: 200,
    description: "The number that the other side sees; by default the one that was called.",
  }),
);
const attended = Type.Optional(
  Type.Boolean({ description: "true: the agent talks with the other side first. Default false." }),
);
const one = { minLength: 1, maxLength: 200 } as const;

/** Exactly one of them. */
export const TransferContact = request({
  to: Type.Union([
    request({ number: Type.String({ ...one, description: "In any form, or an extension." }) }),
    request({ agent: Type.String({ ...one, description: "The agent's id." }) }),
    request({ skill: Type.String({ ...one }) }),
    request({ script: Type.String({ ...one }) }),
  ]),
  attended,
  callerId,
});
export type TransferContact = Static<typeof TransferContact>;

export const DialOut = request({
  number: Type.String({
    minLength: 1,
    maxLength: 200,
    description: "In any written form; national numbers are read by the country of cordboard.json.",
  }),
  skill: Type.Optional(
    Type.String({ maxLength: 64, description: "Whose after-call work follows the call." }),
  ),
  callerId: Type.Optional(
    Type.String({
      maxLength: 200,
      description:
        "The number that the other side sees; by default the first number of cordboard.json with a last-agent mode, else the first that can be called.",
    }),
  ),
});
export type DialOut = Static<typeof DialOut>;

export const SetStatus = request({
  status: AgentStatus,
  reason: Type.Optional(Type.String({ maxLength: 200 })),
});
export type SetStatus = Static<typeof SetStatus>;

export const ChooseNextStatus = request({
  status: Type.Unsafe<AgentStatus | null>({ enum: [...STATUSES, null] }),
  reason: Type.Optional(Type.String({ maxLength: 200 })),
});
export type ChooseNextStatus = Static<typeof ChooseNextStatus>;
