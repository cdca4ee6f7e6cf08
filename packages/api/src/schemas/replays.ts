import { Type, type Static } from "typebox";

import { request, Time } from "./common.ts";
import { ContactView, JournalEntryView } from "./contacts.ts";

const open = { additionalProperties: true } as const;

export const ExportQuery = request({
  masked: Type.Optional(
    Type.Enum(["yes", "no"], {
      default: "yes",
      description: "Without telephone numbers and typed digits, to be given to others.",
    }),
  ),
});

export const JournalFileView = Type.Object({
  format: Type.Literal("cordboard-journal"),
  version: Type.Literal(1),
  journal: Type.Array(JournalEntryView),
  release: Type.Union([Type.Object({}, open), Type.Null()], {
    description:
      "The script that the contact ran, with the scripts and hours that it names; null: it ran none.",
  }),
});

/** What a contact did: one command or one step of its script; the other members depend on `kind`. */
const Fact = Type.Object({ kind: JournalEntryView.properties.kind }, open);

const ReplayStep = Type.Object({
  seq: Type.Integer({ minimum: 1, description: "Of the journal's entry that holds the event." }),
  at: Time,
  event: Type.Union([Type.Object({ type: Type.String(), at: Time }, open), Type.Null()], {
    description: "What happened to the contact; null: it began.",
  }),
  facts: Type.Array(Fact, { description: "What the contact did in answer, as it is recorded." }),
  guided: Type.Array(Type.String(), {
    description:
      "Ids of actions whose way was taken from the journal, because it depended on something that is masked there.",
  }),
  place: Type.Object(
    {
      script: Type.String(),
      action: Type.String(),
      label: Type.String(),
      depth: Type.Integer({ minimum: 0, description: "How many scripts wait for this one." }),
      flow: ContactView.properties.flow,
    },
    { description: "Where the contact is after the event." },
  ),
  variables: Type.Record(Type.String(), Type.Unknown(), {
    description: "New values of variables; secret ones are masked.",
  }),
  timers: Type.Record(Type.String(), Type.Union([Time, Type.Null()]), {
    description: "Timers that were set, by when they are due; null: not set any more.",
  }),
  queue: Type.Union(
    [
      Type.Object({
        state: ContactView.properties.queueState,
        skill: Type.String(),
        position: Type.Integer(),
        enteredAt: Type.Union([Time, Type.Null()]),
        estimatedWaitSec: Type.Union([Type.Number(), Type.Null()]),
      }),
      Type.Null(),
    ],
    { description: "Null: it is as it was." },
  ),
});

export const ReplayView = Type.Object({
  contactId: Type.String(),
  script: Type.String({ description: "Empty: none." }),
  scriptHash: Type.String(),
  steps: Type.Array(ReplayStep, { description: "To the end, or to where the replay differs." }),
  difference: Type.Union(
    [
      Type.Object({
        seq: Type.Integer({ description: "Of the journal's entry." }),
        recorded: Type.Union([Fact, Type.Null()], { description: "Null: nothing more." }),
        now: Type.Union([Fact, Type.Null()], { description: "Null: nothing more." }),
      }),
      Type.Null(),
    ],
    { description: "Null: everything came out as it is recorded." },
  ),
});
export type ReplayView = Static<typeof ReplayView>;
