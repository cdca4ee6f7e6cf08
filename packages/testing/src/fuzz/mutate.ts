import type { Random } from "./random.ts";

type Json = unknown;
type Branch = { [key: string]: Json } | Json[];

/** A place in a document: `holder[key]`. */
interface Place {
  readonly holder: Branch;
  readonly key: string;
}

/** Values that have broken programs before. */
const NASTY: readonly Json[] = JSON.parse(
  String.raw`[null, true, false, 0, -1, 1.5, 1e308, 9007199254740993, "", " ", "{", "}", "{{}}", "{x",
  "{1/0}", "{call.ani}", "1 +", "a.b.c", "constructor", "__proto__", "\u0000", "\u202e", "🂡",
  [], {}, [[]], [null], { "type": "x" }, "NaN", "-0", "1e999", "${"x".repeat(5_000)}"]`,
);

const isBranch = (value: Json): value is Branch => typeof value === "object" && value !== null;

function placesOf(root: Branch): Place[] {
  const places: Place[] = [];
  const open: Branch[] = [root];
  for (let holder = open.pop(); holder; holder = open.pop()) {
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder, key });
      if (isBranch(value)) open.push(value);
    }
  }
  return places;
}

const get = ({ holder, key }: Place): Json => (holder as { [key: string]: Json })[key];

/** Not by assignment: a key may be `__proto__`. */
const put = ({ holder, key }: Place, value: Json): void => {
  Object.defineProperty(holder, key, {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

type Change = (random: Random, place: Place, other: Place) => void;

/** A value of this document or of another one. */
const FROM_ELSEWHERE: Change = (_random, place, other) => put(place, get(other));

const CHANGES: readonly Change[] = [
  FROM_ELSEWHERE,
  (random, place) => put(place, random.oneOf(NASTY)),
  (_random, { holder }, other) => {
    if (Array.isArray(holder)) holder.push(structuredClone(get(other)));
    else put({ holder, key: other.key }, get(other));
  },
  (_random, { holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (_random, place, other) => {
    const value = get(place);
    put(place, get(other));
    put(other, value);
  },
  (random, place) => {
    const value = get(place);
    if (typeof value === "number") put(place, value + random.oneOf([-1, 1, 0.5, 1_000_000]));
    if (typeof value === "string") put(place, bent(value, random));
    if (Array.isArray(value)) put(place, [...value, ...value]);
  },
];

function bent(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const piece = random.oneOf(["", "{", "}", "'", "\\", "é", "0", "#", "-", "call.ani", " + 1"]);
  return text.slice(0, at) + piece + text.slice(at + random.below(3));
}

/** A document made of others: a copy with some places changed, and now and then its text as well. */
export function mutant(documents: readonly object[], random: Random): string {
  const document = structuredClone(random.oneOf(documents)) as Branch;
  const donor = structuredClone(random.oneOf(documents)) as Branch;
  for (let left = 1 + random.below(3); left > 0; left--) {
    const places = placesOf(document);
    if (places.length === 0) break;
    const place = random.oneOf(places);
    const others = random.below(2) === 0 ? places : placesOf(donor);
    // What has the same name elsewhere often fits, so that not every document is refused.
    const alike = random.below(2) === 0 ? others.filter(({ key }) => key === place.key) : [];
    const other = random.oneOf(alike.length > 0 ? alike : others.length > 0 ? others : places);
    const change = alike.length > 0 ? FROM_ELSEWHERE : random.oneOf(CHANGES);
    change(random, place, other);
  }
  // Putting a value into itself may have made a circle.
  const text = textOf(document);
  return random.below(20) === 0 ? bent(text, random) : text;
}

function textOf(document: Branch): string {
  try {
    return JSON.stringify(document);
  } catch {
    return "{}";
  }
}
