import { PERSON_ROLES, type PersonRole } from "@cordboard/api";
import type { AgentDesk } from "@cordboard/routing";

import { OPEN_ID_DEFAULTS, type OpenIdSection } from "../../config/sections/open-id.ts";
import { ServerError } from "../../errors.ts";
import type { Claims } from "./open-id.ts";

const ID = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;
const LONGEST_NAME = 64;

/**
 * Whom the provider knows, here: with the role that it says, where it says one.
 *
 * @returns the id of the person
 * @throws ServerError `openid-unknown-person`
 */
export async function personOf(
  claims: Claims,
  section: OpenIdSection,
  desk: AgentDesk,
): Promise<string> {
  const id = textOf(claims, section.idClaim ?? OPEN_ID_DEFAULTS.idClaim).toLowerCase();
  const role = section.roleClaim === undefined ? undefined : roleOf(claims, section);
  if (role === null || !ID.test(id)) throw new ServerError("openid-unknown-person");
  const person = await desk.agent(id);
  if (!person && section.addPeople !== true) throw new ServerError("openid-unknown-person");
  if (!person || (role !== undefined && role !== person.role)) {
    const name = person?.name ?? (textOf(claims, "name") || id).slice(0, LONGEST_NAME);
    const { skills = [] } = person ?? {};
    await desk.putAgent({ id, name, skills, ...(role === undefined ? {} : { role }) });
  }
  return id;
}

function textOf(claims: Claims, name: string): string {
  const { [name]: claim } = claims;
  return typeof claim === "string" ? claim : "";
}

/** The highest role that a value of the claim stands for; null when none does. */
function roleOf(claims: Claims, { roleClaim = "", roles = {} }: OpenIdSection): PersonRole | null {
  const given = [claims[roleClaim]].flat();
  return (
    PERSON_ROLES.findLast((role) => roles[role] !== undefined && given.includes(roles[role])) ??
    null
  );
}
