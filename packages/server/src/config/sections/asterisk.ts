import { Type, type Static } from "typebox";

import { Secret, type Resolved } from "../secret.ts";

/** How to reach an Asterisk; see docs/guides/asterisk.md. */
export const AsteriskSection = Type.Object(
  {
    url: Type.String({
      pattern: "^https?://[^/]+/?$",
      form: "the address of Asterisk's HTTP server, such as http://127.0.0.1:8088",
      description: "Of Asterisk's HTTP server, such as `http://127.0.0.1:8088`.",
    }),
    user: Type.String({ minLength: 1, description: "As in `ari.conf`." }),
    password: Secret("As in `ari.conf`."),
    app: Type.Optional(
      Type.String({
        minLength: 1,
        default: "cordboard",
        description: "The name given to `Stasis()` in the dialplan.",
      }),
    ),
    dialEndpoint: Type.String({
      pattern: "\\{number\\}",
      form: "what is dialled, with {number} in it, such as PJSIP/{number}@trunk",
      description:
        "What is dialled for a number outside: `{number}` is the number with `+` and country code, or an extension.",
    }),
    dialAddress: Type.Optional(
      Type.String({
        pattern: "\\{address\\}",
        form: "what is dialled, with {address} in it, such as PJSIP/phones/sip:{address}",
        description:
          "What is dialled for an agent's SIP address: `{address}` is its `user@host`. Without it agents cannot have one.",
      }),
    ),
    soundsDir: Type.String({
      minLength: 1,
      description: "A folder that Asterisk can read, for prompts and speech.",
    }),
    soundsDirInAsterisk: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "The same folder as Asterisk sees it, where that differs (container, chroot). By default the same path.",
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      "Calls come and go through this [Asterisk](../guides/asterisk.md). Without it calls are simulated.",
  },
);

/** An Asterisk to connect to. */
export type AsteriskAccess = Resolved<Static<typeof AsteriskSection>>;
