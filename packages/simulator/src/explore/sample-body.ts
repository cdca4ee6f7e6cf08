import type { Contact, Value } from "@cordboard/runtime";

/** A part of an answer's body, as an expression names it: `answer.body.items[0].name`; a call on it comes after. */
const PART = /\banswer\.body((?:\.[A-Za-z_]\w*(?!\w*\s*\()|\[\d+\]|\["[^"\\]*"\])*)/g;
const STEP = /\.([A-Za-z_]\w*)|\[(\d+)\]|\["([^"\\]*)"\]/g;

/**
 * A body that another system may answer with, made of what an action's properties take from it: each part is of the
 * kind that the variable it goes into can hold. Null, when they take nothing.
 */
export function sampleBody(properties: unknown, variables: Contact["variables"]): Value {
  let body: Value = null;
  for (const { variable, expression } of rowsIn(properties)) {
    for (const [part, path = ""] of expression.matchAll(PART)) {
      const kind = part === expression.trim() ? typeof variables[variable] : kindIn(expression);
      body = within(body, stepsOf(path), kind);
    }
  }
  return body;
}

interface Row {
  readonly variable: string;
  readonly expression: string;
}

function rowsIn(value: unknown): Row[] {
  if (typeof value !== "object" || value === null) return [];
  const { variable, expression } = value as Partial<Row>;
  return typeof variable === "string" && typeof expression === "string"
    ? [{ variable, expression }]
    : Object.values(value).flatMap(rowsIn);
}

const stepsOf = (path: string): (string | number)[] =>
  Array.from(path.matchAll(STEP), ([, name, index, quoted]) =>
    index === undefined ? (name ?? quoted ?? "") : Number(index),
  );

/** What something is probably worked out with. */
const kindIn = (expression: string) =>
  !/["']/.test(expression) && /[<>+*/%]|[^\w.]\d/.test(expression) ? "number" : "string";

const LEAF: { readonly [kind: string]: Value } = { number: 1, boolean: true, string: "1" };

function within(value: Value, [step, ...rest]: readonly (string | number)[], kind: string): Value {
  if (step === undefined) return value ?? LEAF[kind] ?? "1";
  if (typeof step === "number") {
    const list: Value[] = Array.isArray(value) ? [...(value as readonly Value[])] : [];
    while (list.length < step) list.push("1");
    list[step] = within(list[step] ?? null, rest, kind);
    return list;
  }
  const object =
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as { readonly [key: string]: Value })
      : {};
  return { ...object, [step]: within(object[step] ?? null, rest, kind) };
}
