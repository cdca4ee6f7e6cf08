import type { ActionSpec, BranchRow } from "@cordboard/language";
import { Position, type NodeHandle } from "@xyflow/react";

import { heightOf, NODE } from "../../editor/index.ts";

/** Where a link comes in. */
export const INPUT = "in";

export type BoxShape = "start" | "step" | "end";

/** The measures of a box as canvas.css draws it, so that a large drawing is shown without measuring each box first. */
export interface Box {
  readonly shape: BoxShape;
  readonly size: { readonly width: number; readonly height: number };
  readonly handles: NodeHandle[];
}

const HANDLE = 12;
const BORDER = 1;
const END_HEIGHT = NODE.head - 4;
const INPUT_AT = 29;

export function boxOf(spec: ActionSpec | undefined, rows: readonly BranchRow[]): Box {
  const shape = spec?.starts ? "start" : spec && rows.length === 0 ? "end" : "step";
  const height = shape === "end" ? END_HEIGHT : heightOf(rows.length);
  const at = (x: number, y: number) => ({
    x: x - HANDLE / 2,
    y: y + BORDER - HANDLE / 2,
    width: HANDLE,
    height: HANDLE,
  });
  const input: NodeHandle = {
    id: INPUT,
    type: "target",
    position: Position.Left,
    ...at(BORDER, INPUT_AT),
  };
  const outputs = rows.map(({ name }, index): NodeHandle => ({
    id: name,
    type: "source",
    position: Position.Right,
    ...at(NODE.width - BORDER, END_HEIGHT - 2 + (index + 0.5) * NODE.row),
  }));
  return {
    shape,
    size: { width: NODE.width, height },
    handles: shape === "start" ? outputs : [input, ...outputs],
  };
}
