import type { Sound } from "./sound.ts";

/** Zero crossings of the filter on each side; more is sharper and slower. */
const LOBES = 16;

/** Another rate, by a windowed sinc: what the new rate cannot carry is filtered out on the way. */
export function resample({ rate, samples }: Sound, to: number): Sound {
  if (rate === to) return { rate, samples };
  // A little below half of the lower rate, where the filter has its slope.
  const cutoff = 0.9 * Math.min(1, to / rate);
  const reach = Math.ceil(LOBES / cutoff);
  const out = new Float32Array(Math.floor((samples.length * to) / rate));
  // New samples lie between old ones at few different distances: one filter for each.
  const filters = new Map<number, Float32Array>();
  for (let i = 0; i < out.length; i++) {
    const before = Math.floor((i * rate) / to);
    const distance = (i * rate) % to;
    let filter = filters.get(distance);
    if (!filter) filters.set(distance, (filter = makeFilter(distance / to, cutoff, reach)));
    const first = before - reach;
    const end = Math.min(filter.length, samples.length - first);
    let sum = 0;
    for (let n = Math.max(0, -first); n < end; n++) sum += samples[first + n]! * filter[n]!;
    out[i] = sum;
  }
  return { rate: to, samples: out };
}

const makeFilter = (distance: number, cutoff: number, reach: number) =>
  Float32Array.from(
    { length: 2 * reach + 2 },
    (_, n) => cutoff * tap((n - reach - distance) * cutoff),
  );

/** Sinc under a Hann window. */
function tap(x: number): number {
  if (x === 0) return 1;
  if (Math.abs(x) >= LOBES) return 0;
  const angle = Math.PI * x;
  return (Math.sin(angle) / angle) * (0.5 + 0.5 * Math.cos(angle / LOBES));
}
