import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sound } from "../sound.ts";

/** Half a second of 440 Hz at 16 kHz, as each encoder writes it. */
export const tone = (ending: "mp3" | "flac" | "ogg" | "opus"): Buffer =>
  readFileSync(join(import.meta.dirname, `tone.${ending}`));

export const sine = (hertz: number, rate: number, seconds: number, size = 0.3): Sound => ({
  rate,
  samples: Float32Array.from(
    { length: rate * seconds },
    (_, i) => size * Math.sin((2 * Math.PI * hertz * i) / rate),
  ),
});

/** What a sound carries on average. */
export const powerOf = ({ samples }: Sound): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

/** The frequency of a pure tone, by how often it goes through zero; its ends are left out, where encoders fade. */
export function hertzOf({ rate, samples }: Sound): number {
  const middle = samples.subarray(samples.length / 4, (samples.length * 3) / 4);
  let crossings = 0;
  for (let n = 1; n < middle.length; n++) if (middle[n - 1]! < 0 !== middle[n]! < 0) crossings += 1;
  return (crossings * rate) / (2 * middle.length);
}

interface WavHeader {
  readonly encoding: number;
  readonly bits: number;
  readonly rate?: number;
  readonly channels?: number;
}

/** A WAV file of these bytes. */
export function wavOf(
  data: Buffer,
  { encoding, bits, rate = 8_000, channels = 1 }: WavHeader,
): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + data.length, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(encoding, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE((rate * channels * bits) / 8, 28);
  head.writeUInt16LE((channels * bits) / 8, 32);
  head.writeUInt16LE(bits, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
