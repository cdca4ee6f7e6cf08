import { say, type Said } from "@cordboard/language";
import { decode } from "./decode.ts";
import { measure, type SoundReport } from "./measure.ts";
import { resample } from "./resample.ts";
import { UnusableSound } from "./sound.ts";
import { writeWav } from "./wav.ts";

/** Samples per second that telephones carry. */
const TELEPHONE_RATE = 8_000;

/** What is to be made of a file. */
export interface SoundTask {
  readonly file: Uint8Array;
  readonly want: "report" | "telephone";
}

export type SoundAnswer =
  | { readonly report: SoundReport }
  | { readonly wav: Uint8Array }
  | { readonly refused: Said };

export const DAMAGED = say`It is damaged.`;

export async function carryOut({ file, want }: SoundTask): Promise<SoundAnswer> {
  try {
    const sound = await decode(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
    if (want === "report") return { report: measure(sound) };
    return { wav: writeWav(resample(sound, TELEPHONE_RATE)) };
  } catch (error) {
    // A decoder's own words are of no use to people.
    return { refused: error instanceof UnusableSound ? error.said : DAMAGED };
  }
}
