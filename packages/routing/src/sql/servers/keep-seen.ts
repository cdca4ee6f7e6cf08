import type { CordboardDatabase } from "../database.ts";
import { LeaseLost, type ServerLease } from "./server-lease.ts";

export const BEAT_MS = 1_000;

interface SeenOptions {
  /** Others have taken over: the server must end. */
  readonly onLost: (error: LeaseLost) => void;
  readonly onError: (error: unknown) => void;
}

/** Tells the others each second that this server is there, until the function returned is called. */
export function keepSeen(
  database: CordboardDatabase,
  lease: ServerLease,
  { onLost, onError }: SeenOptions,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<void> = Promise.resolve();
  let ended = false;

  async function beat(): Promise<void> {
    try {
      await lease.beat(database);
    } catch (error) {
      if (!ended && error instanceof LeaseLost) {
        ended = true;
        onLost(error);
      } else if (!ended) onError(error);
    }
    arm();
  }

  function arm(): void {
    if (ended) return;
    timer = setTimeout(() => {
      beating = beat();
    }, BEAT_MS);
  }

  arm();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await beating;
  };
}
