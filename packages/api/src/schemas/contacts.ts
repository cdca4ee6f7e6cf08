import { Type, type Static } from "typebox";

import { request, Time } from "./common.ts";

/** A contact that is not over yet, as a supervisor sees it. */
export const ContactView = Type.Object({
  contactId: Type.String(),
  server: Type.Optional(
    Type.String({ description: "The call server that has it; left out where there is only one." }),
  ),
  script: Type.String(),
  scriptHash: Type.String({ description: "The version it began with, and ends on." }),
  ani: Type.String(),
  dnis: Type.String(),
  action: Type.String({ description: "Id of the action it is at." }),
  label: Type.String({ description: "The action's label." }),
  flow: Type.Enum(["running", "waiting", "ended"], { description: "Where the script is." }),
  queueState: Type.Enum([
    "none",
    "queued",
    "offered",
    "connected",
    "last-agent",
    "callback-waiting",
    "callback-offered",
    "callback-dialling",
    "voicemail-waiting",
    "voicemail-offered",
    "voicemail-playing",
  ]),
  skill: Type.String({ description: "Of the queue; empty when it is in none." }),
  position: Type.Integer({ description: "In the queue, from 1; 0 is none." }),
  agent: Type.Union([Type.Object({ id: Type.String(), name: Type.String() }), Type.Null()]),
  voicePath: Type.Boolean(),
  startedAt: Time,
  enteredAt: Type.Union([Time, Type.Null()], { description: "Of the queue; null before." }),
});
export type ContactView = Static<typeof ContactView>;

/** One entry of a contact's journal; its other members depend on `kind`. */
export const JournalEntryView = Type.Object(
  {
    contactId: Type.String(),
    seq: Type.Integer({ minimum: 1 }),
    at: Time,
    kind: Type.Enum([
      "begun",
      "event",
      "command",
      "entered",
      "branch",
      "warning",
      "log",
      "milestone",
      "flow-ended",
    ]),
  },
  { additionalProperties: true },
);
export type JournalEntryView = Static<typeof JournalEntryView> & {
  readonly [key: string]: unknown;
};

export const RaiseSignal = request({
  parameters: Type.Optional(
    Type.Unsafe<{ readonly [name: string]: string | number | boolean }>({
      type: "object",
      maxProperties: 50,
      propertyNames: { type: "string", minLength: 1, maxLength: 64 },
      additionalProperties: { type: ["string", "number", "boolean"], maxLength: 4000 },
      description: "Values for variables of the script, each of the variable's kind.",
    }),
  ),
});
