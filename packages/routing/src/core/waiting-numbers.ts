import type { QueueEntry } from "./model.ts";

/** The numbers for which a callback waits, so that a second call from one of them can be told so at once. */
export class WaitingNumbers {
  readonly #callbacks = new Map<string, number>();

  has(number: string): boolean {
    return this.#callbacks.has(number);
  }

  add(entry: QueueEntry): void {
    for (const number of numbersOf(entry)) this.#count(number, 1);
  }

  remove(entry: QueueEntry): void {
    for (const number of numbersOf(entry)) this.#count(number, -1);
  }

  #count(number: string, change: number): void {
    const callbacks = (this.#callbacks.get(number) ?? 0) + change;
    if (callbacks > 0) this.#callbacks.set(number, callbacks);
    else this.#callbacks.delete(number);
  }
}

/** Of whom the caller is, and of where they want to be called. */
function numbersOf({ kind, state, callback, ani }: QueueEntry): ReadonlySet<string> {
  const waits = kind === "callback" && state !== "connected" && callback !== null;
  const numbers = new Set(waits ? [ani, callback.number] : []);
  numbers.delete("");
  return numbers;
}
