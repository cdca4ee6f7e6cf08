/** Whose work it is: what a caller waits for goes before what is made ready beforehand. */
export type Urgency = "caller" | "background";

/** So many at a time, the others in turn. */
export class Turns {
  readonly #atOnce: number;
  readonly #waiting: { readonly [urgency in Urgency]: (() => void)[] } = {
    caller: [],
    background: [],
  };
  #busy = 0;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  async take<T>(urgency: Urgency, work: () => Promise<T>): Promise<T> {
    if (this.#busy < this.#atOnce) this.#busy += 1;
    else await new Promise<void>((go) => this.#waiting[urgency].push(go));
    try {
      return await work();
    } finally {
      // Whoever is next takes this place over.
      const next = this.#waiting.caller.shift() ?? this.#waiting.background.shift();
      if (next) next();
      else this.#busy -= 1;
    }
  }

  get isIdle(): boolean {
    return this.#busy === 0;
  }
}
