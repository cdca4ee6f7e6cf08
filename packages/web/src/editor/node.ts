import type { Position } from "@cordboard/language";

/** Where actions stand. */
export interface Layout {
  readonly [id: string]: Position;
}

/** Sizes on the canvas, in its own pixels. */
export const NODE = { width: 232, head: 64, row: 24 } as const;

/** Of an action with so many branches. */
export const heightOf = (branches: number): number => NODE.head + branches * NODE.row;
