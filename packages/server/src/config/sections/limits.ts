import { Type, type Static } from "typebox";

import type { Resolved } from "../secret.ts";

/** What one server takes on at most; see docs/guides/operating.md. */
export const LimitsSection = Type.Object(
  {
    maxCalls: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100_000,
        default: 2_000,
        description: "Calls at a time. One more is rejected with congestion before it is answered.",
      }),
    ),
    callsPerSecond: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10_000,
        description:
          "New calls in a second; those beyond are rejected in the same way. Without it there is no limit.",
      }),
    ),
    maxWaiting: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 1_000_000,
        default: 50_000,
        description:
          "Callbacks and voicemails that wait, which hold no line: one more is refused, and its script told `too-many-waiting`.",
      }),
    ),
    requestsPerMinute: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10_000_000,
        default: 1_200,
        description:
          "Requests to the REST interface of one person or program. One address may send ten times as many.",
      }),
    ),
    drainSec: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 86_400,
        default: 30,
        description:
          "Asked to end, the server takes no new calls and waits so long for those that are up. What is up then stays up in the switch, for the next process.",
      }),
    ),
  },
  { additionalProperties: false, description: "What the server takes on at most." },
);

export type Limits = Resolved<Static<typeof LimitsSection>>;

export const LIMIT_DEFAULTS = {
  maxCalls: 2_000,
  maxWaiting: 50_000,
  requestsPerMinute: 1_200,
  drainSec: 30,
} as const;
