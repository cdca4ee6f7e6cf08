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
    const centre = () => {
      const box = store.getState().domNode?.getBoundingClientRect();
      if (!box) return { x: 0, y: 0 };
      return flow.screenToFlowPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    };
    const freeFrom = (start: Position): Position => {
      let place = start;
      for (let other = under(place); other; other = under(place)) {
        place = { x: place.x, y: other.position.y + (other.measured?.height ?? NODE.head) + 24 };
      }
      return place;
    };
    const middle = () => freeFrom(centred(centre(), NODE.width));
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
    const follow = (id: string) => {
      if (!inView(id)) reveal(id);
    };
    setCanvasView({
      fit: () => void flow.fitView({ ...FIT, duration: 200 }),
      reveal,
      follow,
      zoomTo: (ids) =>
        void flow.fitView({
          ...FIT,
          maxZoom: 1.5,
          nodes: ids.map((id) => ({ id })),
          duration: 200,
        }),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: 100 }),
      focus(id) {
        follow(id);
        focusBox(store.getState().domNode, id);
      },
      centre,
      onScreen: (place) => flow.flowToScreenPosition(place),
      beside(id) {
        const { x, y } = flow.getNode(id)?.position ?? centre();
        return freeFrom({ x: x + NODE.width + 64, y });
      },
      middle,
    });
    return () => setCanvasView(null);
  }, [flow, store]);
  return toDrawing;
}

/** Frames within which something new is measured and shown. */
const PATIENCE = 30;

/** The text of a note takes the keys, of an action its box; as soon as it is shown, when it is new. */
function focusBox(canvas: HTMLElement | null, id: string, frames = PATIENCE) {
  requestAnimationFrame(() => {
    const box = canvas?.querySelector<HTMLElement>(
      `.react-flow__node[data-id="${CSS.escape(id)}"]`,
    );
    const target = box?.querySelector("textarea") ?? box;
    target?.focus({ preventScroll: true });
    const isThere = target && target === document.activeElement;
    if (!isThere && frames > 0) focusBox(canvas, id, frames - 1);
  });
}
