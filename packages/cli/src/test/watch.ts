import { setInterval } from "node:timers/promises";

import type { Workspace, WorkspaceFolder } from "@cordboard/server/workspace";

import { colors, say } from "../output.ts";

const LOOK_EVERY_MS = 300;

/**
 * Runs at once, and again whenever a tick finds the workspace changed.
 *
 * @param run what fails in it is said; the next change may mend it
 */
export async function watch(
  folder: WorkspaceFolder,
  ticks: AsyncIterable<unknown>,
  run: (workspace: Workspace) => Promise<unknown>,
): Promise<void> {
  let seen: Workspace | undefined;
  const look = async () => {
    try {
      const now = seen ? folder.refresh() : folder.workspace;
      if (now === seen) return;
      seen = now;
      await run(now);
    } catch (error) {
      say(colors.red(error instanceof Error ? error.message : String(error)));
    }
    say(colors.dim("Waiting for changes; Ctrl-C ends."));
  };
  await look();
  for await (const _ of ticks) await look();
}

/** Ticks until the process is asked to end; asked a second time, it ends at once. */
export function ticksUntilStopped(): AsyncIterable<unknown> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  return untilAborted(setInterval(LOOK_EVERY_MS, undefined, { signal: stop.signal }), stop.signal);
}

async function* untilAborted(ticks: AsyncIterable<unknown>, signal: AbortSignal) {
  try {
    yield* ticks;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
