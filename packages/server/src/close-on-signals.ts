import type { CordboardServer } from "./create-server.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Closes the server in good order when the process is asked to end; asked a second time, it ends at once.
 *
 * @returns fulfilled when the server is closed
 */
export async function closeOnSignals(server: Pick<CordboardServer, "close">): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of SIGNALS) process.once(signal, () => resolve());
  await promise;
  await server.close();
}
