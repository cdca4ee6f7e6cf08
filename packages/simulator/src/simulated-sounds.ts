import type { PromptPart, SoundFailure } from "@cordboard/runtime";

export interface SimulatedSoundsOptions {
  /** Names of recordings and music classes that this switch does not have; playing one fails. */
  readonly missing?: readonly string[];
  /** False: there is no text to speech. */
  readonly speech?: boolean;
}

/** Why something cannot be played. */
interface Unplayable {
  readonly code: SoundFailure;
  readonly message: string;
}

export interface SimulatedSounds {
  /** Whether anything can be played from now on. */
  will(work: boolean): void;
  /** Of a sequence of prompts, or of a class of hold music. */
  unplayable(sound: readonly PromptPart[] | string): Unplayable | undefined;
}

const absent = (what: string): Unplayable => ({
  code: "prompt-unavailable",
  message: `There is no ${what}.`,
});

/** What the switch can play. */
export function simulateSounds({
  missing = [],
  speech = true,
}: SimulatedSoundsOptions): SimulatedSounds {
  let work = true;
  return {
    will(now) {
      work = now;
    },
    unplayable(sound) {
      if (!work) return { code: "telephony-failed", message: "Nothing can be played just now." };
      if (typeof sound === "string")
        return missing.includes(sound) ? absent(`music class "${sound}"`) : undefined;
      for (const part of sound) {
        if (part.type === "file" && missing.includes(part.file))
          return absent(`recording "${part.file}" in ${part.language}`);
        if (part.type === "recording" && missing.includes(part.recordingId))
          return absent(`recording "${part.recordingId}"`);
      }
      if (!speech && sound.some(({ type }) => type === "speech"))
        return { code: "no-speech", message: "There is no text to speech." };
      return undefined;
    },
  };
}
