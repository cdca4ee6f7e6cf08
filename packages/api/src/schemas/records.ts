import { Type, type Static, type TSchema } from "typebox";

import { request, Time } from "./common.ts";
import { FinishedContact } from "./figures.ts";

const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Seconds = Type.Number({ minimum: 0, description: "Seconds." });
const Kind = Type.Enum(["call", "callback", "voicemail", "outbound"]);
const Direction = Type.Enum(["inbound", "outbound"]);
const { contactId, script: _, ...facts } = FinishedContact.properties;
const { outcome } = facts;

/** The records of which contacts; both times are when they began. */
const filter = {
  from: Type.Integer({ minimum: 0, description: "Epoch milliseconds: contacts that began then." }),
  to: Type.Integer({ minimum: 0, description: "Epoch milliseconds, not within the range." }),
  skill: Type.Optional(
    Type.String({ description: "In whose queue they were, or for which an agent called out." }),
  ),
  agent: Type.Optional(Type.String({ description: "Id of an agent to whom they were offered." })),
  number: Type.Optional(Type.String({ description: "ANI or DNIS, as it is written there." })),
  outcome: Type.Optional(outcome),
};

export const RecordQuery = request({
  ...filter,
  after: Type.Optional(
    Type.String({ pattern: "^[0-9]+:.+$", description: "`next` of the page before." }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
});
export type RecordQuery = Static<typeof RecordQuery>;

export const RecordExportQuery = request({
  ...filter,
  timeZone: Type.Optional(
    Type.String({ description: "IANA zone of the times; by default the workspace's." }),
  ),
});

const Recorded = Type.Object({ recordingId: Type.String(), durationSec: Seconds });

/** One stay in the queue of a skill. */
const QueueStay = Type.Object({
  skill: Type.String(),
  kind: Kind,
  enteredAt: Time,
  waitedSec: orNull(Type.Number({ description: "On the line; null when nobody was on the line." })),
  endedAt: Time,
  end: Type.Enum(["handled", "abandoned", "callback-failed", "moved", "left"], {
    description: "`moved`: to another skill's queue; `left`: the script took it out.",
  }),
});

/** One agent to whom it was offered, once for each offer. */
const AgentStay = Type.Object({
  agent: Type.Object({ id: Type.String(), name: Type.String() }),
  skill: Type.String(),
  kind: Kind,
  offeredAt: Time,
  acceptedAt: orNull(Time),
  talkedAt: orNull(Time),
  endedAt: Time,
  end: Type.Enum([
    "handled",
    "missed",
    "declined",
    "unreachable",
    "customer-not-reached",
    "withdrawn",
  ]),
  talkSec: Seconds,
  holdSec: Seconds,
  acwSec: orNull(
    Type.Number({ description: "After-call work; null: there was none, or it goes on." }),
  ),
});

/** A contact that is over, with its whole life. */
export const ContactRecordView = Type.Object({
  contactId,
  ...facts,
  script: Type.String({ description: "That it began with; empty for one that had none." }),
  server: Type.String({ description: "The call server that it ended at; empty: the only one." }),
  kind: Kind,
  direction: Type.Object(
    { reporting: Direction, billing: Direction },
    { description: "A callback is inbound in reports, and outbound on the bill." },
  ),
  answeredAt: orNull(Time),
  phasesSec: orNull(
    Type.Object(
      {
        ringing: Seconds,
        script: Seconds,
        queue: Seconds,
        offered: Seconds,
        talk: Seconds,
        hold: Seconds,
        callback: Seconds,
        voicemail: Seconds,
        outside: Seconds,
      },
      {
        description:
          "Where its time went, from its beginning to its end: `queue` on the line, `offered` while an agent's phone rang or the customer was dialled, `callback` waiting to be called back, `voicemail` waiting to be heard, `outside` with somebody who is no agent, or being put through to them. Null on records of an earlier Cordboard.",
      },
    ),
  ),
  lastAgent: orNull(
    Type.Enum(["taken", "not-there"], {
      description:
        "The agent who had called this caller before was tried first, and took the call or was not there.",
    }),
  ),
  queues: Type.Array(QueueStay),
  agents: Type.Array(AgentStay),
  callback: orNull(
    Type.Object({
      number: Type.String(),
      askedAt: Time,
      attempts: Type.Array(
        Type.Object({
          at: Time,
          cause: orNull(
            Type.String({ description: "Why they were not reached; null: they were." }),
          ),
        }),
      ),
      doneAt: orNull(Time),
    }),
  ),
  linkedTo: orNull(Type.String({ description: "The contact that it was scheduled from." })),
  scheduledAt: orNull(Time),
  scheduled: Type.Array(Type.String(), {
    description: "Contacts that were scheduled from this one, and are over.",
  }),
  note: Type.String({ description: "Of an agent; empty: none." }),
  disposition: Type.String({ description: "How an agent has filed it; empty: not." }),
  recordings: Type.Array(Recorded),
  voicemail: orNull(Recorded),
  milestones: Type.Array(Type.Object({ at: Time, name: Type.String(), data: Type.String() })),
});
export type ContactRecordView = Static<typeof ContactRecordView>;

export const ContactRecords = Type.Object({
  records: Type.Array(ContactRecordView, { description: "The last first." }),
  next: Type.Union([Type.String(), Type.Null()], {
    description: "For the next page; null on the last.",
  }),
});
export type ContactRecords = Static<typeof ContactRecords>;
