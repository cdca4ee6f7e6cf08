import type { Position } from "@cordboard/language";

import { NODE, type Layout } from "./node.ts";

/** Columns before the drawing goes on below, so that a long one stays readable as a whole. */
export const bandOf = (columns: number): number =>
  Math.max(4, Math.round(Math.sqrt(columns) * 1.4));

export const COLUMN = NODE.width + 64;
export const BAND_GAP = 72;
/** By so many columns a band may be longer or shorter than a new one, to stay what it was. */
const TOLERANCE = 2;

/**
 * A drawing of many columns as bands of columns, one below the other. Where it is in good bands already, they begin where they
 * began: what is put into one does not push the others about.
 */
export function inBands(
  places: ReadonlyMap<string, Position>,
  heightOf: (id: string) => number,
  now: Layout,
): Map<string, Position> {
  const byX = Map.groupBy(places.keys(), (id) => places.get(id)?.x ?? 0);
  const columns = [...byX].toSorted(([a], [b]) => a - b).map(([, ids]) => ids);
  const folded = new Map<string, Position>();
  let top = 0;
  for (const band of bandsOf(columns, now)) {
    const ids = band.flat();
    const yOf = (id: string) => places.get(id)?.y ?? 0;
    const above = Math.min(...ids.map(yOf));
    for (const [column, members] of band.entries()) {
      for (const id of members) folded.set(id, { x: column * COLUMN, y: top + yOf(id) - above });
    }
    top += Math.max(...ids.map((id) => yOf(id) - above + heightOf(id))) + BAND_GAP;
  }
  return folded;
}

type Columns = readonly (readonly string[])[];

function bandsOf(columns: Columns, now: Layout): Columns[] {
  const length = bandOf(columns.length);
  const asNow = split(columns, (index) => leadsBack(columns[index - 1], columns[index], now));
  const good = asNow.every(
    (band, index) =>
      band.length <= length + TOLERANCE &&
      (index === asNow.length - 1 || band.length >= length - TOLERANCE),
  );
  return good ? asNow : split(columns, (index) => index % length === 0);
}

function split(columns: Columns, begins: (index: number) => boolean): Columns[] {
  const starts = [...columns.keys()].filter((index) => index === 0 || begins(index));
  return starts.map((start, at) => columns.slice(start, starts[at + 1]));
}

/** Whether most of a column stand to the left of the one before it now. */
function leadsBack(
  before: readonly string[] = [],
  column: readonly string[] = [],
  now: Layout,
): boolean {
  const [left, right] = [middle(column, now), middle(before, now)];
  return left !== undefined && right !== undefined && left < right - NODE.width;
}

function middle(ids: readonly string[], now: Layout): number | undefined {
  const places = ids.flatMap((id) => now[id]?.x ?? []).toSorted((a, b) => a - b);
  return places[places.length >> 1];
}
