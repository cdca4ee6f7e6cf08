import { Type, type Static } from "typebox";

import type { Resolved } from "../secret.ts";

/** How phones of other servers' switches are rung; see docs/guides/scaling.md. */
export const PeersSection = Type.Record(
  Type.String({ pattern: "^[a-z0-9][a-z0-9-]{0,31}$" }),
  Type.Object(
    {
      dial: Type.String({
        pattern: "\\{(?:phone|extension)\\}",
        form: "what is dialled, with {phone} or {extension} in it, such as PJSIP/{phone}@to-b",
        description:
          "What this server's switch dials for a phone of that server's switch: `{phone}` is the phone's name there (`anna` of `PJSIP/anna`), `{extension}` the agent's.",
      }),
    },
    { additionalProperties: false },
  ),
  {
    description:
      "Other servers' switches, by the names of those servers: [agents' phones](../guides/scaling.md#agents-phones) there are rung over a SIP trunk between the switches.",
  },
);

export type Peers = Resolved<Static<typeof PeersSection>>;
