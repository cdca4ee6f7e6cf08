import { isRecord, isSame, keysOf, own, step, type Json } from "../diff/values.ts";
import type { Sides } from "./model.ts";

/** Is told of what cannot be merged. */
export type Clash = (pointer: string, sides: Sides) => void;

type Merge = (sides: Sides, pointer: string, clash: Clash) => unknown;

export const eachSide = <A, B>(
  { base, ours, theirs }: Sides<A>,
  view: (side: A | undefined) => B | undefined,
): Sides<B> => ({ base: view(base), ours: view(ours), theirs: view(theirs) });

/** What is there when at most one side changed it, or both alike. */
export function settle<T>({ base, ours, theirs }: Sides<T>): { value: T | undefined } | undefined {
  if (isSame(ours, theirs) || isSame(base, theirs)) return { value: ours };
  return isSame(base, ours) ? { value: theirs } : undefined;
}

/**
 * Merges JSON: objects key by key, all else, lists too, as a whole. Of what both sides changed ours is kept, or what
 * theirs made of it when ours removed it.
 */
export function mergeValues(sides: Sides, pointer: string, clash: Clash): unknown {
  const settled = settle(sides);
  if (settled) return settled.value;
  const records = recordsOf(sides);
  if (records) return mergeMaps(records, pointer, clash, mergeValues);
  clash(pointer, sides);
  return sides.ours ?? sides.theirs;
}

/** Merges objects key by key. */
export function mergeMaps(sides: Sides<Json>, pointer: string, clash: Clash, merge: Merge): Json {
  const keys = keysOf(sides.base, sides.ours, sides.theirs);
  const entries = keys.map((key) => [
    key,
    merge(
      eachSide(sides, (side) => own(side, key)),
      `${pointer}/${step("", key)}`,
      clash,
    ),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Json;
}

/** The sides when they may be merged key by key: objects whose `type`, which says what keys they may have, nobody changed. */
export function recordsOf({ base = {}, ours, theirs }: Sides): Sides<Json> | undefined {
  if (!isRecord(base) || !isRecord(ours) || !isRecord(theirs)) return undefined;
  const type = own(base, "type");
  const isKept = [ours, theirs].every((side) => isSame(own(side, "type"), type));
  return isKept ? { base, ours, theirs } : undefined;
}

/** JSON with another value at an RFC 6901 pointer into objects; without a value it is taken away. */
export function setAtPointer(json: unknown, pointer: string, value: unknown): unknown {
  const [, first, ...rest] = pointer.split("/");
  if (first === undefined) return value;
  const key = first.replaceAll("~1", "/").replaceAll("~0", "~");
  const { [key]: before, ...others } = isRecord(json) ? json : {};
  const below = rest.length > 0 ? setAtPointer(before, `/${rest.join("/")}`, value) : value;
  return below === undefined ? others : { ...others, [key]: below };
}
