import { TelephonyError } from "./errors.ts";

/** Time between two questions whether the switch is still there, in ms. */
export const ALIVE_MS = 10_000;

/** Wait before the n-th try to reconnect (from 1), in ms. */
export const defaultBackoff = (attempt: number): number =>
  Math.min(10_000, 250 * 2 ** (attempt - 1));

/** Whether events arrive. Commands wait a little for it: a short loss of the link is no error of theirs. */
export class Link {
  #up = false;
  #waiting: (() => void)[] = [];
  readonly #patienceMs: number;

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  get isUp(): boolean {
    return this.#up;
  }

  set(up: boolean): void {
    this.#up = up;
    if (up) for (const go of this.#waiting.splice(0)) go();
  }

  /** Resolves when the link is up, however long it takes. */
  up(): Promise<void> {
    return this.#up ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** As {@link up}; rejects with `switch-unreachable` when it takes too long. */
  async upSoon(): Promise<void> {
    if (this.#up) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new TelephonyError("switch-unreachable", "the link is down")),
        this.#patienceMs,
      );
      this.#waiting.push(() => {
        clearTimeout(late);
        resolve();
      });
    });
  }
}
