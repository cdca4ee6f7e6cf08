import type { ActionSpec } from "./define-action.ts";
import { variantFor, type Shape } from "./fields-of.ts";
import { SCRIPT_VERSION, type Script } from "./model.ts";
import { SCHEMA_ID } from "./script-schema.ts";

const SCRIPT_KEYS =
  "$schema version name description mediaType language timeZone parameters variables actions notes layout".split(
    " ",
  );
const ACTION_KEYS = ["type", "label", "properties", "branches", "ignore"];
const DECLARATION_KEYS = ["type", "initial"];
const WIDTH = 100;

/**
 * The one way a script is written: records have their keys in the schema's order, maps (actions, branches,
 * variables) in the order of their names, logic first, layout last with one line an action. The same content
 * always gives the same bytes, and a moved box changes one line of layout and nothing else.
 */
export function formatScript(script: Script, specs: ReadonlyMap<string, ActionSpec>): string {
  const lines: string[] = [];
  const whole: { readonly [key: string]: unknown } = {
    $schema: SCHEMA_ID,
    ...script,
    version: SCRIPT_VERSION,
  };
  for (const [key, value] of ordered(whole, SCRIPT_KEYS)) {
    if (isEmpty(value) && key !== "actions") continue;
    lines.push(`  ${JSON.stringify(key)}: ${block(key, value, specs)}`);
  }
  return `{\n${lines.join(",\n")}\n}\n`;
}

function block(key: string, value: unknown, specs: ReadonlyMap<string, ActionSpec>): string {
  if (!isRecord(value)) return inline(value);
  if (key === "actions") {
    return expanded(byName(value), 2, (action) => writeAction(action, specs));
  }
  if (key === "layout") return expanded(byName(value), 2, (at) => inline(sortBy(at, ["x", "y"])));
  return expanded(byName(value), 2, (entry) => inline(sortBy(entry, DECLARATION_KEYS)));
}

function writeAction(action: unknown, specs: ReadonlyMap<string, ActionSpec>): string {
  if (!isRecord(action)) return inline(action);
  const shape = specs.get(String(action["type"]))?.properties as Shape | undefined;
  const entries = ordered(action, ACTION_KEYS).filter(([, value]) => !isEmpty(value));
  return expanded(entries, 3, (value, key) => {
    if ((key === "branches" || key === "ignore") && isRecord(value))
      return expanded(byName(value), 4, inline);
    if (key === "properties" && isRecord(value)) return pretty(arrange(value, shape), 4, true);
    return inline(value);
  });
}

/** Puts the keys of a value in the order of its schema, all the way down. */
function arrange(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => arrange(item, shape?.items));
  if (!isRecord(value)) return value;
  const variant = shape && variantFor(shape, value);
  const keys = Object.keys(variant?.properties ?? {});
  return Object.fromEntries(
    ordered(value, keys).map(([key, item]) => [key, arrange(item, variant?.properties?.[key])]),
  );
}

function pretty(value: unknown, depth: number, expand = false): string {
  const line = inline(value);
  if (!expand && line.length + depth * 2 <= WIDTH) return line;
  if (Array.isArray(value)) {
    if (value.length === 0) return line;
    const pad = "  ".repeat(depth);
    return `[\n${value.map((item) => pad + pretty(item, depth + 1)).join(",\n")}\n${pad.slice(2)}]`;
  }
  return isRecord(value)
    ? expanded(Object.entries(value), depth, (item) => pretty(item, depth + 1))
    : line;
}

function expanded(
  entries: readonly [string, unknown][],
  depth: number,
  write: (value: unknown, key: string) => string,
): string {
  if (entries.length === 0) return "{}";
  const pad = "  ".repeat(depth);
  return `{\n${entries.map(([key, value]) => `${pad}${JSON.stringify(key)}: ${write(value, key)}`).join(",\n")}\n${pad.slice(2)}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map(inline).join(", ")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`).join(", ")} }`;
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) =>
  value === undefined || (isRecord(value) && Object.keys(value).length === 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byName = (map: { readonly [key: string]: unknown }) =>
  Object.entries(map).toSorted(([a], [b]) => compare(a, b));

/** Entries in the order of `keys`; keys that are not among them come last, in their own order. */
function ordered(
  record: { readonly [key: string]: unknown },
  keys: readonly string[],
): [string, unknown][] {
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.entries(record).toSorted(([a], [b]) => rank(a) - rank(b));
}
const sortBy = (value: unknown, keys: readonly string[]) =>
  isRecord(value) ? Object.fromEntries(ordered(value, keys)) : value;
