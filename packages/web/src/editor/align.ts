import type { ActionSpec, Script } from "@cordboard/language";

import { boxesOf, type Box } from "./boxes.ts";
import { moveBoxes } from "./edits.ts";

/** Left edges, vertical middle lines, upper edges, or horizontal middle lines become one. */
export type Alignment = "left" | "centre" | "top" | "middle";
export type Direction = "across" | "down";

type Specs = ReadonlyMap<string, ActionSpec>;

/** Brings boxes into one line; a single one stays where it is. */
export function align(script: Script, specs: Specs, ids: readonly string[], how: Alignment) {
  const boxes = boxesOf(script, specs, ids);
  const all = [...boxes.values()];
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const top = Math.min(...all.map(({ y }) => y));
  const bottom = Math.max(...all.map(({ y, height }) => y + height));
  const place = {
    left: ({ y }: Box) => ({ x: left, y }),
    centre: ({ y, width }: Box) => ({ x: (left + right - width) / 2, y }),
    top: ({ x }: Box) => ({ x, y: top }),
    middle: ({ x, height }: Box) => ({ x, y: (top + bottom - height) / 2 }),
  }[how];
  return moveBoxes(
    script,
    Object.fromEntries([...boxes].map(([id, box]) => [id, place(box)] as const)),
  );
}

/** Makes the gaps between boxes equal; the first and the last stay where they are. */
export function distribute(script: Script, specs: Specs, ids: readonly string[], way: Direction) {
  const [start, size] = way === "across" ? (["x", "width"] as const) : (["y", "height"] as const);
  const row = [...boxesOf(script, specs, ids)].toSorted(([, a], [, b]) => a[start] - b[start]);
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last || row.length < 3) return script;
  const taken = row.reduce((sum, [, box]) => sum + box[size], 0);
  const gap = (last[1][start] + last[1][size] - first[1][start] - taken) / (row.length - 1);
  let next = first[1][start];
  const places = row.map(([id, box]) => {
    const place = { x: box.x, y: box.y, [start]: next };
    next += box[size] + gap;
    return [id, place] as const;
  });
  return moveBoxes(script, Object.fromEntries(places.slice(1, -1)));
}

/** Moves boxes by so much. */
export function nudge(
  script: Script,
  specs: Specs,
  ids: readonly string[],
  by: { readonly x: number; readonly y: number },
) {
  const boxes = [...boxesOf(script, specs, ids)];
  return moveBoxes(
    script,
    Object.fromEntries(boxes.map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }] as const)),
  );
}
