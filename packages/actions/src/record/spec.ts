import {
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  flag,
  prompts,
  seconds,
  variable,
} from "@cordboard/language";
import { Type } from "typebox";

import { PLAYBACK_ERRORS } from "../playback-errors.ts";

export const spec = defineAction({
  type: "Record",
  title: "Record",
  description: "Records what the caller says.",
  group: "Caller input",
  icon: "microphone",
  needs: "voice",
  traits: { takes: "input" },
  properties: Type.Object(
    {
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
          description: "So much silence ends the recording. 0: silence never does.",
          minimum: 0,
          maximum: 60,
          default: 5,
        }),
      ),
      beep: Type.Optional(
        flag({ title: "Beep", description: "A tone before the recording begins.", default: true }),
      ),
      terminationKey: Type.Optional(
        Type.Enum(["#", "*", "any", "none"], {
          title: "Termination key",
          description: "Ends the recording.",
          default: "#",
        }),
      ),
      variable: Type.Optional(
        variable({
          title: "Store name in",
          description: "A variable that takes the recording's name.",
        }),
      ),
      lengthVariable: Type.Optional(
        variable({
          title: "Store length in",
          description: "A variable that takes the recording's length in seconds.",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [
    DEFAULT_BRANCH,
    { name: "Timeout", description: "Nothing was said." },
    ERROR_BRANCH,
  ],
  summary: ({ maxSec = 120, variable: name }) =>
    [...(name ? [`→ ${name}`] : []), `at most ${maxSec} s`].join(" · "),
  errors: [
    ...PLAYBACK_ERRORS,
    { code: "recording-unavailable", meaning: "The telephony server could not record the caller." },
  ],
});
