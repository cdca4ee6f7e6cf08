import type { ValueChange } from "./model.ts";

export type Json = { readonly [key: string]: unknown };

export const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A text that is equal for equal values, whatever the order of their keys. */
export function contentOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(contentOf).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries
    .toSorted(([a], [b]) => compare(a, b))
    .map(([key, item]) => `${JSON.stringify(key)}:${contentOf(item)}`)
    .join(",")}}`;
}

/** Equal JSON, whatever the order of keys; a key without a value is none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    const isPair = Array.isArray(a) && Array.isArray(b) && a.length === b.length;
    return isPair && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  return (
    Object.keys(a).every((key) => isSame(a[key], own(b, key))) &&
    Object.keys(b).every((key) => b[key] === undefined || Object.hasOwn(a, key))
  );
}

/** All keys of two objects, in order. */
export const keysOf = (...records: readonly (object | undefined)[]): string[] =>
  [...new Set(records.flatMap((record) => Object.keys(record ?? {})))].toSorted(compare);

/** A record's own value: `constructor` and the like are none. */
export const own = <T>(record: { readonly [key: string]: T } | undefined, key: string) =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** The path one step further down. */
export const step = (path: string, key: string | number): string => {
  const escaped = String(key).replaceAll("~", "~0").replaceAll("/", "~1");
  return path ? `${path}/${escaped}` : escaped;
};

/** The smallest values that differ, each with its path. */
export function* diffValues(before: unknown, after: unknown, path = ""): Generator<ValueChange> {
  if (isRecord(before) && isRecord(after)) {
    for (const key of keysOf(before, after))
      yield* diffValues(own(before, key), own(after, key), step(path, key));
  } else if (Array.isArray(before) && Array.isArray(after)) yield* diffLists(before, after, path);
  else if (!isSame(before, after)) yield changeOf(path, before, after);
}

export const changeOf = (path: string, before: unknown, after: unknown): ValueChange => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Items that are the same at the beginning and at the end are left out: one that is put in between is one change. */
function* diffLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
): Generator<ValueChange> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const last = Math.max(before.length, after.length) - end;
  for (let at = start; at < last; at++) {
    const was = at < before.length - end ? before[at] : undefined;
    const is = at < after.length - end ? after[at] : undefined;
    yield* diffValues(was, is, step(path, at));
  }
}
