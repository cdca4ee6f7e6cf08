import { isRecord } from "./path.ts";

/** `after`, with every part that is as it was in `before` being that very part: what is equal is identical. */
export function sharing<T>(before: unknown, after: T): T;
export function sharing(before: unknown, after: unknown): unknown {
  if (before === after) return before;
  if (Array.isArray(before) && Array.isArray(after)) {
    const shared = after.map((item: unknown, index) => sharing(before[index], item));
    const same =
      before.length === shared.length && shared.every((item, index) => item === before[index]);
    return same ? before : shared;
  }
  if (!isRecord(before) || !isRecord(after)) return after;
  const keys = Object.keys(after);
  const shared = Object.fromEntries(keys.map((key) => [key, sharing(before[key], after[key])]));
  const same =
    Object.keys(before).length === keys.length &&
    keys.every((key) => Object.hasOwn(before, key) && shared[key] === before[key]);
  return same ? before : shared;
}
