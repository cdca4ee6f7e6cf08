import { useReactFlow, useStore, useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";

import { FIT } from "./flow.ts";

/** A drawing that was seen whole stays so when the canvas gets another size, such as when the drawer opens. */
export function useKeepFit(): void {
  const flow = useReactFlow();
  const store = useStoreApi();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const last = useRef({ width, height });
  useEffect(() => {
    const before = last.current;
    last.current = { width, height };
    if (before.width === 0 || (before.width === width && before.height === height)) return;
    const [x, y, zoom] = store.getState().transform;
    const drawing = flow.getNodesBounds(flow.getNodes());
    const left = drawing.x * zoom + x;
    const top = drawing.y * zoom + y;
    const wasSeen =
      left >= 0 &&
      top >= 0 &&
      left + drawing.width * zoom <= before.width &&
      top + drawing.height * zoom <= before.height;
    if (wasSeen) void flow.fitView(FIT);
  }, [flow, store, width, height]);
}
