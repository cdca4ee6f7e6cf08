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
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH],
  summary: ({ language: tag }) => tag ?? "?",
});
