import { Type, type Static } from "typebox";

import { Secret, type Resolved } from "../secret.ts";

/** Where people sign in instead of here; see docs/guides/sign-in.md. */
export const OpenIdSection = Type.Object(
  {
    name: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 40,
        default: "OpenID Connect",
        description: "On the button of the sign-in page.",
      }),
    ),
    issuer: Type.String({
      pattern: "^https?://",
      form: "an address such as https://login.example.com/realms/centre",
      description:
        "The provider's address; what it offers is found under it, at /.well-known/openid-configuration.",
    }),
    clientId: Type.String({ minLength: 1, maxLength: 256 }),
    clientSecret: Secret("Given by the provider."),
    scope: Type.Optional(
      Type.String({
        maxLength: 256,
        default: "openid",
        description: "What is asked for; the claims below may need more, such as `openid profile`.",
      }),
    ),
    idClaim: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 128,
        default: "preferred_username",
        description: "The claim of the ID token that is the id of a person here.",
      }),
    ),
    roleClaim: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 128,
        description: "The claim that says a person's role, as a text or a list of texts.",
      }),
    ),
    roles: Type.Optional(
      Type.Object(
        {
          agent: Type.Optional(Type.String({ minLength: 1 })),
          supervisor: Type.Optional(Type.String({ minLength: 1 })),
          admin: Type.Optional(Type.String({ minLength: 1 })),
        },
        {
          additionalProperties: false,
          description:
            "Which value of roleClaim is which role; of several the highest counts. At each sign-in the person gets that role; with none of them they are refused.",
        },
      ),
    ),
    addPeople: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          "Whoever the provider knows and nobody here does is added; otherwise they are refused.",
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      "People sign in at an [OpenID Connect](../guides/sign-in.md#openid-connect) provider; passwords here keep working for those who have one.",
  },
);

export type OpenIdSection = Resolved<Static<typeof OpenIdSection>>;

export const OPEN_ID_DEFAULTS = {
  name: "OpenID Connect",
  scope: "openid",
  idClaim: "preferred_username",
} as const;
