import { useEffect } from "react";

import { canvasView } from "../canvas-view.ts";
import { useRun } from "../simulator/run-store.ts";

/** Keeps the action where the simulated call is in view. */
export function useFollowCall(): void {
  const active = useRun((state) => state.active);
  useEffect(() => {
    if (active !== null) canvasView()?.follow(active);
  }, [active]);
}
