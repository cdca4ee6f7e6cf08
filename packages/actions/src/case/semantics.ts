import { defineSemantics, done } from "@cordboard/runtime";

interface Case {
  readonly value: string;
  readonly cases: readonly { readonly value: string | number; readonly branch: string }[];
}

export const semantics = defineSemantics<Case>({
  start({ properties, value }) {
    // As text: digits that a caller pressed are text, and an admin who writes 1 means them too.
    const given = String(value(properties.value) ?? "");
    return done(properties.cases.find((one) => String(one.value) === given)?.branch ?? "Default");
  },
});
