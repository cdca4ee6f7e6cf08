import { Type, type Static } from "typebox";

import { request, Revision } from "./common.ts";
import { ResourceUse } from "./resources.ts";

/** How large a recording's file may be. */
export const MAX_SOUND_BYTES = 8 * 1024 * 1024;

/** A recording's file. */
export const Sound = Type.Unsafe<Uint8Array>({
  type: "string",
  format: "binary",
  description:
    "A WAV, FLAC, MP3, Ogg Vorbis or Ogg Opus file, known by what is in it: at most 8 MB and 10 minutes.",
});

/** What callers may not like; nothing is refused for it. */
const SoundWarning = Type.Union([
  Type.Object(
    { kind: Type.Literal("silent"), decibels: Type.Integer() },
    { description: "Nothing is heard: its peak, in dB of full scale." },
  ),
  Type.Object(
    { kind: Type.Literal("quiet"), decibels: Type.Integer() },
    { description: "It is hard to understand: its average loudness, in dB of full scale." },
  ),
  Type.Object(
    { kind: Type.Literal("clipped"), percent: Type.Number() },
    { description: "It crackles: so much of it was too loud for the recording, and cut off." },
  ),
]);
export type SoundWarning = Static<typeof SoundWarning>;

const warnings = Type.Array(SoundWarning);

const Recording = Type.Object({
  revision: Revision,
  seconds: Type.Number({ description: "How long it is; 0 when callers cannot hear it." }),
  problem: Type.Optional(Type.String({ description: "Why callers cannot hear it." })),
  warnings,
});
export type Recording = Static<typeof Recording>;

const byLanguage = <T>(description: string, additionalProperties: object) =>
  Type.Unsafe<{ readonly [language: string]: T }>({
    type: "object",
    additionalProperties,
    description,
  });

export const PromptView = Type.Object({
  name: Type.String(),
  recordings: byLanguage<Recording>("Language → its own recording.", Recording),
  borrowed: byLanguage<string>(
    "Language without a recording of its own → the language whose recording its callers hear.",
    { type: "string" },
  ),
  missing: Type.Array(Type.String(), {
    description: "Languages in which a script plays it, and callers would hear nothing.",
  }),
  uses: Type.Array(ResourceUse),
});
export type PromptView = Static<typeof PromptView>;

export const PromptsView = Type.Object({
  languages: Type.Array(Type.String(), {
    description: "Those that have recordings, and those that scripts speak.",
  }),
  prompts: Type.Array(PromptView, {
    description: "All that is recorded, and all that scripts play and nobody has recorded.",
  }),
});
export type PromptsView = Static<typeof PromptsView>;

export const SavePrompt = Type.Object({
  revision: Type.Optional({
    ...Revision,
    description: "Of the recording that is replaced; left out: there is none of this name yet.",
  }),
});

export const DeletePrompt = Type.Object({ revision: Revision });

export const SavedPrompt = Type.Object({
  revision: Revision,
  seconds: Type.Number({ description: "How long it is." }),
  warnings,
});
export type SavedPrompt = Static<typeof SavedPrompt>;

export const SpeakText = request({
  text: Type.String({ minLength: 1, maxLength: 2_000 }),
  language: Type.String({ description: "A tag such as en-US." }),
});
