import { Type, type Static } from "typebox";

import { Secret, type Resolved } from "../secret.ts";

/** How hooks are asked; see docs/guides/inbound-hook.md. */
export const HookSection = Type.Object(
  {
    secret: Secret(
      "Signs what hooks are asked, so that they can trust it: `whsec_` and 24 to 64 bytes in base64.",
    ),
    maxAtOnce: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10_000,
        default: 200,
        description: "Calls that are asked about at the same time; of more a try fails.",
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      "Numbers may ask a [hook](../guides/inbound-hook.md) before a call is answered. Without this section no hook is asked, and the number's own script answers.",
  },
);
export type HookSection = Resolved<Static<typeof HookSection>>;
