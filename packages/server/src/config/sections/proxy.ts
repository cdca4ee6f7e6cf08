import { Type, type Static } from "typebox";

import type { Resolved } from "../secret.ts";

/** The proxy that stands before the server; see docs/guides/sign-in.md. */
export const ProxySection = Type.Object(
  {
    url: Type.String({
      pattern: "^https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?/?$",
      form: "an address such as https://calls.example.com, without a path",
      description:
        "How browsers reach the server. With https cookies travel encrypted only, and browsers are told to come by https alone.",
    }),
    addresses: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 64 }), {
        maxItems: 50,
        default: ["loopback"],
        description:
          "Where the proxy's requests come from, as addresses, networks (10.0.0.0/8) or the word loopback: what it says in X-Forwarded-For is believed, so that limits and the audit log see the browser's address.",
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      "A [proxy](../guides/sign-in.md#https) that speaks HTTPS stands before the server.",
  },
);

export type ProxySection = Resolved<Static<typeof ProxySection>>;
