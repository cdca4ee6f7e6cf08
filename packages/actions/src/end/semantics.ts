import { defineSemantics, end } from "@cordboard/runtime";

export const semantics = defineSemantics({ start: () => end("ended") });
