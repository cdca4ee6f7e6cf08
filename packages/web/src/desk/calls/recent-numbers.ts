import { recall, remember } from "../../browser-memory.ts";

const KEPT = 8;

/** The numbers that an agent dialled last on this machine, E.164, the newest first. */
export function recentNumbers(agentId: string): readonly string[] {
  const kept = recall(name(agentId));
  return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
}

export const rememberNumber = (agentId: string, number: string): void =>
  remember(name(agentId), newestFirst(recentNumbers(agentId), number));

/** Each number once, not more of them than are looked through. */
export const newestFirst = (known: readonly string[], number: string): readonly string[] =>
  [number, ...known.filter((one) => one !== number)].slice(0, KEPT);

const name = (agentId: string) => `desk.recent.${agentId}`;
