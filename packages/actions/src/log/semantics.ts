import { defineSemantics, done } from "@cordboard/runtime";

export const semantics = defineSemantics<{ readonly text: string }>({
  start: ({ properties, text }) => done("Default", { log: text(properties.text) }),
});
