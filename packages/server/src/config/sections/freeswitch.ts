import { Type, type Static } from "typebox";

import { Secret, type Resolved } from "../secret.ts";

const inFreeswitch = (folder: string) =>
  Type.Optional(
    Type.String({
      minLength: 1,
      description: `The same folder as FreeSWITCH sees it, where that differs from \`${folder}\` (container, chroot). By default the same path.`,
    }),
  );

/** How to reach a FreeSWITCH; see docs/guides/freeswitch.md. */
export const FreeswitchSection = Type.Object(
  {
    host: Type.String({
      minLength: 1,
      description: "Where its event socket listens, such as `127.0.0.1`.",
    }),
    port: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 65_535,
        default: 8021,
        description: "As in `event_socket.conf.xml`.",
      }),
    ),
    password: Secret("As in `event_socket.conf.xml`."),
    app: Type.Optional(
      Type.String({
        pattern: "^[\\w-]+$",
        form: "letters, digits, - and _",
        default: "cordboard",
        description: "The value of `cordboard_app` in the dialplan.",
      }),
    ),
    dialEndpoint: Type.String({
      pattern: "\\{number\\}",
      form: "what is dialled, with {number} in it, such as sofia/gateway/trunk/{number}",
      description:
        "What is dialled for a number outside: `{number}` is the number with `+` and country code, or an extension.",
    }),
    dialAddress: Type.Optional(
      Type.String({
        pattern: "\\{address\\}",
        form: "what is dialled, with {address} in it, such as sofia/external/{address}",
        description:
          "What is dialled for an agent's SIP address: `{address}` is its `user@host`. Without it agents cannot have one.",
      }),
    ),
    soundsDir: Type.String({
      minLength: 1,
      description: "A folder that FreeSWITCH can read, for prompts and speech.",
    }),
    soundsDirInFreeswitch: inFreeswitch("soundsDir"),
    recordingsDir: Type.String({
      minLength: 1,
      description:
        "A folder that FreeSWITCH can write and this server can read, for what callers say.",
    }),
    recordingsDirInFreeswitch: inFreeswitch("recordingsDir"),
    ringTone: Type.Optional(
      Type.String({
        pattern: "^%\\([0-9,]+\\)$",
        form: "a tone such as %(1000,4000,425)",
        default: "%(1000,4000,425)",
        description:
          "What a caller hears while somebody outside is rung: milliseconds on, off, and hertz.",
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      "Calls come and go through this [FreeSWITCH](../guides/freeswitch.md). Instead of `asterisk`, not beside it.",
  },
);

/** A FreeSWITCH to connect to. */
export type FreeswitchAccess = Resolved<Static<typeof FreeswitchSection>>;
