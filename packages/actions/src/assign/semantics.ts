import { defineSemantics, done } from "@cordboard/runtime";

import { assigning, type Assignment } from "../assigning.ts";

interface Assign {
  readonly assignments: readonly Assignment[];
}

export const semantics = defineSemantics<Assign>({
  start: (context) =>
    assigning(context, context.properties.assignments, {}, (variables) =>
      done("Default", { variables }),
    ),
});
