import type { AgentPermission, AgentStatus, AgentView } from "@cordboard/api";

/** Statuses from which an agent calls out, and in which colleagues reach them: the table of statuses says so. */
const CALLS_OUT: readonly AgentStatus[] = ["Available", "Busy", "On break"];
const IS_REACHED: readonly AgentStatus[] = ["Available", "Busy"];

/** Whether an agent may do it: supervisors and admins may, agents as their record says. */
export const isGranted = (
  { role, permissions }: Pick<AgentView, "role" | "permissions">,
  permission: AgentPermission,
): boolean => role !== "agent" || permissions.includes(permission);

/** Why an agent cannot call out now; null when they can. */
export type NoDial = "permission" | "offer" | "In line" | "After-call work" | "Offline";

export function whyNoDial(
  agent: Pick<AgentView, "role" | "permissions" | "status" | "contact">,
): NoDial | null {
  const { status, contact } = agent;
  if (!isGranted(agent, "dial-out")) return "permission";
  if (contact?.state === "offered") return "offer";
  if (CALLS_OUT.includes(status)) return null;
  return status === "After-call work" || status === "Offline" ? status : "In line";
}

/** Whether a call can be handed to a colleague now. */
export const isReached = ({ status, contact }: Pick<AgentView, "status" | "contact">): boolean =>
  IS_REACHED.includes(status) && contact === null;
