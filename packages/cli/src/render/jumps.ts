import { layersOf } from "@cordboard/language";

import type { Line, Plan } from "./plan.ts";

/** More lines into one box than this are a knot: nobody follows them. */
const MOST_INTO_ONE = 8;
/** A line across more layers than this is longer than a screen. */
const FURTHEST = 6;

/**
 * The plan in the order of the call, without the lines that nobody could follow and that would make the drawing large
 * and slow. Where such a line begins, the drawing names where it leads.
 */
export function withoutLongLines({ cells, lines }: Plan): Plan {
  const from = Map.groupBy(lines, (line) => line.from);
  const ways = new Map(
    cells.map(({ place, rows }) => [
      place,
      (from.get(place) ?? [])
        .toSorted((a, b) => rows.indexOf(a.branch) - rows.indexOf(b.branch))
        .map(({ to }) => to)
        .filter((to) => to !== place),
    ]),
  );
  const starts = cells.filter((cell) => cell.starts).map(({ place }) => place);
  const layers = layersOf(ways, starts);
  const layer = (place: string) => layers.get(place) ?? 0;
  const into = Map.groupBy(lines, ({ to }) => to);
  const isJump = (line: Line) =>
    (into.get(line.to)?.length ?? 0) > MOST_INTO_ONE ||
    Math.abs(layer(line.to) - layer(line.from)) > FURTHEST;
  const order = [...layers.keys()].toSorted((a, b) => layer(a) - layer(b));
  const rank = new Map(order.map((place, index) => [place, index]));
  return {
    cells: cells.toSorted((a, b) => (rank.get(a.place) ?? 0) - (rank.get(b.place) ?? 0)),
    lines: lines.filter((line) => !isJump(line)),
  };
}
