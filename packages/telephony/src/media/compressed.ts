import { say } from "@cordboard/language";
import type { SoundFormat } from "./sound-format.ts";
import { MAX_SECONDS, tooLong, UnusableSound, type Decoded } from "./sound.ts";

type Compressed = Exclude<SoundFormat["name"], "WAV">;

interface Part {
  readonly channelData: readonly Float32Array[];
  readonly samplesDecoded: number;
  readonly sampleRate: number;
  readonly errors: readonly unknown[];
}

/** What the four decoders have in common. */
interface Decoder {
  readonly ready: Promise<void>;
  decode(bytes: Uint8Array): Part | Promise<Part>;
  flush?(): Promise<Part>;
  free(): void;
}

/** WebAssembly, loaded only when a file needs it. */
const DECODERS: { readonly [name in Compressed]: () => Promise<Decoder> } = {
  MP3: async () => new (await import("mpg123-decoder")).MPEGDecoder(),
  FLAC: async () => new (await import("@wasm-audio-decoders/flac")).FLACDecoder(),
  "Ogg Vorbis": async () =>
    new (await import("@wasm-audio-decoders/ogg-vorbis")).OggVorbisDecoder(),
  "Ogg Opus": async () => new (await import("ogg-opus-decoder")).OggOpusDecoder(),
};

/** So little at a time, for a few bytes of silence can become minutes of sound. */
const BYTES_AT_A_TIME = 4_096;

/** Several channels are mixed to one. */
export async function decodeCompressed(name: Compressed, file: Uint8Array): Promise<Decoded> {
  const decoder = await DECODERS[name]();
  await decoder.ready;
  const parts: Float32Array[] = [];
  let rate = 0;
  let length = 0;
  let isDamaged = false;
  const take = (part: Part) => {
    if (part.errors.length > 0) isDamaged = true;
    if (part.samplesDecoded === 0) return;
    if (rate !== 0 && rate !== part.sampleRate) {
      throw new UnusableSound(say`Its sample rate changes in the middle.`);
    }
    rate = part.sampleRate;
    parts.push(mixed(part));
    length += part.samplesDecoded;
    if (length > MAX_SECONDS * rate) {
      throw tooLong();
    }
  };
  try {
    for (let at = 0; at < file.length; at += BYTES_AT_A_TIME) {
      take(await decoder.decode(file.subarray(at, at + BYTES_AT_A_TIME)));
    }
    if (decoder.flush) take(await decoder.flush());
  } finally {
    decoder.free();
  }
  const samples = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { rate, samples, isCut: isDamaged || IS_CUT[name](Buffer.from(file), length) };
}

function mixed({ channelData, samplesDecoded }: Part): Float32Array {
  const samples = new Float32Array(samplesDecoded);
  for (const channel of channelData)
    for (let n = 0; n < samplesDecoded; n++) samples[n]! += (channel[n] ?? 0) / channelData.length;
  return samples;
}

/** Whether a file ends before its sound does, by what it says of itself. */
const IS_CUT: { readonly [name in Compressed]: (file: Buffer, samples: number) => boolean } = {
  MP3: (file) => {
    // The first frame of most files is a table that knows the number of bytes. Of others nobody knows.
    const start = afterTag(file);
    const found = file.toString("latin1", start, start + FIRST_FRAME).search(/Xing|Info/);
    const at = start + found;
    if (found < 0 || at + 16 > file.length) return false;
    const flags = file.readUInt32BE(at + 4);
    if ((flags & 2) === 0) return false;
    const bytes = file.readUInt32BE(at + (flags & 1 ? 12 : 8));
    return start + bytes > file.length;
  },
  // 36 bits; 0: not known.
  FLAC: (file, samples) =>
    file.length < 26 || samples < (file.readUInt8(21) & 0x0f) * 2 ** 32 + file.readUInt32BE(22),
  "Ogg Vorbis": hasNoEnd,
  "Ogg Opus": hasNoEnd,
};

/** So near to its beginning the table of an MP3 stands. */
const FIRST_FRAME = 200;

/** Where the sound of an MP3 begins: before it may stand a title, a picture and the like, with any words in them. */
function afterTag(file: Buffer): number {
  if (file.toString("latin1", 0, 3) !== "ID3" || file.length < 10) return 0;
  // Four bytes of seven bits each.
  const size = file.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  return 10 + size;
}

/** The last page of an Ogg file is marked, and says how long it is. */
function hasNoEnd(file: Buffer): boolean {
  const last = file.lastIndexOf("OggS");
  if (last < 0 || last + 27 > file.length) return true;
  const lengths = file.subarray(last + 27, last + 27 + file.readUInt8(last + 26));
  const end = last + 27 + lengths.length + lengths.reduce((sum, length) => sum + length, 0);
  return (file.readUInt8(last + 5) & 4) === 0 || end > file.length;
}
