import { Type, type Static } from "typebox";

import { Secret, type Resolved } from "../secret.ts";

const Service = Type.Object(
  {
    url: Type.String({
      pattern: "^https?://[^/]+/.+$",
      form: "the whole address that speech is asked of, such as https://api.openai.com/v1/audio/speech",
      description:
        "The whole address, such as `https://api.openai.com/v1/audio/speech` or that of an engine of your own.",
    }),
    key: Type.Optional(Secret("Sent as a bearer token.")),
    model: Type.String({ minLength: 1, description: "As the service calls it." }),
    voices: Type.Unsafe<{ readonly [languageOrVoice: string]: string }>({
      type: "object",
      minProperties: 1,
      additionalProperties: { type: "string", minLength: 1 },
      description:
        "What the service calls the voice of a language (`de-AT`, `de`), of every other language (`*`), or of a voice that scripts name.",
    }),
    format: Type.Optional(
      Type.Unsafe<"wav" | "mp3" | "flac" | "opus">({
        enum: ["wav", "mp3", "flac", "opus"],
        default: "wav",
        description: "In which the service sends sound.",
      }),
    ),
    fields: Type.Optional(
      Type.Unsafe<{ readonly [name: string]: string | number | boolean }>({
        type: "object",
        additionalProperties: { type: ["string", "number", "boolean"] },
        description:
          "Sent along in each request, for what the service wants besides; `{language}` in texts is the language.",
      }),
    ),
  },
  { additionalProperties: false },
);

/** Who speaks texts; see docs/guides/prompts.md. */
export const SpeechSection = Type.Object(
  {
    services: Type.Optional(
      Type.Array(Service, {
        maxItems: 10,
        description:
          "Asked as OpenAI's `POST /v1/audio/speech`, in this order: where one fails or has no such voice the next speaks.",
      }),
    ),
    espeak: Type.Optional(
      Type.Boolean({
        default: true,
        description: "`espeak-ng`, where it is installed, speaks what none of the services can.",
      }),
    ),
    atOnce: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        default: 4,
        description: "Texts that each of them speaks at a time.",
      }),
    ),
    timeoutSec: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 60,
        default: 10,
        description: "Longest time for one text.",
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      "Who reads texts aloud; see [Prompts](../guides/prompts.md). Without it `espeak-ng` does, where it is installed.",
  },
);

export type SpeechSettings = Resolved<Static<typeof SpeechSection>>;
