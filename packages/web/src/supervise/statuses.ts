import type { AgentStatus } from "@cordboard/api";

/** From those who can take a contact to those who are not there. */
export const STATUS_ORDER: readonly AgentStatus[] = [
  "Available",
  "In line",
  "After-call work",
  "Busy",
  "On break",
  "Offline",
];
