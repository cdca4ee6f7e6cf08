import type { Timer } from "../ports/timer.ts";

/** The two things that every JavaScript platform has and the language's own library does not name. */
const platform = globalThis as unknown as {
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
  readonly crypto: { randomUUID(): string };
};

/** Longer waits are cut in pieces: platforms count milliseconds in 31 bits. */
const LONGEST_MS = 2 ** 31 - 1;

export const randomId = (): string => platform.crypto.randomUUID();

/** The real clock. */
export const systemTimer: Timer = {
  now: () => Date.now(),
  at(dueAt, callback) {
    let handle: unknown;
    const wait = () => {
      const left = Math.max(0, dueAt - Date.now());
      handle = platform.setTimeout(left > LONGEST_MS ? wait : callback, Math.min(left, LONGEST_MS));
    };
    wait();
    return () => platform.clearTimeout(handle);
  },
};
