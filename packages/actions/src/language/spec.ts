import { DEFAULT_BRANCH, defineAction, language } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Language",
  title: "Language",
  description: "Chooses the language of the prompts that follow.",
  group: "Caller input",
  icon: "language",
  traits: { takes: "no-time" },
  properties: Type.Object(
    {
      language: language({
        title: "Spoken language",
        description: "A BCP-47 tag, such as de-DE or es.",
      }),
      voice: Type.Optional(
        Type.String({
          title: "Voice",
          rare: true,
          description: "Of text to speech, as the call server calls it. Empty: the language's own.",
          default: "",
          pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$|^$",
          form: "letters, digits, spaces and . _ -, at most 64",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH],
  summary: ({ language: tag, voice }) => [tag ?? "?", ...(voice ? [voice] : [])].join(" · "),
});
