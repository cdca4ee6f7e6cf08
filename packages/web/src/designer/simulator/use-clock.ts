import { useEffect, useState } from "react";

import { inRun } from "./run.ts";
import { useRun } from "./run-store.ts";

const TICK_MS = 100;

export interface Clock {
  readonly running: boolean;
  readonly speed: number;
  run(running: boolean): void;
  setSpeed(speed: number): void;
}

/** Lets the virtual clock go on by the real one, as fast as is asked, until the contact is over. */
export function useClock(): Clock {
  const [running, run] = useState(false);
  const [speed, setSpeed] = useState(1);
  const over = useRun(({ simulation, step }) => step > 0 && (simulation?.over ?? true));
  useEffect(() => {
    if (over) run(false);
  }, [over]);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => inRun((it) => it.advance(TICK_MS * speed)), TICK_MS);
    return () => clearInterval(timer);
  }, [running, speed]);
  return { running, speed, run, setSpeed };
}
