import { Type } from "typebox";

import { Secret } from "../secret.ts";

/** The database of several servers; see docs/guides/scaling.md. */
export const DatabaseSection = Type.Object(
  {
    url: Secret(
      "Of a PostgreSQL (15 or later), such as `postgres://cordboard@db.example/cordboard`; the password is in it, so better an environment variable.",
    ),
  },
  {
    additionalProperties: false,
    description:
      "A PostgreSQL that [several servers](../guides/scaling.md) may share. Without this section everything is kept in one file, `.cordboard/cordboard.db` in the workspace.",
  },
);
