import { Type, type Static } from "typebox";

import { request, Time } from "./common.ts";
import { ContactView } from "./contacts.ts";

const range = {
  from: Type.Integer({ minimum: 0, description: "Epoch milliseconds." }),
  to: Type.Integer({ minimum: 0, description: "Epoch milliseconds, not within the range." }),
};
export const TimeQuery = request(range);

export const FinishedQuery = request({
  ...range,
  after: Type.Optional(
    Type.String({ pattern: "^[0-9]+:.+$", description: "`next` of the page before." }),
  ),
});

const Count = Type.Integer({ minimum: 0 });
const Duration = Type.Union([Type.Integer(), Type.Null()], {
  description: "Milliseconds, off by a tenth at most; null when nobody has left yet.",
});

/** What became of the contacts that came to an action within the range; each is counted for the time when it came. */
export const ActionFigures = Type.Object({
  action: Type.String({ description: "Id, as it was in the version that the contact ran." }),
  entered: Count,
  branches: Type.Record(Type.String(), Count, { description: "How often each branch was taken." }),
  left: Type.Object(
    {
      answered: Type.Integer({ minimum: 0, description: "An agent took the contact." }),
      ended: Type.Integer({
        minimum: 0,
        description: "The script ended as it should, or went over to another.",
      }),
      interrupted: Type.Integer({ minimum: 0, description: "A signal led elsewhere." }),
      "caller-gone": Type.Integer({
        minimum: 0,
        description: "The caller hung up, or their callback was given up.",
      }),
      failed: Type.Integer({
        minimum: 0,
        description: "The script had no way on, or ran away.",
      }),
    },
    { description: "How often it was left without a branch, and why." },
  ),
  medianMs: Duration,
  p90Ms: Duration,
});
export type ActionFigures = Static<typeof ActionFigures>;

export const ScriptFigures = Type.Object({
  from: Type.Integer({ description: "As counted: whole quarters of an hour." }),
  to: Time,
  actions: Type.Array(ActionFigures),
});
export type ScriptFigures = Static<typeof ScriptFigures>;

const { contactId, scriptHash, ani, dnis } = ContactView.properties;

export const FinishedContact = Type.Object({
  contactId,
  script: Type.String({ description: "That answered the call." }),
  scriptHash,
  ani,
  dnis,
  beganAt: Time,
  endedAt: Time,
  outcome: Type.Enum([
    "handled",
    "transferred",
    "callback-handled",
    "callback-failed",
    "outbound-handled",
    "outbound-failed",
    "voicemail-handled",
    "abandoned",
    "caller-hung-up",
    "rejected",
    "script-ended",
    "server-lost",
    "failed",
  ]),
});
export type FinishedContact = Static<typeof FinishedContact>;

export const FinishedContacts = Type.Object({
  contacts: Type.Array(FinishedContact),
  next: Type.Union([Type.String(), Type.Null()], {
    description: "For the next page; null on the last.",
  }),
});
export type FinishedContacts = Static<typeof FinishedContacts>;
