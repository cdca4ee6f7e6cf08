/**
 * What can be allowed to somebody. Each operation names the one that it needs; the reference page of permissions is
 * made of this table.
 */
export const PERMISSIONS = {
  anybody: "Asked before anybody is known: who am I, sign in, sign out.",
  look: "Status, agents, queues, contacts, scripts and the live feed.",
  desk: "What an agent does at the desk: with their own id; supervisors and admins with everybody's.",
  schedule: "Make scheduled callbacks, and change them.",
  supervise: "Others' statuses, everybody's callbacks, journals and replays.",
  report: "Reports and contact records.",
  draw: "Change scripts, prompts, skills, hours, numbers and tests.",
  administer: "People and their passwords, settings of the workspace, the audit log.",
  signal: "Tell a contact's script of something.",
  simulate: "Make calls, while telephony is simulated.",
} as const;
export type Permission = keyof typeof PERMISSIONS;

/** What an agent is allowed one by one. */
export const AGENT_PERMISSIONS = [
  "schedule-callbacks",
  "schedule-to-any-queue",
  "dial-out",
] as const;
export type AgentPermission = (typeof AGENT_PERMISSIONS)[number];

/** Of people: what an agent's record says. */
export const PERSON_ROLES = ["agent", "supervisor", "admin"] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** `nobody`: not signed in. `service`: a program with a service token. */
export type Role = "nobody" | PersonRole | "service";

const AGENT = ["anybody", "look", "desk", "schedule"] as const;
const SUPERVISOR = [...AGENT, "supervise", "report"] as const;

/** The one place that says who may do what. */
export const ROLES: { readonly [role in Role]: readonly Permission[] } = {
  nobody: ["anybody"],
  agent: AGENT,
  supervisor: SUPERVISOR,
  admin: [...SUPERVISOR, "draw", "administer", "signal", "simulate"],
  service: ["anybody", "look", "schedule", "signal", "report"],
};

/** Somebody who asks for something. */
export interface Actor {
  readonly role: Role;
  /** Of the person; empty for programs, and where no sign-in is set up. */
  readonly agentId: string;
  /** What the role allows, and what an agent is allowed besides; programs, supervisors and admins are allowed all of it. */
  readonly permissions: ReadonlySet<Permission | AgentPermission>;
}

/** @param granted - of an agent: what their record allows them */
export function actorOf(
  role: Role,
  agentId = "",
  granted: readonly AgentPermission[] = AGENT_PERMISSIONS,
): Actor {
  const ofRole = ROLES[role].filter(
    (one) => role !== "agent" || one !== "schedule" || granted.includes("schedule-callbacks"),
  );
  const besides = role === "nobody" ? [] : role === "agent" ? granted : AGENT_PERMISSIONS;
  return { role, agentId, permissions: new Set([...ofRole, ...besides]) };
}

/**
 * Whether somebody may do what needs a permission.
 *
 * @param agentId - whom it is about, where the operation's path says so: agents use the desk in their own name only
 */
export function may(
  { role, agentId: own, permissions }: Actor,
  permission: Permission,
  agentId?: string,
): boolean {
  if (!permissions.has(permission)) return false;
  return permission !== "desk" || role !== "agent" || agentId === undefined || agentId === own;
}
