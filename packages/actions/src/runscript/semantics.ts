import { defineSemantics } from "@cordboard/runtime";

import { valuesOf, type Argument } from "../arguments.ts";

interface Runscript {
  readonly script: string;
  readonly parameters?: readonly Argument[];
}

export const semantics = defineSemantics<Runscript>({
  start: ({ properties: { script, parameters }, value }) => ({
    kind: "go",
    script,
    parameters: valuesOf(parameters, value),
  }),
});
