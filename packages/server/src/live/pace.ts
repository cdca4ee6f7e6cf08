/** Changes within this time are told together. */
const COALESCE_MS = 100;
/** A long list is told the less often the longer it is: to make, send and read it is most of what screens cost. */
const LENGTH_PER_MS = 4_000;
/** Whoever looks still sees a change within a second. */
const LONGEST_PAUSE_MS = 800;

/** When each topic of the live feed is told. */
export class Pace<Topic> {
  readonly #tell: (topic: Topic) => void;
  readonly #timers = new Map<Topic, NodeJS.Timeout>();
  readonly #notBefore = new Map<Topic, number>();

  constructor(tell: (topic: Topic) => void) {
    this.#tell = tell;
  }

  /** It is told soon, once for all changes until then. */
  changed(topic: Topic): void {
    if (this.#timers.has(topic)) return;
    const pause = (this.#notBefore.get(topic) ?? 0) - Date.now();
    const timer = setTimeout(
      () => {
        this.#timers.delete(topic);
        this.#tell(topic);
      },
      Math.max(COALESCE_MS, pause),
    );
    this.#timers.set(topic, timer.unref());
  }

  /** @param length - of the message, in characters */
  told(topic: Topic, length: number): void {
    const pause = Math.min(LONGEST_PAUSE_MS, length / LENGTH_PER_MS);
    this.#notBefore.set(topic, Date.now() + pause);
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }
}
