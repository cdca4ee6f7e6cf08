import { Type, type Static } from "typebox";

import { request } from "./common.ts";
import { PersonName } from "./scripts.ts";

const facts = {
  id: Type.String({
    pattern: "^[A-Za-z0-9-]{8,36}$",
    description: "Made by the browser tab, so that it knows itself among the others.",
  }),
  name: PersonName,
  script: Type.String({ maxLength: 64, description: "What they have open." }),
  unsaved: Type.Boolean({ description: "Whether they have drawn what is not saved yet." }),
};

/** Somebody who has a script open. */
export const Person = Type.Object(facts);
export type Person = Static<typeof Person>;

/** What a screen may say on `/api/live`: that somebody has a script open. Closing the connection takes it back. */
export const PresenceMessage = request({ type: Type.Literal("presence"), ...facts });
export type PresenceMessage = Static<typeof PresenceMessage>;
