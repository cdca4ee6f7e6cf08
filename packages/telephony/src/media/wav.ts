import { TelephonyError } from "../errors.ts";

/** Samples per second that telephones carry. */
export const TELEPHONE_RATE = 8_000;

export interface Pcm {
  readonly rate: number;
  /** One channel, 16 bit. */
  readonly samples: Int16Array;
}

/** What a WAV file says of the sound in it. */
export interface WavFormat {
  /** As registered for WAV: 1 is PCM, 6 and 7 are G.711, 3 is floating point. */
  readonly encoding: number;
  readonly channels: number;
  readonly bits: number;
  readonly rate: number;
  readonly data: Buffer;
}

/** Undefined when the file is no WAV file. */
export function wavFormat(file: Buffer): WavFormat | undefined {
  const chunks = chunksOf(file);
  const format = chunks.get("fmt ");
  const data = chunks.get("data");
  if (format === undefined || data === undefined || format.length < 16) return undefined;
  const tag = format.readUInt16LE(0);
  return {
    // 0xfffe: a longer header, in which the encoding stands further behind.
    encoding: tag === 0xfffe && format.length >= 26 ? format.readUInt16LE(24) : tag,
    channels: format.readUInt16LE(2),
    rate: format.readUInt32LE(4),
    bits: format.readUInt16LE(14),
    data,
  };
}

/** Can sound of this format be played to callers, whatever its rate and its channels? */
export const isPlayable = ({ encoding, bits, channels, rate }: WavFormat): boolean =>
  encoding === 1 && bits === 16 && channels > 0 && rate > 0;

/** Reads 16-bit PCM; several channels are mixed to one. */
export function readWav(file: Buffer): Pcm {
  const format = wavFormat(file);
  if (!format) throw new TelephonyError("prompt-format", "no WAV file");
  const { channels, bits, rate, data } = format;
  if (!isPlayable(format)) {
    throw new TelephonyError("prompt-format", `${bits} bits, ${channels} channels`);
  }
  const frames = Math.floor(data.length / (2 * channels));
  const samples = new Int16Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) {
      sum += data.readInt16LE(2 * (frame * channels + channel));
    }
    samples[frame] = sum / channels;
  }
  return { rate, samples };
}

/** Programs that write to a pipe do not know the length beforehand and give one that is too large. */
function chunksOf(file: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  if (file.toString("latin1", 0, 4) !== "RIFF" || file.toString("latin1", 8, 12) !== "WAVE") {
    return chunks;
  }
  for (let at = 12; at + 8 <= file.length;) {
    const length = file.readUInt32LE(at + 4);
    chunks.set(file.toString("latin1", at, at + 4), file.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** A file that Asterisk plays without any conversion but that of the line. */
export function writeWav({ rate, samples }: Pcm): Buffer {
  const bytes = samples.length * 2;
  const file = Buffer.alloc(44 + bytes);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(36 + bytes, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(bytes, 40);
  for (const [index, sample] of samples.entries()) file.writeInt16LE(sample, 44 + 2 * index);
  return file;
}

/** Any 16-bit WAV as telephones carry it: 8 kHz, one channel. */
export function toTelephone(file: Buffer): Buffer {
  return writeWav(resample(readWav(file), TELEPHONE_RATE));
}

/** Zero crossings of the filter on each side; more is sharper and slower. */
const LOBES = 16;

/** Another rate, by a windowed sinc: what the new rate cannot carry is filtered out on the way. */
export function resample({ rate, samples }: Pcm, to: number): Pcm {
  if (rate === to) return { rate, samples };
  // A little below half of the lower rate, where the filter has its slope.
  const cutoff = 0.9 * Math.min(1, to / rate);
  const reach = LOBES / cutoff;
  const out = new Int16Array(Math.floor((samples.length * to) / rate));
  for (let i = 0; i < out.length; i++) {
    const centre = (i * rate) / to;
    let sum = 0;
    for (let n = Math.max(0, Math.ceil(centre - reach)); n <= centre + reach; n++) {
      if (n >= samples.length) break;
      sum += (samples[n] ?? 0) * cutoff * tap((n - centre) * cutoff);
    }
    out[i] = Math.max(-32_768, Math.min(32_767, Math.round(sum)));
  }
  return { rate: to, samples: out };
}

/** Sinc under a Hann window. */
function tap(x: number): number {
  if (x === 0) return 1;
  const angle = Math.PI * x;
  return (Math.sin(angle) / angle) * (0.5 + 0.5 * Math.cos(angle / LOBES));
}
