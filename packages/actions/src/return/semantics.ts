import { defineSemantics } from "@cordboard/runtime";

import { valuesOf, type Argument } from "../arguments.ts";

export const semantics = defineSemantics<{ readonly values?: readonly Argument[] }>({
  start: ({ properties, value }) => ({
    kind: "return",
    values: valuesOf(properties.values, value),
  }),
});
