import { Type, type Static } from "typebox";

import type { Resolved } from "../secret.ts";

/** How long people stay signed in; see docs/guides/sign-in.md. */
export const SignInSection = Type.Object(
  {
    idleHours: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 720,
        default: 12,
        description: "A session in which nothing is asked for so long is over.",
      }),
    ),
    days: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 90,
        default: 7,
        description: "After so long a session is over, whatever is asked in it.",
      }),
    ),
  },
  {
    additionalProperties: false,
    description: "How long [people](../guides/sign-in.md) stay signed in.",
  },
);

export type SignInSection = Resolved<Static<typeof SignInSection>>;

export const SIGN_IN_DEFAULTS = { idleHours: 12, days: 7 } as const;
