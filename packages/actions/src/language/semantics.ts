import { defineSemantics, done } from "@cordboard/runtime";

interface Language {
  readonly language: string;
  readonly voice: string;
}

export const semantics = defineSemantics<Language>({
  start: ({ properties: { language: tag, voice } }) =>
    done("Default", { language: { tag, voice } }),
});
