import { inWords, say, type Said } from "@cordboard/language";

/** Sound as it is worked with: one channel. */
export interface Sound {
  /** Samples per second. */
  readonly rate: number;
  /** -1 to 1; a file may have some beyond, which are cut off at the end. */
  readonly samples: Float32Array;
}

/** What was in a file. */
export interface Decoded extends Sound {
  /** The file ends before its sound does. */
  readonly isCut: boolean;
}

/** Longer ones are no prompts, and a small file can claim days. */
export const MAX_SECONDS = 600;

/** A file of which nothing can be played, and why: `It is a MIDI file.` */
export class UnusableSound extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(inWords(said));
    this.said = said;
  }
}

export const tooLong = (): UnusableSound =>
  new UnusableSound(say`It is longer than ${MAX_SECONDS / 60} minutes.`);
