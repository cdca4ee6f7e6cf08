import type { Timer } from "@cordboard/runtime";

/** The one timer of a contact centre, kept at its earliest deadline. */
export class Alarm {
  readonly #timer: Timer;
  readonly #ring: () => void;
  #cancel: (() => void) | null = null;
  #dueAt: number | null = null;

  constructor(timer: Timer, ring: () => void) {
    this.#timer = timer;
    this.#ring = ring;
  }

  setTo(dueAt: number | null): void {
    if (dueAt === this.#dueAt) return;
    this.#cancel?.();
    this.#dueAt = dueAt;
    this.#cancel =
      dueAt === null
        ? null
        : this.#timer.at(dueAt, () => {
            this.#cancel = null;
            this.#dueAt = null;
            this.#ring();
          });
  }
}
