import { phoneOf } from "@cordboard/runtime";
import { NO_CHOICE } from "./agent-status.ts";
import { RoutingError } from "./errors.ts";
import type { Agent, AgentProfile, NewProfile } from "./model.ts";
import type { WorkingSet } from "./working-set.ts";

const WORST_PROFICIENCY = 20;

const OF_A_NEW_AGENT = {
  endpoint: "",
  extension: "",
  server: "",
  languages: [],
  role: "agent",
  permissions: ["schedule-callbacks", "dial-out"],
} as const satisfies Partial<AgentProfile>;

/**
 * The whole profile: what was left out is as it was, or a new agent's default.
 *
 * @throws RoutingError `invalid-agent`, `invalid-endpoint`, `extension-taken`
 */
export function completeProfile(set: WorkingSet, given: NewProfile): AgentProfile {
  const known = set.agents.get(given.id) ?? OF_A_NEW_AGENT;
  const { id, name, skills, endpoint = known.endpoint } = given;
  const { server = known.server, extension = known.extension, languages = known.languages } = given;
  const { role = known.role, permissions = known.permissions } = given;
  const profile = { id, name, endpoint, server, extension, languages, skills, role, permissions };
  if (!isValid(profile)) throw new RoutingError("invalid-agent");
  if (endpoint !== "" && phoneOf(endpoint) === null) throw new RoutingError("invalid-endpoint");
  if (extension !== "" && isTaken(set, profile)) throw new RoutingError("extension-taken");
  return profile;
}

/** Offline, and nothing has happened yet. */
export function newAgent(profile: AgentProfile, now: number): Agent {
  return {
    ...profile,
    status: "Offline",
    statusReason: "",
    statusBy: "",
    statusSince: now,
    statusUntil: null,
    ...NO_CHOICE,
    idleSince: now,
    missedInRow: 0,
    handled: 0,
    lastOfferedAt: 0,
    offerId: null,
    lastOfferId: "",
    contactId: null,
    desks: [],
    deskLostUntil: null,
  };
}

function isValid({ id, skills, languages }: AgentProfile): boolean {
  const names = new Set(skills.map(({ name }) => name));
  return (
    id !== "" &&
    names.size === skills.length &&
    languages.every(isLanguage) &&
    skills.every(
      ({ proficiency }) =>
        Number.isInteger(proficiency) && proficiency >= 1 && proficiency <= WORST_PROFICIENCY,
    )
  );
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTaken(set: WorkingSet, { id, extension }: AgentProfile): boolean {
  return [...set.agents.values()].some((other) => other.extension === extension && other.id !== id);
}
