import { LeaseLost } from "./server-lease.ts";
import type { ServerPlace } from "./join-servers.ts";

const BEAT_MS = 1_000;

interface SeenOptions {
  /** Each time when this server was seen, and is done with the time before: looks after the others. */
  readonly look: () => Promise<void>;
  /** Others have taken over: the server must end. */
  readonly onLost: (error: LeaseLost) => void;
  /** Once, until it works again. */
  readonly onError: (error: unknown) => void;
}

/** Tells the others each second that this server is there, until the function returned is called. */
export function keepSeen(
  place: ServerPlace,
  { look, onLost, onError }: SeenOptions,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<void> = Promise.resolve();
  let looking: Promise<void> | null = null;
  let ended = false;
  let isFailing = false;

  async function beat(): Promise<void> {
    try {
      await place.beat();
      isFailing = false;
      // Not waited for: it may take longer than the others wait to see this server.
      looking ??= lookAfter().finally(() => (looking = null));
    } catch (error) {
      failed(error);
    }
    arm();
  }

  async function lookAfter(): Promise<void> {
    try {
      await look();
    } catch (error) {
      failed(error);
    }
  }

  function failed(error: unknown): void {
    if (ended) return;
    if (error instanceof LeaseLost) {
      ended = true;
      onLost(error);
    } else if (!isFailing) {
      isFailing = true;
      onError(error);
    }
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
    await looking;
  };
}
