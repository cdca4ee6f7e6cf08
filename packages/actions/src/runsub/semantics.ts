import { defineSemantics, done, failed, wait, type Variables } from "@cordboard/runtime";

import { valuesOf, type Argument } from "../arguments.ts";

interface Runsub {
  readonly script: string;
  readonly parameters?: readonly Argument[];
  readonly results?: readonly { readonly variable: string; readonly name: string }[];
}

export const semantics = defineSemantics<Runsub>({
  start: ({ properties: { script, parameters }, value }) => ({
    kind: "call",
    script,
    parameters: valuesOf(parameters, value),
    local: null,
  }),
  on({ properties, contact }, _local, event) {
    if (event.type !== "script.returned") return wait(null);
    const { script, results = [] } = properties;
    for (const { variable, name } of results) {
      if (!Object.hasOwn(event.values, name))
        return failed("missing-result", `Script "${script}" returned no value "${name}".`);
      // A variable always holds a value of its declared type, so the present one tells what fits.
      if (typeof event.values[name] !== typeof contact.variables[variable])
        return failed("wrong-kind", `The value "${name}" does not fit the variable ${variable}.`);
    }
    const variables: Variables = Object.fromEntries(
      results.map(({ variable, name }) => [variable, event.values[name] ?? null]),
    );
    return done("Default", { variables });
  },
});
