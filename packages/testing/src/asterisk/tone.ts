/** Samples per second of telephone audio. */
export const RATE = 8_000;

const BIAS = 0x84;
const CLIP = 32_635;

/** G.711 µ-law of one 16-bit sample. */
export function toUlaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const level = Math.min(Math.abs(sample), CLIP) + BIAS;
  const exponent = Math.max(0, 31 - Math.clz32(level) - 7);
  const mantissa = (level >> (exponent + 3)) & 0x0f;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}

/** The 16-bit sample of a G.711 µ-law byte. */
export function fromUlaw(byte: number): number {
  const value = ~byte & 0xff;
  const level = (((value & 0x0f) << 3) + BIAS) << ((value & 0x70) >> 4);
  return value & 0x80 ? BIAS - level : level - BIAS;
}

/** `count` samples of a sine, going on from sample number `from`. */
export function tone(hertz: number, from: number, count: number): Buffer {
  const bytes = Buffer.alloc(count);
  for (let i = 0; i < count; i++) {
    bytes[i] = toUlaw(Math.round(8_000 * Math.sin((2 * Math.PI * hertz * (from + i)) / RATE)));
  }
  return bytes;
}

/** Share of the power of these µ-law samples that is at a frequency, 0 to 1 (Goertzel). */
export function shareAt(hertz: number, ulaw: Uint8Array): number {
  const coefficient = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
  let [last, before, power] = [0, 0, 0];
  for (const byte of ulaw) {
    const sample = fromUlaw(byte);
    power += sample * sample;
    [last, before] = [sample + coefficient * last - before, last];
  }
  if (power === 0) return 0;
  const atTone = last * last + before * before - coefficient * last * before;
  return (2 * atTone) / (power * ulaw.length);
}
