import type { SpokenAs } from "@cordboard/language";

/** One part of a prompt sequence, with every expression already evaluated. */
export type PromptPart =
  | { readonly type: "file"; readonly file: string; readonly language: string }
  | ({ readonly type: "speech"; readonly text: string } & Spoken)
  | ({ readonly type: "value"; readonly value: string; readonly as: CountedOut } & Spoken)
  /** What a caller said, as `Telephony.record` has kept it. */
  | {
      readonly type: "recording";
      readonly recordingId: string;
      /** Whole seconds. */
      readonly durationSec: number;
      readonly language: string;
    };

interface Spoken {
  readonly language: string;
  /** A voice that text to speech has; left out: the one of the language. */
  readonly voice?: string;
}

/**
 * What is said out of recordings where telephony has them: `digits` (0-9, * and #) one by one, `number`, a whole one,
 * as a cardinal, `characters` spelled. Everything else has become words before.
 */
export type CountedOut = Extract<SpokenAs, "digits" | "number" | "characters">;
