import { setImmediate } from "node:timers/promises";

import { sql, type RawBuilder } from "kysely";
import type { TimeRange } from "../figures.ts";
import { SLOT_MS } from "../figure-tally.ts";

const DAY_MS = 86_400_000;

/** The quarter of an hour that a time is in; by a literal, for whole numbers are divided otherwise than others. */
export const slotOf = (column: string): RawBuilder<number> =>
  sql<number>`${sql.ref(column)} - (${sql.ref(column)} % ${sql.lit(SLOT_MS)})`;

/** How many rows fulfil a condition. */
export const countIf = (condition: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`sum(case when ${condition} then 1 else 0 end)`;

/** What one question reads at the most: between two days calls are handled. */
export async function* daysOf(intervals: readonly TimeRange[]): AsyncIterable<TimeRange> {
  const end = intervals.at(-1)?.to ?? 0;
  for (let from = intervals[0]?.from ?? 0; from < end; from += DAY_MS) {
    yield { from, to: Math.min(from + DAY_MS, end) };
    await setImmediate();
  }
}

/** Numbers that are added up, by whom they are of and by interval. */
export class SumsByInterval<Sums> {
  /** In order, without gaps. */
  readonly #intervals: readonly TimeRange[];
  readonly #none: () => Sums;
  readonly #sums = new Map<string, { of: string; interval: TimeRange; sums: Sums }>();

  constructor(intervals: readonly TimeRange[], none: () => Sums) {
    this.#intervals = intervals;
    this.#none = none;
  }

  /** To add to. */
  at(of: string, time: number): Sums {
    const interval = this.#intervalAt(time);
    const key = `${interval.from} ${of}`;
    const known = this.#sums.get(key) ?? { of, interval, sums: this.#none() };
    this.#sums.set(key, known);
    return known.sums;
  }

  /** In the order of time, then of names. */
  all() {
    return [...this.#sums.values()].toSorted(
      (a, b) => a.interval.from - b.interval.from || (a.of < b.of ? -1 : 1),
    );
  }

  #intervalAt(time: number): TimeRange {
    let [low, high] = [0, this.#intervals.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (time < (this.#intervals[middle]?.to ?? 0)) high = middle;
      else low = middle + 1;
    }
    return this.#intervals[low] ?? { from: time, to: time };
  }
}

/** A share; null of nothing. */
export const ratio = (part: number, whole: number): number | null =>
  whole > 0 ? part / whole : null;
/** To a tenth. */
export const seconds = (ms: number): number => Math.round(ms / 100) / 10;
export const meanSec = (ms: number, count: number): number | null =>
  count > 0 ? seconds(ms / count) : null;
