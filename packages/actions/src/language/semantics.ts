import { defineSemantics, done } from "@cordboard/runtime";

export const semantics = defineSemantics<{ readonly language: string }>({
  start: ({ properties }) => done("Default", { language: properties.language }),
});
