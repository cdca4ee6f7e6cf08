/** Carries asynchronous commands out one after another; one that fails does not stop the next. */
export class CommandQueue {
  #last: Promise<unknown> = Promise.resolve();

  add<T>(command: () => Promise<T>): Promise<T> {
    const outcome = this.#last.then(command);
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }

  /** Fulfilled when nothing is left to do, also of what was added meanwhile. */
  async idle(): Promise<void> {
    let seen: unknown;
    while (seen !== this.#last) {
      seen = this.#last;
      await seen;
    }
  }
}
