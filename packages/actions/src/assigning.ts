import {
  failed,
  type ActionContext,
  type Step,
  type Value,
  type Variables,
} from "@cordboard/runtime";

/** A row of an `assignments` field. */
export interface Assignment {
  readonly variable: string;
  readonly expression: string;
}

/**
 * Works out the rows from top to bottom, each with what those above it have changed. All of them take effect, or none.
 * `seen` is what the field's expressions see besides.
 *
 * @throws Error as ActionContext.value
 */
export function assigning(
  { contact, value }: Pick<ActionContext<unknown>, "contact" | "value">,
  rows: readonly Assignment[],
  seen: Variables,
  assigned: (variables: Variables) => Step<never>,
): Step<never> {
  const changed: { [name: string]: Value } = {};
  for (const { variable, expression } of rows) {
    const given = value(expression, { ...changed, ...seen });
    // A variable always holds a value of its declared type, so the present one tells what fits.
    if (typeof given !== typeof contact.variables[variable])
      return failed("wrong-kind", `The expression for ${variable} gives ${inWords(given)}.`);
    changed[variable] = given;
  }
  return assigned(changed);
}

const inWords = (value: Value) => (value === null ? "no value" : `a ${typeof value}`);
