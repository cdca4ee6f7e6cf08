import { Type } from "typebox";

import { expression, resource, template, ui, variants, type Field } from "./fields.ts";

const closed = { additionalProperties: false } as const;

/** How a value can be spoken, each with what it needs. */
export const SPOKEN_AS = {
  number: "A number, as one counts.",
  digits: "Digits, * and # one by one; spaces, brackets, points, hyphens and + are passed over.",
  characters: "Letters and digits, spelled.",
  ordinal: "A whole number, as one numbers places.",
  date: "A time, or a text such as 2026-11-21, as the day.",
  time: "A time, or a text such as 14:05, as the time of day.",
  duration: "Seconds, as days, hours, minutes and seconds.",
  currency: "A number, as an amount of `currency`.",
} as const;
export type SpokenAs = keyof typeof SPOKEN_AS;

/** Currencies that the platform can say, by their ISO 4217 codes. */
export const isCurrency = (code: unknown): boolean =>
  typeof code === "string" && Intl.supportedValuesOf("currency").includes(code);

export const PromptItem = variants([
  Type.Object(
    {
      type: Type.Literal("speech"),
      text: template({
        title: "Text",
        description: "Read aloud. {expression} stands for its value.",
      }),
    },
    { ...closed, title: "Text to speech" },
  ),
  Type.Object(
    {
      type: Type.Literal("file"),
      file: resource({
        title: "File",
        description: "A recording in the workspace's prompts, without language and ending.",
        resource: "prompt",
      }),
    },
    { ...closed, title: "Recording" },
  ),
  Type.Object(
    {
      type: Type.Literal("value"),
      value: expression({ title: "Value", result: "any" }),
      as: Type.Unsafe<SpokenAs>({
        enum: Object.keys(SPOKEN_AS),
        title: "Spoken as",
        default: "number",
      }),
      currency: Type.Optional(
        Type.String({
          title: "Currency",
          description: "Of an amount: its ISO 4217 code, such as EUR.",
          pattern: "^[A-Z]{3}$",
          form: "three capital letters, an ISO 4217 code such as EUR",
        }),
      ),
    },
    { ...closed, required: ["type", "value"], title: "Spoken value" },
  ),
]);
export type PromptItem = import("typebox").Static<typeof PromptItem>;

/** A sequence of recordings, texts and spoken values. */
export const prompts = (field: Field & { minItems?: number }) =>
  Type.Array(PromptItem, ui(field, { kind: "prompts" }, { maxItems: 50 }));
