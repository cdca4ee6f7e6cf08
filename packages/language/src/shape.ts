import { Ajv, type ErrorObject, type Options, type ValidateFunction } from "ajv";

import { removing, replacing, suggested, type Fix } from "./fixes.ts";
import { joined, say, type Said, type Text } from "./say.ts";
import { closest, meant, quote } from "./words.ts";
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
  keywords: ["ui", "form", "rare"],
};

/** Compiles a schema in the running program. Browsers use a validator made beforehand: this needs `new Function`. */
export const compileShape = (schema: object): ShapeCheck => new Ajv(AJV_OPTIONS).compile(schema);

/** Findings for a document that has not the right shape; empty when it has. */
/** What does not fit its schema; `whole` is what the document is called. */
export const checkShape = (
  check: ShapeCheck,
  document: unknown,
  whole: Said = say`The script`,
): Finding[] => firstOf(shapeFindings(check, document, whole));

function* shapeFindings(check: ShapeCheck, document: unknown, whole: Said): Generator<Finding> {
  if (check(document)) return;
  let wrongKind: string | undefined;
  for (const error of check.errors ?? []) {
    if (error.keyword === "type") wrongKind = error.instancePath;
    else if (error.instancePath === wrongKind) continue;
    if (!isEcho(error)) yield explain(error, whole);
  }
}

/** Errors that only repeat what another one says. */
const isEcho = ({ keyword, data }: ErrorObject) =>
  keyword === "oneOf" ||
  keyword === "propertyNames" ||
  keyword === "if" ||
  (keyword === "discriminator" && (data as { type?: unknown }).type === undefined);

function explain(error: ErrorObject, whole: Said): Finding {
  const path = pathOf(error.instancePath);
  const name = nameOf(path, whole);
  const params = error.params as { [key: string]: unknown };
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const hint = closest(key, known);
      return finding(
        "L0101",
        [...path, key],
        say`There is no property ${quote(key)} here${hint ? meant(hint) : say`. Allowed: ${known.join(", ")}.`}`,
        suggested(removing(say`Remove ${key}`, [...path, key])),
      );
    }
    case "required":
      return finding(
        "L0102",
        path,
        say`${name} needs the property "${String(params["missingProperty"])}".`,
      );
    case "type":
      return finding(
        "L0103",
        path,
        say`${name} must be ${list(params["type"])}, not ${typeof error.data === "number" ? error.data : kindOf(error.data)}.`,
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
        say`${name} must be ${oneOf(allowed.map((value) => JSON.stringify(value)))}, not ${quote(error.data)}.`,
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
        say`${name} must be ${error.keyword === "minimum" ? say`at least` : say`at most`} ${String(params["limit"])}, not ${quote(error.data)}.`,
        suggested(replacing(say`Set it to ${String(params["limit"])}`, path, params["limit"])),
      );
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
      return finding(
        "L0105",
        path,
        say`${name} must have ${error.keyword.startsWith("min") ? say`at least` : say`at most`} ${counted(Number(params["limit"]), error.keyword.endsWith("Items"))}.`,
      );
    case "pattern":
      return finding(
        "L0106",
        error.propertyName === undefined ? path : [...path, error.propertyName],
        badForm(error, whole),
      );
    default:
      return finding("L0106", path, say`${name} ${error.message ?? say`is not as it should be`}.`);
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
    say`There is no type ${quote(type)}${hint ? meant(hint) : few(known)}`,
    closestOf(type, known, [...path, "type"]),
  );
}

/** The allowed value that was probably meant. */
function closestOf(value: unknown, allowed: readonly unknown[], path: Path): Fix | undefined {
  const words = allowed.filter((one) => typeof one === "string");
  const hint =
    typeof value === "string" ? closest(value, words) : words.length === 1 ? words[0] : undefined;
  return hint === undefined ? undefined : suggested(replacing(say`Set it to ${hint}`, path, hint));
}

/** A message names what there is, as long as it can be taken in at a glance. */
const few = (known: readonly string[]): Text =>
  known.length > MOST_NAMED ? "." : say`. Known: ${known.join(", ")}.`;
const MOST_NAMED = 12;

/** In the words that stand beside the pattern in its schema. */
function badForm(error: ErrorObject, whole: Said): Said {
  const value: unknown = error.propertyName ?? error.data;
  const { form } = error.parentSchema as { form?: string };
  const what =
    value === "" ? say`${nameOf(pathOf(error.instancePath), whole)} is empty: it` : quote(value);
  return say`${what} must be ${form ? { template: form, values: [] } : say`of the form ${String(error.params["pattern"])}`}.`;
}

/** The last step of a path, in words that stay short. */
function nameOf(path: Path, whole: Said): Text {
  const last = path.at(-1);
  if (last === undefined) return whole;
  const around = path.at(-2);
  return typeof last === "number" && typeof around === "string"
    ? say`Entry ${last + 1} of ${quote(around)}`
    : quote(String(last));
}

function counted(count: number, entries: boolean): Said {
  if (entries) return count === 1 ? say`${count} entry` : say`${count} entries`;
  return count === 1 ? say`${count} character` : say`${count} characters`;
}

const oneOf = (texts: readonly Text[]): Said =>
  texts.reduce<Said>(
    (before, text, index) => (index === 0 ? joined([text]) : say`${before} or ${text}`),
    joined([]),
  );

const list = (types: unknown) =>
  oneOf(
    (Array.isArray(types) ? types : [types]).map((type) => ARTICLES[String(type)] ?? String(type)),
  );
const ARTICLES: { readonly [type: string]: Said } = {
  string: say`text`,
  integer: say`a whole number`,
  number: say`a number`,
  boolean: say`true or false`,
  object: say`an object`,
  array: say`a list`,
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
