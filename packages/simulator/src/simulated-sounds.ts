import type { PromptPart, SoundFailure } from "@cordboard/runtime";

import { partAt, secondsOf, type FileSec } from "./sound-length.ts";

export interface SimulatedSoundsOptions {
  /** Names of recordings and music classes that this switch does not have; playing one fails. */
  readonly missing?: readonly string[];
  /** False: there is no text to speech. */
  readonly speech?: boolean;
  /** How many seconds a recording lasts; 3 where that is not known. */
  readonly fileSec?: FileSec;
}

/** Why something cannot be played. */
interface Unplayable {
  readonly code: SoundFailure;
  readonly message: string;
}

export interface SimulatedSounds {
  /** Whether anything can be played from now on. */
  will(work: boolean): void;
  /** About how many seconds a playback is heard. */
  secondsOf(playback: Parameters<typeof secondsOf>[0]): number;
  /** What is heard so many seconds after the beginning; null: it is over. */
  partAt(parts: readonly PromptPart[], seconds: number): PromptPart | null;
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
  fileSec,
}: SimulatedSoundsOptions): SimulatedSounds {
  let work = true;
  return {
    will(now) {
      work = now;
    },
    secondsOf: (playback) => secondsOf(playback, fileSec),
    partAt: (parts, seconds) => partAt(parts, seconds, fileSec),
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
