/** Each number stands for durations up to a fifth longer than those of the one before. */
const STEP = Math.log(1.2);
const SHORTEST_MS = 100;

/** How long something took, as a small number: counted apart they tell medians without keeping every single one. */
export const durationClass = (ms: number): number =>
  ms < SHORTEST_MS ? 0 : 1 + Math.floor(Math.log(ms / SHORTEST_MS) / STEP);

/** The middle of a class: off by a tenth at most. */
export const classMiddleMs = (number: number): number =>
  number === 0 ? 0 : Math.round(SHORTEST_MS * Math.exp((number - 0.5) * STEP));

/** The duration that so large a share of them does not pass; null of none. */
export function quantileMs(counts: ReadonlyMap<number, number>, share: number): number | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let left = Math.max(1, Math.ceil(total * share));
  for (const [number, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    left -= count;
    if (left <= 0) return classMiddleMs(number);
  }
  return null;
}
