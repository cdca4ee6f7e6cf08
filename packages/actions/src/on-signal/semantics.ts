import { defineSemantics, done } from "@cordboard/runtime";

export const semantics = defineSemantics({ start: () => done("Default") });
