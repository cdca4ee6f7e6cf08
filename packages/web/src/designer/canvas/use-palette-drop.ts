import type { Position } from "@cordboard/language";
import type { DragEvent } from "react";

import { linkById, NODE } from "../../editor/index.ts";
import { draw } from "../drawing.ts";
import { currentScript } from "../edit.ts";
import { DRAGGED_ACTION } from "../palette/drag.ts";
import { centred } from "./flow.ts";

/** Takes what is dragged from the palette. On a link it is put into the link. */
export function usePaletteDrop(toDrawing: (x: number, y: number) => Position) {
  const carries = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(DRAGGED_ACTION);
  return {
    onDragOver(event: DragEvent) {
      if (!carries(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    },
    onDrop(event: DragEvent) {
      if (!carries(event)) return;
      event.preventDefault();
      const script = currentScript();
      const edge =
        event.target instanceof Element ? event.target.closest(".react-flow__edge") : null;
      const into = script && linkById(script, edge?.getAttribute("data-id") ?? "");
      draw(event.dataTransfer.getData(DRAGGED_ACTION), {
        at: centred(toDrawing(event.clientX, event.clientY), NODE.width),
        ...(into ? { into } : {}),
      });
    },
  };
}
