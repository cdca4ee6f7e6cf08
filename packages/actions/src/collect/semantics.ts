import { defineSemantics } from "@cordboard/runtime";

import { asking, type Asking, type Progress } from "../asking.ts";

interface Collect extends Asking {
  readonly variable: string;
  readonly minDigits: number;
  readonly validation?: string;
  readonly secret: boolean;
}

export const semantics = defineSemantics<Collect, Progress>(
  asking({
    settles: () => false,
    take({ properties: { variable, minDigits, validation }, value }, digits) {
      if (digits.length < minDigits || !/^\d+$/.test(digits)) return null;
      const variables = { [variable]: digits };
      if (validation !== undefined && value(validation, variables) !== true) return null;
      return { outcome: "Default", variables };
    },
    secret: ({ secret }) => secret,
  }),
);
