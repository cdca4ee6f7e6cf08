import { Type, type Static } from "typebox";

import { Time } from "./common.ts";

export const ServerView = Type.Object({
  name: Type.String({ description: "Empty where there is only one." }),
  up: Type.Boolean({ description: "It was seen a moment ago." }),
  seenAt: Time,
  contacts: Type.Integer({ description: "Contacts that it has." }),
  agents: Type.Integer({ description: "Agents whose desk is connected to it." }),
});
export type ServerView = Static<typeof ServerView>;
