import { useReactFlow, type OnNodeDrag } from "@xyflow/react";

import { NODE } from "../../editor/index.ts";
import { INPUT_HEIGHT, type BoxNodeType } from "./flow.ts";
import { landNowhere, linkAt, linkFor, useLanding } from "./landing.ts";

/** While a single action without links is dragged, the link under it or under the pointer shows that it takes it. */
export function useNodeDrag(): {
  readonly onNodeDrag: OnNodeDrag<BoxNodeType>;
  readonly onNodeDragStop: OnNodeDrag<BoxNodeType>;
} {
  const flow = useReactFlow();
  return {
    onNodeDrag(event, { id, position: { x, y } }, nodes) {
      const pointer =
        "clientX" in event ? { x: event.clientX, y: event.clientY } : event.touches[0];
      const head = flow.flowToScreenPosition({ x: x + NODE.width / 2, y: y + INPUT_HEIGHT });
      const points = [...(pointer && "x" in pointer ? [pointer] : []), head];
      const link = nodes.length === 1 ? linkFor(id, linkAt(points)) : null;
      if (useLanding.getState().link !== link) useLanding.setState({ link });
    },
    onNodeDragStop: landNowhere,
  };
}
