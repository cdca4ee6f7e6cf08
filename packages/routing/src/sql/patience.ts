import type { Timer } from "@cordboard/runtime";
import { isTransient } from "./postgres.ts";

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Tries again what fails while a database is restarted or another one takes its place. It gives up when the database has
 * been away for too long, and then at once, until it is back.
 */
export class Patience {
  readonly #timer: Timer;
  readonly #mostMs: number;
  /** Since when nothing has worked; null: it works. */
  #awaySince: number | null = null;

  constructor(timer: Timer, mostMs: number) {
    this.#timer = timer;
    this.#mostMs = mostMs;
  }

  /** @returns what the work has given, and whether an earlier try of it, or what it would have told, may have been lost */
  async with<T>(
    work: () => Promise<T>,
  ): Promise<{ readonly value: T; readonly isUncertain: boolean }> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        const value = await work();
        const isUncertain = this.#awaySince !== null;
        this.#awaySince = null;
        return { value, isUncertain };
      } catch (error) {
        const now = this.#timer.now();
        this.#awaySince ??= now;
        if (!isTransient(error) || now - this.#awaySince >= this.#mostMs) throw error;
        await this.#wait(pause);
      }
    }
  }

  #wait(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#timer.at(this.#timer.now() + ms, resolve);
    return promise;
  }
}
