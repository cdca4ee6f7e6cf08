import type { Script } from "@cordboard/language";

import { layOut } from "./lay-out.ts";
import {
  heightOf,
  INLET,
  lineKey,
  outlet,
  SIZE,
  type Cell,
  type Placement,
  type Plan,
  type Point,
} from "./plan.ts";

const GAP = 20;

/** Boxes where the script's own layout has them; those that it does not know are laid out below. */
export async function asDrawn(plan: Plan, layout: Script["layout"] = {}): Promise<Placement> {
  const drawn = plan.cells.flatMap((cell) => {
    const point = Object.hasOwn(layout, cell.place) ? layout[cell.place] : undefined;
    return point ? [{ ...cell, x: point.x, y: point.y }] : [];
  });
  const known = new Set(drawn.map(({ place }) => place));
  const others = plan.cells.filter(({ place }) => !known.has(place));
  const below = Math.max(0, ...drawn.map((cell) => cell.y + heightOf(cell) + 3 * GAP));
  const { cells: laid } = await layOut({
    cells: others,
    lines: plan.lines.filter(({ from, to }) => !known.has(from) && !known.has(to)),
  });
  const cells = new Map<string, Cell & Point>(drawn.map((cell) => [cell.place, cell]));
  for (const cell of laid.values()) cells.set(cell.place, { ...cell, y: cell.y + below });
  const routes = plan.lines.flatMap((line) => {
    const [from, to] = [cells.get(line.from), cells.get(line.to)];
    return from && to ? [[lineKey(line), routeOf(from, line.branch, to)] as const] : [];
  });
  return { cells, routes: new Map(routes) };
}

/** Straight on where there is room, else around below both boxes. */
function routeOf(from: Cell & Point, branch: string, to: Cell & Point): Point[] {
  const out = outlet(from.rows, branch);
  const start = { x: from.x + out.x, y: from.y + out.y };
  const end = { x: to.x + INLET.x, y: to.y + INLET.y };
  if (end.x >= start.x + 2 * GAP) {
    const middle = end.x - GAP;
    return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
  }
  const bottom = Math.max(from.y + heightOf(from), to.y + heightOf(to)) + GAP;
  const [right, left] = [from.x + SIZE.width + GAP, to.x - GAP];
  return [
    start,
    { x: right, y: start.y },
    { x: right, y: bottom },
    { x: left, y: bottom },
    { x: left, y: end.y },
    end,
  ];
}
