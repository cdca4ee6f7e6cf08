import type { Position } from "@cordboard/language";

interface Ends {
  readonly from: Position;
  readonly to: Position;
  readonly fromBottom: number;
  readonly toTop: number;
  readonly toBottom: number;
}

const OUT = 24;
const CLEAR = 22;
const CORNER = 10;

/** Out to the right, along below the actions, and in from the left; an SVG path with round corners. */
export function backPath({ from, to, fromBottom, toTop, toBottom }: Ends): string {
  const between =
    toTop > fromBottom ? (fromBottom + toTop) / 2 : Math.max(fromBottom, toBottom) + CLEAR;
  const [right, left] = [from.x + OUT, to.x - OUT];
  return rounded([
    from,
    { x: right, y: from.y },
    { x: right, y: between },
    { x: left, y: between },
    { x: left, y: to.y },
    to,
  ]);
}

function rounded(points: readonly Position[]): string {
  const [first] = points;
  const parts = [`M${first?.x ?? 0},${first?.y ?? 0}`];
  for (const [index, corner] of points.entries()) {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) continue;
    if (!after) parts.push(`L${corner.x},${corner.y}`);
    else {
      const [start, end] = [towards(corner, before), towards(corner, after)];
      parts.push(`L${start.x},${start.y}Q${corner.x},${corner.y} ${end.x},${end.y}`);
    }
  }
  return parts.join("");
}

/** A little way from a corner; no more than half of the way there is. */
function towards(corner: Position, other: Position): Position {
  const [dx, dy] = [other.x - corner.x, other.y - corner.y];
  const length = Math.hypot(dx, dy);
  const part = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: corner.x + dx * part, y: corner.y + dy * part };
}
