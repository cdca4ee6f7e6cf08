import { Type, type Static } from "typebox";

import type { Resolved } from "../secret.ts";

/** One server among several; see docs/guides/scaling.md. */
export const ServerSection = Type.Object(
  {
    name: Type.String({
      pattern: "^[a-z0-9][a-z0-9-]{0,31}$",
      form: "a name of up to 32 lower case letters, digits and hyphens",
      description:
        "Of this server, unique among those that share the database. Keep it over restarts: by it the server finds its calls again.",
    }),
    awaySec: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: 300,
        default: 10,
        description:
          "Not seen for so long, a server counts as away: the others carry on what waits there.",
      }),
    ),
    lostSec: Type.Optional(
      Type.Integer({
        minimum: 5,
        maximum: 86_400,
        default: 60,
        description:
          "Not seen for so long, its calls count as lost: agents who talk there are free again. Until then it may come back to them.",
      }),
    ),
    sharesRecordings: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          "The switches of all servers keep recordings in one place: then voicemails of a server that is away are carried on, too. Else they wait for it.",
      }),
    ),
  },
  {
    additionalProperties: false,
    description: "Which of several servers this one is. It goes with `database`.",
  },
);

export type ServerIdentity = Resolved<Static<typeof ServerSection>>;

export const SERVER_DEFAULTS = { awaySec: 10, lostSec: 60 } as const;
