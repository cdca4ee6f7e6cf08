import type { Log } from "../log.ts";
import type { CallGate } from "./call-gate.ts";

const PROGRESS_MS = 5_000;

/** Lets no new call in, and waits until none is left, or the time is over. */
export async function drain(gate: CallGate, drainSec: number, log: Log): Promise<void> {
  gate.close();
  if (gate.calls === 0) return;
  log.info({ calls: gate.calls, drainSec }, "No new calls; waiting for those that are up");
  const { promise: timeIsOver, resolve } = Promise.withResolvers<void>();
  // Who closes the server before waits for neither.
  const limit = setTimeout(resolve, drainSec * 1000).unref();
  const tellHow = () => log.info({ calls: gate.calls }, "Calls are up");
  const progress = setInterval(tellHow, PROGRESS_MS).unref();
  await Promise.race([gate.idle(), timeIsOver]);
  clearTimeout(limit);
  clearInterval(progress);
  log.info({ calls: gate.calls }, "Calls that are up stay up, for the next process");
}
