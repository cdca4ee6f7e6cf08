import { Type, type Static } from "typebox";

import { MAX_PASSWORD, MIN_PASSWORD } from "../password-rules.ts";
import { AGENT_PERMISSIONS, PERMISSIONS, PERSON_ROLES } from "../permissions.ts";
import { request, Time } from "./common.ts";
import { pageOf, pageQuery } from "./pages.ts";

/** The cookie's name; behind HTTPS `__Host-` stands before it. */
export const SESSION_COOKIE = "cordboard_session";

const PersonId = Type.String({ minLength: 1, maxLength: 64 });

const Allowed = Type.Unsafe<keyof typeof PERMISSIONS | (typeof AGENT_PERMISSIONS)[number]>({
  enum: [...Object.keys(PERMISSIONS), ...AGENT_PERMISSIONS],
});

/** Who asks. */
export const SessionView = Type.Object({
  open: Type.Boolean({
    description: "Nobody has a password yet: whoever comes is an admin.",
  }),
  person: Type.Union(
    [
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        role: Type.Enum([...PERSON_ROLES]),
      }),
      Type.Null(),
    ],
    { description: "Null for whoever is not signed in, and for programs." },
  ),
  permissions: Type.Array(Allowed, { description: "What is allowed to them." }),
  openId: Type.Union([Type.Object({ name: Type.String() }), Type.Null()], {
    description: "Where people can sign in besides, at /api/openid/start.",
  }),
});
export type SessionView = Static<typeof SessionView>;

/** A password that is told; nothing is said of its form. */
const GivenPassword = Type.String({ maxLength: 4 * MAX_PASSWORD });
/** A password that is chosen. */
const NewPassword = Type.String({
  maxLength: 4 * MAX_PASSWORD,
  description: `At least ${MIN_PASSWORD} characters, such as a few words.`,
});

export const SignIn = request({ id: PersonId, password: GivenPassword });
export const SetPassword = request({ password: NewPassword });
export const ChangePassword = request({ old: GivenPassword, new: NewPassword });

/** Somebody who can sign in with a password. */
export const CredentialView = Type.Object({ agent: Type.String(), changedAt: Time });
export type CredentialView = Static<typeof CredentialView>;

export const AuditQuery = request({
  from: Type.Optional(Time),
  to: Type.Optional(Time),
  person: Type.Optional(PersonId),
  ...pageQuery,
});

/** Something that was done, or tried, by somebody. */
export const AuditEntryView = Type.Object({
  id: Type.String(),
  at: Time,
  person: Type.String({ description: "Id, or the name of a service token; empty for nobody." }),
  role: Type.String(),
  operation: Type.String({ description: "As the OpenAPI document names it." }),
  target: Type.String({ description: "Id or name of what it was done to." }),
  address: Type.String({ description: "From where." }),
  outcome: Type.String({ description: "`done`, or the code of the refusal." }),
});
export type AuditEntryView = Static<typeof AuditEntryView>;

export const AuditPage = pageOf("entries", AuditEntryView);
export type AuditPage = Static<typeof AuditPage>;
