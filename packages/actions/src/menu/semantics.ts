import { defineSemantics } from "@cordboard/runtime";

import { asking, type Asking, type Progress } from "../asking.ts";
import { matchingChoice, mayGrow, type Choice } from "./choices.ts";

interface Menu extends Asking {
  readonly choices: readonly Choice[];
  readonly variable?: string;
}

export const semantics = defineSemantics<Menu, Progress>(
  asking({
    settles: ({ choices }, digits) =>
      matchingChoice(choices, digits) !== undefined && !mayGrow(choices, digits),
    /** A linked choice wins; anything else is a wrong key. */
    take({ properties: { choices, variable }, isLinked }, digits) {
      const key = matchingChoice(choices, digits)?.key;
      if (key === undefined || !isLinked(key)) return null;
      return { outcome: key, variables: variable ? { [variable]: digits } : {} };
    },
  }),
);
