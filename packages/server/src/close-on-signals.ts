import type { CordboardServer } from "./create-server.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Ends the server in good order when the process is asked to: calls that are up may end, then it is closed. Asked a
 * second time, it waits for no call any more; a third time ends the process as it is.
 *
 * @returns fulfilled when the server is closed
 */
export async function closeOnSignals(
  server: Pick<CordboardServer, "drain" | "close">,
): Promise<void> {
  await nextSignal().heard;
  const again = nextSignal();
  await Promise.race([server.drain(), again.heard]);
  again.forget();
  await server.close();
}

function nextSignal() {
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  const forget = () => {
    for (const name of SIGNALS) process.off(name, hear);
  };
  const hear = () => {
    forget();
    resolve();
  };
  for (const name of SIGNALS) process.on(name, hear);
  return { heard, forget };
}
