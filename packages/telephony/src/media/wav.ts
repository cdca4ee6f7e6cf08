import { say } from "@cordboard/language";
import { fromALaw, fromMuLaw } from "./g711.ts";
import { UnusableSound, type Decoded, type Sound } from "./sound.ts";

/** Programs that write to a pipe do not know the length beforehand and give one like this or larger. */
const LENGTH_UNKNOWN = 0x7f00_0000;
/** The encoding stands further behind in the header. */
const EXTENSIBLE = 0xfffe;

type ReadSample = (data: Buffer, at: number) => number;

/** How one sample is read, by encoding and bits. */
const SAMPLES: { readonly [encodingAndBits: string]: ReadSample } = {
  "1/8": (data, at) => (data.readUInt8(at) - 128) / 128,
  "1/16": (data, at) => data.readInt16LE(at) / 32_768,
  "1/24": (data, at) => data.readIntLE(at, 3) / 8_388_608,
  "1/32": (data, at) => data.readInt32LE(at) / 2_147_483_648,
  "3/32": (data, at) => finite(data.readFloatLE(at)),
  "3/64": (data, at) => finite(data.readDoubleLE(at)),
  "6/8": (data, at) => fromALaw(data.readUInt8(at)),
  "7/8": (data, at) => fromMuLaw(data.readUInt8(at)),
};

/** Floating point has values that are no sound. */
const finite = (sample: number) => (Number.isFinite(sample) ? sample : 0);

const ENCODINGS: { readonly [encoding: number]: string } = {
  2: "ADPCM",
  0x11: "ADPCM",
  0x31: "GSM",
  0x55: "MP3",
};

/** Several channels are mixed to one. */
export function decodeWav(file: Buffer): Decoded {
  const chunks = chunksOf(file);
  const format = chunks.get("fmt ")?.content;
  const data = chunks.get("data");
  if (format === undefined || data === undefined || format.length < 16) {
    throw new UnusableSound(say`It is a WAV file without sound in it.`);
  }
  const tag = format.readUInt16LE(0);
  const encoding = tag === EXTENSIBLE && format.length >= 26 ? format.readUInt16LE(24) : tag;
  const channels = format.readUInt16LE(2);
  const rate = format.readUInt32LE(4);
  const bits = format.readUInt16LE(14);
  const read = SAMPLES[`${encoding}/${bits}`];
  if (read === undefined || channels === 0 || rate === 0) {
    const what = ENCODINGS[encoding] ?? `${encoding}/${bits}`;
    throw new UnusableSound(say`It is a WAV file with ${what} in it.`);
  }
  const { content, length } = data;
  const size = bits / 8;
  const samples = new Float32Array(Math.floor(content.length / (size * channels)));
  for (let frame = 0; frame < samples.length; frame++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) {
      sum += read(content, size * (frame * channels + channel));
    }
    samples[frame] = sum / channels;
  }
  const isCut = length > content.length && length < LENGTH_UNKNOWN;
  return { rate, samples, isCut };
}

interface Chunk {
  readonly content: Buffer;
  /** As the file claims. */
  readonly length: number;
}

function chunksOf(file: Buffer): Map<string, Chunk> {
  const chunks = new Map<string, Chunk>();
  for (let at = 12; at + 8 <= file.length;) {
    const length = file.readUInt32LE(at + 4);
    const content = file.subarray(at + 8, at + 8 + length);
    chunks.set(file.toString("latin1", at, at + 4), { content, length });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** A file that every switch plays: 16 bit, one channel. */
export function writeWav({ rate, samples }: Sound): Buffer {
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
  for (const [index, sample] of samples.entries()) {
    const whole = Math.round(sample * 32_768);
    file.writeInt16LE(Math.max(-32_768, Math.min(32_767, whole || 0)), 44 + 2 * index);
  }
  return file;
}
