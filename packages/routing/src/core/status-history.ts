import { periodUntil } from "./agent-status.ts";
import type { HistoryRange } from "./desk.ts";
import type { Agent, StatusPeriod } from "./model.ts";

export const HISTORY_LIMIT = 1_000;

/** The present status of an agent before those that are over, as far as they are in the range. */
export function withPresent(
  agent: Agent | undefined,
  past: readonly StatusPeriod[],
  { from = 0, to = Infinity, limit = HISTORY_LIMIT }: HistoryRange,
): readonly StatusPeriod[] {
  const all = agent === undefined ? past : [periodUntil(agent, null), ...past];
  return all
    .filter((period) => period.from < to && (period.to === null || period.to > from))
    .slice(0, limit);
}
