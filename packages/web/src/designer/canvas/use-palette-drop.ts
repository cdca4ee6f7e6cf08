import type { Position } from "@cordboard/language";
import type { DragEvent } from "react";

import { linkById, NODE } from "../../editor/index.ts";
import { draw } from "../drawing.ts";
import { currentScript } from "../edit.ts";
import { useDesigner } from "../store.ts";
import { DRAGGED_ACTION } from "../palette/drag.ts";
import { centred, GRID } from "./flow.ts";
import { landNowhere, linkAt, useLanding } from "./landing.ts";

/** Takes what is dragged from the palette, and shows where it would stand. On a link it is put into the link. */
export function usePaletteDrop(toDrawing: (x: number, y: number) => Position) {
  const carries = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(DRAGGED_ACTION);
  const landing = ({ clientX: x, clientY: y }: DragEvent) => ({
    at: onGrid(centred(toDrawing(x, y), NODE.width)),
    link: useLanding.getState().spec?.starts ? null : linkAt([{ x, y }]),
  });
  return {
    onDragOver(event: DragEvent) {
      if (!carries(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      useLanding.setState(landing(event));
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      useLanding.setState({ at: null, link: null });
    },
    onDrop(event: DragEvent) {
      if (!carries(event)) return;
      event.preventDefault();
      const { at, link } = landing(event);
      landNowhere();
      const script = currentScript();
      const into = script && link !== null ? linkById(script, link) : undefined;
      draw(event.dataTransfer.getData(DRAGGED_ACTION), { at, ...(into ? { into } : {}) });
    },
  };
}

const onGrid = ({ x, y }: Position): Position => {
  if (!useDesigner.getState().snap) return { x, y };
  return { x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID };
};
