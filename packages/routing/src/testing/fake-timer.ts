import type { Timer } from "@cordboard/runtime";

interface Alarm {
  readonly dueAt: number;
  readonly order: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is moved. */
export class FakeTimer implements Timer {
  #now = Date.UTC(2026, 0, 5, 9, 0, 0);
  #order = 0;
  readonly #alarms = new Set<Alarm>();

  now(): number {
    return this.#now;
  }

  at(dueAt: number, callback: () => void): () => void {
    this.#order += 1;
    const alarm = { dueAt, order: this.#order, callback };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** Moves on; `settle` is awaited after each alarm, so that what it set off may set the next. */
  async advance(seconds: number, settle: () => Promise<void> | void = () => {}): Promise<void> {
    const until = this.#now + seconds * 1000;
    for (;;) {
      const [next] = [...this.#alarms]
        .filter(({ dueAt }) => dueAt <= until)
        .toSorted((a, b) => a.dueAt - b.dueAt || a.order - b.order);
      if (next === undefined) break;
      this.#alarms.delete(next);
      this.#now = Math.max(this.#now, next.dueAt);
      next.callback();
      await settle();
    }
    this.#now = until;
  }
}
