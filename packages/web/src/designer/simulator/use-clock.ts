import { useEffect } from "react";

import { letPass } from "./run.ts";
import { useRun } from "./run-store.ts";

const TICK_MS = 100;

/** Lets the virtual clock go on by the real one, as fast as is asked, while it runs. */
export function useClock(speed: number): void {
  const running = useRun((state) => state.running);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => letPass(TICK_MS * speed), TICK_MS);
    return () => clearInterval(timer);
  }, [running, speed]);
}
