import type { AgentView } from "@cordboard/api";

const CALLBACK = /^callback (?<cause>.+)$/;

/** What an agent is told beside their status: what it lets through, or why they have it and what helps. */
export type StatusLine =
  | { readonly kind: "status" }
  | { readonly kind: "missed" | "unreachable" | "connection-lost" }
  | { readonly kind: "callback-failed"; readonly cause: string }
  /** By the agent with this id. */
  | { readonly kind: "forced"; readonly by: string; readonly reason: string }
  /** Some offers were missed; a few more, and the agent is set Busy. */
  | { readonly kind: "missing"; readonly count: number };

/** @returns the line of an agent's status, by the reason that routing gives for it */
export function statusLine({ statusReason, statusBy, missedInRow }: AgentView): StatusLine {
  if (statusBy !== "") return { kind: "forced", by: statusBy, reason: statusReason };
  if (
    statusReason === "missed" ||
    statusReason === "unreachable" ||
    statusReason === "connection-lost"
  )
    return { kind: statusReason };
  const cause = CALLBACK.exec(statusReason)?.groups?.["cause"];
  if (cause !== undefined) return { kind: "callback-failed", cause };
  return missedInRow > 0 ? { kind: "missing", count: missedInRow } : { kind: "status" };
}
