import { say } from "@cordboard/language";
import { decodeCompressed } from "./compressed.ts";
import { otherFormat, soundFormatOf } from "./sound-format.ts";
import { MAX_SECONDS, tooLong, UnusableSound, type Decoded } from "./sound.ts";
import { decodeWav } from "./wav.ts";

/** Beyond these no program records, and converting would take a time and a room of its own. */
const MIN_RATE = 4_000;
const MAX_RATE = 384_000;

/**
 * The sound in a file of any known format. Decoders of bytes that may be anything: run it in a thread that can be
 * ended, as `SoundConverter` does.
 */
export async function decode(file: Buffer): Promise<Decoded> {
  const format = soundFormatOf(file);
  if (!format) throw new UnusableSound(otherFormat(file));
  const { name } = format;
  const decoded = name === "WAV" ? decodeWav(file) : await decodeCompressed(name, file);
  if (decoded.samples.length === 0) {
    throw new UnusableSound(say`There is no sound in the ${name} file.`);
  }
  if (decoded.rate < MIN_RATE || decoded.rate > MAX_RATE) {
    throw new UnusableSound(say`Its sample rate is ${decoded.rate} Hz.`);
  }
  if (decoded.samples.length > MAX_SECONDS * decoded.rate) {
    throw tooLong();
  }
  return decoded;
}
