import type { Timer } from "@cordboard/runtime";

/** Counts the points between two steps over all lives of a call server, and says at which of them it dies. */
export class Fate {
  readonly points: string[] = [];
  readonly #deaths: ReadonlySet<number>;

  constructor(deaths: readonly number[]) {
    this.#deaths = new Set(deaths);
  }

  strikesAt(what: string): boolean {
    return this.#deaths.has(this.points.push(what) - 1);
  }
}

/** Nothing comes back to a process that is dead. */
const never = new Promise<never>(() => undefined);

/**
 * One process. When it dies, nothing of it goes on: what it asks for is not heard, what it is told is lost, its
 * timers do not fire.
 */
export class Life {
  readonly #fate: Fate;
  readonly #died: () => void;
  readonly #timers = new Set<() => void>();
  #isAlive = true;

  constructor(fate: Fate, died: () => void) {
    this.#fate = fate;
    this.#died = died;
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** It may die here. */
  point(what: string): void {
    if (!this.#isAlive || !this.#fate.strikesAt(what)) return;
    this.#isAlive = false;
    for (const cancel of this.#timers) cancel();
    this.#died();
  }

  /** A port of this process. It may die before and after each call that is named. */
  port<T extends object>(port: T, before: readonly string[], after: (name: string) => boolean): T {
    return new Proxy(port, {
      get: (of, name: string) => {
        const known: unknown = Reflect.get(of, name);
        if (typeof known !== "function") return known;
        return (...args: unknown[]): unknown => {
          if (before.includes(name)) this.point(`before ${name}`);
          if (!this.#isAlive) return never;
          const answer: unknown = known.apply(of, args);
          if (after(name)) this.point(`after ${name}`);
          return this.#isAlive ? answer : never;
        };
      },
    });
  }

  /** A listener of this process: an event is lost when it dies before. */
  heard<E extends { readonly type: string }>(listener: (contactId: string, event: E) => void) {
    return (contactId: string, event: E): void => {
      this.point(`before ${event.type}`);
      if (this.#isAlive) listener(contactId, event);
    };
  }

  timer(timer: Timer): Timer {
    return {
      now: () => timer.now(),
      at: (dueAt, callback) => {
        if (!this.#isAlive) return () => undefined;
        const cancel = timer.at(dueAt, () => {
          this.#timers.delete(cancel);
          this.point("before timer.due");
          if (this.#isAlive) callback();
        });
        this.#timers.add(cancel);
        return () => {
          this.#timers.delete(cancel);
          cancel();
        };
      },
    };
  }
}

/** A port that takes its time with commands; those it has not carried out die with the process. */
export function slow<T extends object>(
  port: T,
  isCommand: (name: string) => boolean,
  after: (call: () => void) => void,
): T {
  return new Proxy(port, {
    get: (of, name: string) => {
      const known: unknown = Reflect.get(of, name);
      if (typeof known !== "function" || !isCommand(name)) return known;
      return (...args: unknown[]) =>
        new Promise((resolve) => after(() => resolve(known.apply(of, args))));
    },
  });
}
