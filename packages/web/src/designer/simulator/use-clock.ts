import { useEffect, useState } from "react";

import { inRun } from "./run.ts";
import { useRun } from "./run-store.ts";

const TICK_MS = 100;

export interface Clock {
  readonly running: boolean;
  readonly speed: number;
  readonly run: (running: boolean) => void;
  readonly setSpeed: (speed: number) => void;
}

/** Lets the virtual clock go on by the real one, as fast as is asked, until the contact is over. */
export function useClock(): Clock {
  const [running, run] = useState(false);
  const [speed, setSpeed] = useState(1);
  const over = useRun(({ simulation, step }) => step > 0 && (simulation?.over ?? true));
  const goes = running && !over;
  useEffect(() => {
    if (!goes) return undefined;
    const tick = () =>
      inRun((it) => {
        if (it.contact) it.advance(TICK_MS * speed);
      });
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [goes, speed]);
  return { running: goes, speed, run, setSpeed };
}
