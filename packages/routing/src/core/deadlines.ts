/**
 * What falls due: an offer's ringing, after-call work, a callback's pause, a decline's pause, news of positions, a
 * scheduled callback, the time for which a callback is an agent's own, the grace for a lost desk, the time for which a
 * call of an agent is remembered.
 */
export type DeadlineKind =
  | "offer"
  | "acw"
  | "callback"
  | "declined"
  | "positions"
  | "schedule"
  | "own"
  | "desk"
  | "called";

export interface Deadline {
  readonly kind: DeadlineKind;
  /** Contact, agent, skill or schedule. */
  readonly id: string;
  readonly due: number;
}

interface Item extends Deadline {
  readonly order: number;
}

/** Deadlines by due time: a binary heap in which changed deadlines are passed over when they come up. */
export class Deadlines {
  readonly #heap: Item[] = [];
  readonly #current = new Map<string, number>();
  #order = 0;

  /** Sets, moves or (null) clears the one deadline of this kind and id. */
  set(kind: DeadlineKind, id: string, due: number | null): void {
    const key = `${kind}:${id}`;
    if (due === null) {
      this.#current.delete(key);
    } else if (this.#current.get(key) !== due) {
      this.#current.set(key, due);
      this.#push({ kind, id, due, order: ++this.#order });
    }
  }

  /** The earliest due time; null when nothing is pending. */
  next(): number | null {
    this.#dropStale();
    return this.#heap[0]?.due ?? null;
  }

  /** Takes out the earliest deadline that is due. */
  takeDue(now: number): Deadline | null {
    this.#dropStale();
    const first = this.#heap[0];
    if (first === undefined || first.due > now) return null;
    this.#current.delete(`${first.kind}:${first.id}`);
    this.#pop();
    return first;
  }

  #dropStale(): void {
    for (;;) {
      const first = this.#heap[0];
      if (first === undefined) return;
      if (this.#current.get(`${first.kind}:${first.id}`) === first.due) return;
      this.#pop();
    }
  }

  #push(item: Item): void {
    const heap = this.#heap;
    let index = heap.length;
    heap.push(item);
    while (index > 0) {
      const parent = (index - 1) >>> 1;
      const above = heap[parent];
      if (above === undefined || !isBefore(item, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = item;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let index = 0;
    for (;;) {
      let child = index * 2 + 1;
      let below = heap[child];
      if (below === undefined) break;
      const right = heap[child + 1];
      if (right !== undefined && isBefore(right, below)) {
        child += 1;
        below = right;
      }
      if (!isBefore(below, last)) break;
      heap[index] = below;
      index = child;
    }
    heap[index] = last;
  }
}

function isBefore(a: Item, b: Item): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order);
}
