import type { Position } from "@cordboard/language";
import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";

import { NODE } from "../../editor/index.ts";
import { setCanvasView } from "../canvas-view.ts";
import { centred, FIT } from "./flow.ts";

/** About what a new action needs. */
const NEW_HEIGHT = NODE.head + 4 * NODE.row;

/** Lets the rest of the designer move the view. Returns what turns a place on the screen into one of the drawing. */
export function useCanvasView(): (x: number, y: number) => Position {
  const flow = useReactFlow();
  const store = useStoreApi();
  const toDrawing = (x: number, y: number) => flow.screenToFlowPosition({ x, y });
  useEffect(() => {
    const under = ({ x, y }: Position) =>
      flow.getNodes().find(({ position, measured }) => {
        const height = Math.max(NODE.head, measured?.height ?? 0);
        const beside = Math.abs(position.x - x) > NODE.width;
        return !beside && y < position.y + height + 16 && y + NEW_HEIGHT > position.y;
      });
    const middle = (): Position => {
      const box = store.getState().domNode?.getBoundingClientRect();
      if (!box) return { x: 0, y: 0 };
      const { x, y } = flow.screenToFlowPosition({
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      });
      let place = centred({ x, y }, NODE.width);
      for (let other = under(place); other; other = under(place)) {
        place = { x: place.x, y: other.position.y + (other.measured?.height ?? NODE.head) + 24 };
      }
      return place;
    };
    const reveal = (id: string) => {
      const node = flow.getNode(id);
      if (!node) return;
      const { width = NODE.width, height = NODE.head } = node.measured ?? {};
      const { x, y } = node.position;
      void flow.setCenter(x + width / 2, y + height / 2, {
        zoom: Math.max(0.7, flow.getZoom()),
        duration: 200,
      });
    };
    const inView = (id: string) => {
      const { width, height } = store.getState();
      const node = flow.getNode(id);
      if (!node) return true;
      const [x, y, zoom] = store.getState().transform;
      const left = node.position.x * zoom + x;
      const top = node.position.y * zoom + y;
      const { width: wide = 0, height: high = 0 } = node.measured ?? {};
      return left >= 0 && top >= 0 && left + wide * zoom <= width && top + high * zoom <= height;
    };
    setCanvasView({
      fit: () => void flow.fitView({ ...FIT, duration: 200 }),
      reveal,
      follow(id) {
        if (!inView(id)) reveal(id);
      },
      middle,
    });
    return () => setCanvasView(null);
  }, [flow, store]);
  return toDrawing;
}
