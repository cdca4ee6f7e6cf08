/** How urgent a figure is. */
export type Level = "good" | "near" | "over";

/** So much of the target is near it. */
const NEAR = 0.75;

/** Of a wait, measured by the target of the skill; without a target nothing is urgent. */
export function waitLevel(waitedSec: number, targetSec: number | undefined): Level {
  if (targetSec === undefined || waitedSec < targetSec * NEAR) return "good";
  return waitedSec > targetSec ? "over" : "near";
}

/** The share of contacts that are to be answered in time: what centres commonly promise. */
export const SERVICE_LEVEL_GOAL = 0.8;
/** Below that it can hardly be reached any more on the day. */
const SERVICE_LEVEL_LOW = 0.6;

export function serviceLevelLevel(share: number | null): Level {
  if (share === null || share >= SERVICE_LEVEL_GOAL) return "good";
  return share < SERVICE_LEVEL_LOW ? "over" : "near";
}

/** Who could take the next contact of a queue. */
export type Staffing = "free" | "busy" | "nobody";

export function staffingOf(agents: {
  readonly [status: string]: number;
  readonly Available: number;
  readonly Offline: number;
}): Staffing {
  if (agents.Available > 0) return "free";
  const all = Object.values(agents).reduce((sum, count) => sum + count, 0);
  return all > agents.Offline ? "busy" : "nobody";
}
