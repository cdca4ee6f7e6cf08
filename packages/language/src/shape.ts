import { Ajv, type ErrorObject, type Options, type ValidateFunction } from "ajv";

import { removing, replacing, suggested, type Fix } from "./fixes.ts";
import { closest, quote } from "./words.ts";
import { finding, firstOf, type Finding, type Path } from "./source.ts";

/** A compiled JSON Schema: says whether a document has the shape, and leaves its `errors` if not. */
export type ShapeCheck = Pick<ValidateFunction, "errors"> & ((document: unknown) => boolean);

/** Options for every ajv of the project; the generator of standalone validators uses them too. */
export const AJV_OPTIONS: Options = {
  discriminator: true,
  strict: true,
  strictRequired: false,
  strictTypes: "log",
  allowUnionTypes: true,
  allErrors: true,
  verbose: true,
  logger: false,
  keywords: ["ui", "form"],
};

/** Compiles a schema in the running program. Browsers use a validator made beforehand: this needs `new Function`. */
export const compileShape = (schema: object): ShapeCheck => new Ajv(AJV_OPTIONS).compile(schema);

/** Findings for a document that has not the right shape; empty when it has. */
export const checkShape = (check: ShapeCheck, document: unknown): Finding[] =>
  firstOf(shapeFindings(check, document));

function* shapeFindings(check: ShapeCheck, document: unknown): Generator<Finding> {
  if (check(document)) return;
  let wrongKind: string | undefined;
  for (const error of check.errors ?? []) {
    if (error.keyword === "type") wrongKind = error.instancePath;
    else if (error.instancePath === wrongKind) continue;
    if (!isEcho(error)) yield explain(error);
  }
}

/** Errors that only repeat what another one says. */
const isEcho = ({ keyword, data }: ErrorObject) =>
  keyword === "oneOf" ||
  keyword === "propertyNames" ||
  keyword === "if" ||
  (keyword === "discriminator" && (data as { type?: unknown }).type === undefined);

function explain(error: ErrorObject): Finding {
  const path = pathOf(error.instancePath);
  const name = nameOf(path);
  const params = error.params as { [key: string]: unknown };
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const hint = closest(key, known);
      return finding(
        "L0101",
        [...path, key],
        `There is no property ${quote(key)} here${hint ? `; did you mean "${hint}"?` : `. Allowed: ${known.join(", ")}.`}`,
        suggested(removing(`Remove ${key}`, [...path, key])),
      );
    }
    case "required":
      return finding(
        "L0102",
        path,
        `${name} needs the property "${String(params["missingProperty"])}".`,
      );
    case "type":
      return finding(
        "L0103",
        path,
        `${name} must be ${list(params["type"])}, not ${typeof error.data === "number" ? error.data : kindOf(error.data)}.`,
      );
    case "enum":
    case "const": {
      const allowed =
        error.keyword === "enum"
          ? (params["allowedValues"] as unknown[])
          : [params["allowedValue"]];
      return finding(
        "L0104",
        path,
        `${name} must be ${allowed.map((value) => JSON.stringify(value)).join(" or ")}, not ${quote(error.data)}.`,
        closestOf(error.data, allowed, path),
      );
    }
    case "discriminator":
      return unknownType(error, path);
    case "minimum":
    case "maximum":
      return finding(
        "L0105",
        path,
        `${name} must be ${error.keyword === "minimum" ? "at least" : "at most"} ${String(params["limit"])}, not ${quote(error.data)}.`,
        suggested(replacing(`Set it to ${String(params["limit"])}`, path, params["limit"])),
      );
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
      return finding(
        "L0105",
        path,
        `${name} must have ${error.keyword.startsWith("min") ? "at least" : "at most"} ${counted(Number(params["limit"]), error.keyword.endsWith("Items") ? ["entry", "entries"] : ["character", "characters"])}.`,
      );
    case "pattern":
      return finding(
        "L0106",
        error.propertyName === undefined ? path : [...path, error.propertyName],
        badForm(error),
      );
    default:
      return finding("L0106", path, `${name} ${error.message ?? "is not as it should be"}.`);
  }
}

function unknownType(error: ErrorObject, path: Path): Finding {
  const type = (error.data as { type?: unknown }).type;
  const shapes =
    (error.parentSchema as { oneOf?: { properties?: { type?: { const?: string } } }[] }).oneOf ??
    [];
  const known = shapes.flatMap((shape) => shape.properties?.type?.const ?? []);
  const hint = typeof type === "string" ? closest(type, known) : undefined;
  return finding(
    "L0107",
    [...path, "type"],
    `There is no type ${quote(type)}${hint ? `; did you mean "${hint}"?` : few(known)}`,
    closestOf(type, known, [...path, "type"]),
  );
}

/** The allowed value that was probably meant. */
function closestOf(value: unknown, allowed: readonly unknown[], path: Path): Fix | undefined {
  const words = allowed.filter((one) => typeof one === "string");
  const hint =
    typeof value === "string" ? closest(value, words) : words.length === 1 ? words[0] : undefined;
  return hint === undefined ? undefined : suggested(replacing(`Set it to ${hint}`, path, hint));
}

/** A message names what there is, as long as it can be taken in at a glance. */
const few = (known: readonly string[]) =>
  known.length > MOST_NAMED ? "." : `. Known: ${known.join(", ")}.`;
const MOST_NAMED = 12;

/** In the words that stand beside the pattern in its schema. */
function badForm(error: ErrorObject): string {
  const value: unknown = error.propertyName ?? error.data;
  const { form } = error.parentSchema as { form?: string };
  const what = value === "" ? `${nameOf(pathOf(error.instancePath))} is empty: it` : quote(value);
  return `${what} must be ${form ?? `of the form ${String(error.params["pattern"])}`}.`;
}

/** The last step of a path, in words that stay short. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "The script";
  const around = path.at(-2);
  return typeof last === "number" && typeof around === "string"
    ? `Entry ${last + 1} of ${quote(around)}`
    : quote(String(last));
}

const counted = (count: number, [one, more]: readonly [string, string]) =>
  `${count} ${count === 1 ? one : more}`;

const list = (types: unknown) =>
  (Array.isArray(types) ? types : [types])
    .map((type) => ARTICLES[String(type)] ?? String(type))
    .join(" or ");
const ARTICLES: { readonly [type: string]: string } = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
};
const kindOf = (value: unknown) =>
  value === null
    ? "null"
    : (ARTICLES[Array.isArray(value) ? "array" : typeof value] ?? typeof value);

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
