import { Type, type Static } from "typebox";

import { request, Time } from "./common.ts";

const NOTE = 4000;

/** What is left out stays as it is. */
export const NoteContact = request({
  note: Type.Optional(Type.String({ maxLength: NOTE })),
  disposition: Type.Optional(
    Type.String({ maxLength: 64, description: "One of cordboard.json's dispositions, or empty." }),
  ),
});
export const ContactNoteView = Type.Object({
  note: Type.String(),
  disposition: Type.String({ description: "Empty: none." }),
});

/** A contact for who talks with it. */
export const ContactDetails = Type.Object({
  contactId: Type.String(),
  script: Type.String({ description: "That it began with. Empty: none." }),
  ani: Type.String(),
  dnis: Type.String(),
  variables: Type.Array(
    Type.Object({
      name: Type.String(),
      value: Type.Unknown({ description: "Of the present script; what is secret is masked." }),
    }),
    { description: "Empty when the contact is over." },
  ),
  path: Type.Array(
    Type.Object({
      at: Time,
      script: Type.String(),
      action: Type.String({ description: "Id." }),
      label: Type.String(),
      branch: Type.String({ description: "By which it was left. Empty: not left by one." }),
    }),
    { description: "The actions that it came through, in order; the last 500." },
  ),
  links: Type.Array(
    Type.Object({
      contactId: Type.String(),
      why: Type.Enum(["scheduled-from", "scheduled"], {
        description: "It was scheduled from that one; or that one was scheduled from it.",
      }),
    }),
  ),
  note: Type.String(),
  disposition: Type.String(),
  scheduledCallback: Type.Union([Type.String(), Type.Null()], {
    description: "Id of the callback that is scheduled from it.",
  }),
});
export type ContactDetails = Static<typeof ContactDetails>;
