import type { Log } from "../log.ts";
import type { CallGate } from "./call-gate.ts";

const PROGRESS_MS = 5_000;

/** Lets no new call in, and waits until none is left, or the time is over. */
export async function drain(gate: CallGate, drainSec: number, log: Log): Promise<void> {
  gate.close();
  if (gate.calls === 0) return;
  log.info({ calls: gate.calls, drainSec }, "No new calls; waiting for those that are up");
  const { promise: timeIsOver, resolve } = Promise.withResolvers<void>();
  const limit = setTimeout(resolve, drainSec * 1000);
  const progress = setInterval(() => log.info({ calls: gate.calls }, "Calls are up"), PROGRESS_MS);
  await Promise.race([gate.idle(), timeIsOver]);
  clearTimeout(limit);
  clearInterval(progress);
  log.info({ calls: gate.calls }, "Calls that are up stay up, for the next process");
}
