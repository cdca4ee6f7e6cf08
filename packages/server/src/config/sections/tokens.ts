import { Type, type Static } from "typebox";

const ServiceToken = Type.Object(
  {
    sha256: Type.String({
      pattern: "^[0-9a-f]{64}$",
      form: "the SHA-256 of a token in hex, as `cordboard token` prints it",
      description: "Of the token, in hex. The token itself is nowhere on the server.",
    }),
  },
  { additionalProperties: false },
);

/** Programs that may use the REST interface, by name; see docs/guides/signals.md. */
export const TokensSection = Type.Unsafe<{ readonly [name: string]: Static<typeof ServiceToken> }>({
  type: "object",
  propertyNames: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
  additionalProperties: ServiceToken,
  description:
    "Programs that may use the REST interface, for [signals](../guides/signals.md) among other things, by the names that the log knows them by; `cordboard token` makes a token. [Permissions](permissions.md) says what a service token allows.",
});
export type Tokens = Static<typeof TokensSection>;
