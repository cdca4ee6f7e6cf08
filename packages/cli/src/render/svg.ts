import type { Box } from "./boxes.ts";
import { drawBox, type BoxExtra } from "./draw-box.ts";
import { pathOf, tipOf } from "./line.ts";
import { heightOf, lineKey, linesOf, SIZE, type Line, type Placement, type Point } from "./plan.ts";
import { drawingCss, FONT_FAMILY, LIGHT } from "./style.ts";
import { xml } from "./xml.ts";

const MARGIN = 32;

/** What a drawing of differences adds. */
export interface Extras {
  box(place: string): BoxExtra;
  /** A class for the line. */
  line(line: Line): string;
}

/** A file of its own: nothing is loaded, and it has a size, so that every program can make a picture of it. */
export const svgFile = (name: string, boxes: readonly Box[], placement: Placement): string =>
  svg(name, boxes, placement, { css: drawingCss(LIGHT) });

/** The drawing as an SVG element. Without a style sheet of its own it takes that of the page. */
export function svg(
  name: string,
  boxes: readonly Box[],
  placement: Placement,
  { css = "", extras }: { readonly css?: string; readonly extras?: Extras } = {},
): string {
  const { x, y, width, height } = boundsOf(placement);
  // Quiet lines first: the others lie above them.
  const lines = boxes.flatMap(linesIn).toSorted((a, b) => Number(b.isError) - Number(a.isError));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="${FONT_FAMILY}" role="img">`,
    `<title>${xml(name)}</title>`,
    ...(css ? [`<style>${css}</style>`] : []),
    `<rect class="cb-paper" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
    ...lines.map((line) => drawLine(line, placement, extras)),
    ...boxes.flatMap((box) => {
      const cell = placement.cells.get(box.place);
      if (!cell) return [];
      const jumps = linesOf(box).filter((line) => !placement.routes.has(lineKey(line)));
      const names = new Set(jumps.map(({ branch }) => branch));
      return [drawBox(box, cell, names, extras?.box(box.place))];
    }),
    "</svg>\n",
  ].join("\n");
}

interface DrawnLine extends Line {
  readonly isError: boolean;
}

function linesIn(box: Box): DrawnLine[] {
  const errors = new Set(box.rows.filter(({ kind }) => kind === "error").map(({ name }) => name));
  return linesOf(box).map((line) => ({ ...line, isError: errors.has(line.branch) }));
}

function drawLine(line: DrawnLine, { routes }: Placement, extras: Extras | undefined): string {
  const route = routes.get(lineKey(line)) ?? [];
  const end = route.at(-1);
  if (!end) return "";
  const look = [line.isError ? " cb-error" : "", extras?.line(line) ?? ""].join(" ").trimEnd();
  return `<path class="cb-line${look}" d="${pathOf(route)}"/><path class="cb-tip${look}" d="${tipOf(end)}"/>`;
}

/** All boxes and lines, with a margin. */
function boundsOf({ cells, routes }: Placement) {
  const corners: Point[] = [...routes.values()].flat();
  for (const cell of cells.values())
    corners.push(cell, { x: cell.x + SIZE.width, y: cell.y + heightOf(cell) });
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of corners) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  if (corners.length === 0) [left, top, right, bottom] = [0, 0, 0, 0];
  const [x, y] = [Math.floor(left) - MARGIN, Math.floor(top) - MARGIN];
  return {
    x,
    y,
    width: Math.ceil(right) + MARGIN - x,
    height: Math.ceil(bottom) + MARGIN - y,
  };
}
