import { isPlayable, wavFormat } from "@cordboard/telephony";

import { ServerError } from "../errors.ts";

/** What people try instead of a WAV file, by how it begins. */
const OTHERS: readonly (readonly [name: string, begins: RegExp])[] = [
  ["an MP3 file", /^(?:ID3|\xff[\xe2-\xfb])/],
  ["an Ogg file", /^OggS/],
  ["a FLAC file", /^fLaC/],
  ["an MPEG-4 file", /^.{4}ftyp/s],
];

const ENCODINGS: { readonly [encoding: number]: string } = {
  3: "floating-point numbers",
  6: "G.711 A-law",
  7: "G.711 µ-law",
  0x55: "MP3",
};

/**
 * How long a recording is, in seconds.
 *
 * @throws ServerError when callers could not hear it
 */
export function checkSound(file: Buffer): number {
  const format = wavFormat(file);
  if (!format) {
    const begin = file.toString("latin1", 0, 12);
    const other = OTHERS.find(([, begins]) => begins.test(begin))?.[0];
    throw refused(other ? `This is ${other}` : "This is no WAV file");
  }
  const { encoding, bits, channels, rate, data } = format;
  if (encoding !== 1) {
    throw refused(`The sound is written as ${ENCODINGS[encoding] ?? `encoding ${encoding}`}`);
  }
  if (bits !== 16) throw refused(`The samples have ${bits} bits`);
  const seconds = data.length / (2 * channels * rate);
  if (!isPlayable(format) || seconds === 0) throw refused("There is no sound in it");
  return seconds;
}

const refused = (what: string) =>
  new ServerError(
    "resource-invalid",
    `${what}. Save the recording as WAV, PCM, 16 bit; 8 kHz mono is what telephones carry.`,
  );
