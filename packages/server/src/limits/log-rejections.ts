import type { Refused } from "@cordboard/runtime";

import type { Log } from "../log.ts";
import type { Rejection } from "./call-gate.ts";

const AT_MOST_EVERY_MS = 10_000;

/** Says that calls are rejected: the first at once, then how many, so that a flood of calls is no flood of lines. */
export function logRejections(
  log: Log,
  now: () => number,
): (why: Rejection | Refused["why"]) => void {
  let rejected = 0;
  let saidAt = -Infinity;
  return (why) => {
    rejected++;
    if (now() - saidAt < AT_MOST_EVERY_MS) return;
    log.warn({ why, rejected }, "Calls are rejected");
    rejected = 0;
    saidAt = now();
  };
}
