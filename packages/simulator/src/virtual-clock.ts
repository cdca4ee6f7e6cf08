import type { Timer } from "@cordboard/runtime";

interface Entry {
  readonly dueAt: number;
  /** Breaks ties: what was asked for first is called first. */
  readonly order: number;
  callback: (() => void) | null;
}

/** A clock that stands still until it is told to go on. */
export interface VirtualClock extends Timer {
  /** Goes on by `ms` milliseconds, calling what falls due in order of time. */
  advance(ms: number): void;
  /** Ends {@link advance} at the present time, when what is being called has been. */
  halt(): void;
  /** When something falls due next; undefined when nothing will. */
  nextDue(): number | undefined;
}

export function createVirtualClock(startAt: number): VirtualClock {
  let now = startAt;
  let asked = 0;
  let halted = false;
  const heap: Entry[] = [];
  const nextDue = () => {
    while (heap[0]?.callback === null) pop(heap);
    return heap[0]?.dueAt;
  };
  return {
    now: () => now,
    at(dueAt, callback) {
      const entry: Entry = { dueAt, order: asked++, callback };
      push(heap, entry);
      return () => {
        entry.callback = null;
      };
    },
    nextDue,
    advance(ms) {
      const until = now + ms;
      halted = false;
      for (let due = nextDue(); due !== undefined && due <= until; due = nextDue()) {
        now = Math.max(now, due);
        const { callback } = pop(heap) ?? {};
        callback?.();
        if (halted) return;
      }
      now = until;
    },
    halt() {
      halted = true;
    },
  };
}

const before = (a: Entry, b: Entry) =>
  a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.order < b.order);

/** A binary heap: many contacts wait at once. */
function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up];
    if (!parent || before(parent, entry)) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const [l, r] = [heap[left], heap[right]];
    const child = r && l && before(r, l) ? right : left;
    const candidate = heap[child];
    if (!candidate || before(last, candidate)) break;
    heap[at] = candidate;
    at = child;
  }
  heap[at] = last;
  return top;
}
