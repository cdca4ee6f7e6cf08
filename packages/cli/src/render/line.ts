import type { Point } from "./plan.ts";

const CORNER = 7;
const TIP = 7;

const shown = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${shown(x)} ${shown(y)}`;

/** The point on the way from `corner` to `other`, at most half of it away. */
function toward(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const part = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return {
    x: corner.x + (other.x - corner.x) * part,
    y: corner.y + (other.y - corner.y) * part,
  };
}

/** A way through corners, as `d` of an SVG path, with the corners rounded. */
export function pathOf(route: readonly Point[]): string {
  const [start, ...rest] = route;
  const end = rest.pop();
  if (!start || !end) return "";
  const turns = rest.map((corner, index) => {
    const before = index === 0 ? start : (rest[index - 1] ?? start);
    const after = rest[index + 1] ?? end;
    return `L${at(toward(corner, before))}Q${at(corner)} ${at(toward(corner, after))}`;
  });
  return `M${at(start)}${turns.join("")}L${at(end)}`;
}

/** The tip of an arrow that comes in from the left. */
export const tipOf = ({ x, y }: Point): string => `M${at({ x, y })}l${-TIP} ${-TIP / 2}v${TIP}z`;
