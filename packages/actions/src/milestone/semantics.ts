import { defineSemantics, done } from "@cordboard/runtime";

interface Milestone {
  readonly name: string;
  readonly data: string;
}

export const semantics = defineSemantics<Milestone>({
  start: ({ properties: { name, data }, text }) =>
    done("Default", { milestone: { name, data: text(data) } }),
});
