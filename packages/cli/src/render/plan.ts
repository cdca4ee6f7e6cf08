import type { Box } from "./boxes.ts";

/** Sizes in pixels; those of the designer's canvas, so that a script fits as it was drawn there. */
export const SIZE = { width: 232, head: 64, row: 24 } as const;

/** The room that a box takes. */
export interface Cell {
  readonly place: string;
  /** Branches from top to bottom. */
  readonly rows: readonly string[];
  readonly starts: boolean;
}

/** A link, from place to place. */
export interface Line {
  readonly from: string;
  readonly branch: string;
  readonly to: string;
}

/** All that has to find a place. */
export interface Plan {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything is. */
export interface Placement {
  readonly cells: ReadonlyMap<string, Cell & Point>;
  /** Corners of each line, by {@link lineKey}; a line without is not drawn, but told where it begins. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
}

export const lineKey = ({ from, branch, to }: Line): string => `${from}:${branch}>${to}`;
export const heightOf = ({ rows }: Pick<Cell, "rows">): number =>
  SIZE.head + rows.length * SIZE.row;
/** Where a line leaves a box, from its corner. */
export const outlet = (rows: readonly string[], branch: string): Point => ({
  x: SIZE.width,
  y: SIZE.head + (rows.indexOf(branch) + 0.5) * SIZE.row,
});
/** Where lines come into a box, from its corner. */
export const INLET: Point = { x: 0, y: SIZE.head / 2 };

export const linesOf = ({ place, rows }: Box): Line[] =>
  rows.flatMap(({ name, state, to }) =>
    state === "linked" && to !== null ? [{ from: place, branch: name, to }] : [],
  );

/** One plan for all boxes; those with the same place share it, with the rows and lines of each. */
export function planOf(boxes: readonly Box[]): Plan {
  const lines = new Map(boxes.flatMap(linesOf).map((line) => [lineKey(line), line]));
  return {
    cells: [...Map.groupBy(boxes, ({ place }) => place)].map(([place, shared]) => ({
      place,
      rows: [...new Set(shared.flatMap(({ rows }) => rows.map(({ name }) => name)))],
      starts: shared.some(({ starts }) => starts !== undefined),
    })),
    lines: [...lines.values()],
  };
}
