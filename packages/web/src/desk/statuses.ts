import type { AgentStatus } from "@cordboard/api";

/** What an agent chooses; the others are set by calls. */
export const OWN_STATUSES = [
  "Available",
  "Busy",
  "On break",
  "Offline",
] as const satisfies readonly AgentStatus[];

export const STATUS_COLORS: { readonly [status in AgentStatus]: string } = {
  Available: "teal",
  Busy: "orange",
  "On break": "yellow",
  "In line": "blue",
  "After-call work": "grape",
  Offline: "gray",
};
