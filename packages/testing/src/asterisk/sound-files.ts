import { wavFile } from "../wav-file.ts";
import { tone } from "./tone.ts";

/** A WAV file with a tone in it, as telephones carry it: µ-law, 8 kHz. */
export const toneFile = (hertz: number, ms: number): Buffer =>
  wavFile(tone(hertz, 0, 8 * ms), { format: 7, bits: 8 });
