import { flag, prompts, seconds, type RunTimeErrorSpec } from "@cordboard/language";
import { Type } from "typebox";

import { PLAYBACK_ERRORS } from "./playback-errors.ts";

/** Fields of every action that records the caller. */
export const RECORDING_FIELDS = {
  prompts: Type.Optional(
    prompts({ title: "Prompts", description: "Played first; a key skips them." }),
  ),
  maxSec: Type.Optional(
    seconds({
      title: "Longest (seconds)",
      description: "Then the recording ends.",
      minimum: 1,
      maximum: 3600,
      default: 120,
    }),
  ),
  silenceSec: Type.Optional(
    seconds({
      title: "Silence (seconds)",
      rare: true,
      description: "So much silence ends the recording. 0: silence never does.",
      minimum: 0,
      maximum: 60,
      default: 5,
    }),
  ),
  beep: Type.Optional(
    flag({
      title: "Beep",
      rare: true,
      description: "A tone before the recording begins.",
      default: true,
    }),
  ),
  terminationKey: Type.Optional(
    Type.Enum(["#", "*", "any", "none"], {
      title: "Termination key",
      rare: true,
      description: "Ends the recording.",
      default: "#",
    }),
  ),
};

export const RECORDING_ERRORS: readonly RunTimeErrorSpec[] = [
  ...PLAYBACK_ERRORS,
  { code: "recording-unavailable", meaning: "The telephony server could not record the caller." },
];
