import { defineSemantics, done, failed, type Value } from "@cordboard/runtime";

interface Assign {
  readonly assignments: readonly { readonly variable: string; readonly expression: string }[];
}

export const semantics = defineSemantics<Assign>({
  start({ properties, contact, value }) {
    const changed: { [name: string]: Value } = {};
    for (const { variable, expression } of properties.assignments) {
      const given = value(expression, changed);
      // A variable always holds a value of its declared type, so the present one tells what fits.
      if (typeof given !== typeof contact.variables[variable]) {
        return failed("wrong-kind", `The expression for ${variable} gives ${inWords(given)}.`);
      }
      changed[variable] = given;
    }
    return done("Default", { variables: changed });
  },
});

const inWords = (value: Value) => (value === null ? "no value" : `a ${typeof value}`);
