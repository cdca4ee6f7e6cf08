/** As much of JSON Schema as the order of keys needs. */
interface Shape {
  readonly properties?: { readonly [name: string]: Shape };
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
}

/**
 * The one way in which settings, skills and hours are written: two spaces, records in the schema's order. Maps stay
 * in the order that their file has, and what is new goes to its place by name, or last where they have another
 * order, so that a change is a small diff.
 *
 * @param before what the file holds now
 */
export function canonicalJson(value: unknown, schema: object, before: unknown): string {
  return `${JSON.stringify(arrange(value, schema, before), null, 2)}\n`;
}

function arrange(value: unknown, shape: Shape | undefined, before: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => arrange(item, shape?.items, undefined));
  if (!isRecord(value)) return value;
  const was = isRecord(before) ? before : {};
  const records = shape?.properties;
  const each = typeof shape?.additionalProperties === "object" ? shape.additionalProperties : {};
  const given = Object.keys(value).filter((key) => value[key] !== undefined);
  const keys = records ? bySchema(given, Object.keys(records)) : byPlace(given, Object.keys(was));
  return Object.fromEntries(
    keys.map((key) => [key, arrange(value[key], records ? records[key] : each, was[key])]),
  );
}

/** Keys that the schema does not know come last, in their own order. */
function bySchema(keys: readonly string[], known: readonly string[]): string[] {
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return keys.toSorted((a, b) => rank(a) - rank(b));
}

function byPlace(keys: readonly string[], before: readonly string[]): string[] {
  const kept = before.filter((key) => keys.includes(key));
  const added = keys.filter((key) => !before.includes(key));
  return isSorted(kept) ? [...kept, ...added].toSorted(compare) : [...kept, ...added];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isSorted = (keys: readonly string[]) =>
  keys.every((key, index) => index === 0 || compare(keys[index - 1] ?? "", key) < 0);
const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
