import type { Decoded } from "./sound.ts";

/** What was found out about a prompt's sound. */
export interface SoundReport {
  readonly seconds: number;
  /** Of the loudest sample, in dB of what the file can carry: 0 at most. -100 for none at all. */
  readonly peakDb: number;
  /** Where something is heard, on average, in the same dB: good speech has about -26 to -16. */
  readonly loudnessDb: number;
  /** Share of samples that were cut off because they were too loud for the recording. */
  readonly clipped: number;
  /** The file ends before its sound does, or is damaged in the middle. */
  readonly isCut: boolean;
}

const NOTHING_DB = -100;
/** Below it nobody hears anything on a telephone. */
const HEARD_DB = -50;
/** How long a loudness is looked at, in seconds. */
const WINDOW = 0.05;
/** So many samples in a row at the limit are no chance. */
const IN_A_ROW = 4;

export function measure({ rate, samples, isCut }: Decoded): SoundReport {
  const window = Math.max(1, Math.round(rate * WINDOW));
  let peak = 0;
  let heardPower = 0;
  let heardWindows = 0;
  let clipped = 0;
  let row = 0;
  for (let start = 0; start < samples.length; start += window) {
    const end = Math.min(samples.length, start + window);
    let power = 0;
    for (let n = start; n < end; n++) {
      const size = Math.abs(samples[n] ?? 0);
      peak = Math.max(peak, size);
      power += size * size;
      row = size >= 0.999 ? row + 1 : 0;
      if (row === IN_A_ROW) clipped += IN_A_ROW;
      else if (row > IN_A_ROW) clipped += 1;
    }
    const mean = power / (end - start);
    if (decibels(Math.sqrt(mean)) < HEARD_DB) continue;
    heardPower += mean;
    heardWindows += 1;
  }
  return {
    seconds: samples.length / rate,
    peakDb: decibels(peak),
    loudnessDb: heardWindows === 0 ? NOTHING_DB : decibels(Math.sqrt(heardPower / heardWindows)),
    clipped: clipped / samples.length,
    isCut,
  };
}

const decibels = (size: number): number =>
  size > 0 ? Math.max(NOTHING_DB, 20 * Math.log10(size)) : NOTHING_DB;
