/** The commands of one contact: carried out one after another, however slow the switch. */
export class CommandQueue {
  #tail: Promise<void> = Promise.resolve();
  #waiting = 0;

  /** Whatever goes wrong in `work` is told by `failed`, and the next command has its turn all the same. */
  add(work: () => Promise<void>, failed: (error: unknown) => void): void {
    this.#waiting += 1;
    this.#tail = this.#tail
      .then(work)
      .catch(failed)
      .finally(() => void (this.#waiting -= 1));
  }

  /** Resolves when all commands that were given so far are carried out. */
  get settled(): Promise<void> {
    return this.#tail;
  }

  get idle(): boolean {
    return this.#waiting === 0;
  }
}
