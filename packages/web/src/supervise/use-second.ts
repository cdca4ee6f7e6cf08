import { useSyncExternalStore } from "react";

import { serverNow } from "./centre-store.ts";

const listeners = new Set<() => void>();
let second = 0;
let timer: ReturnType<typeof setInterval> | undefined;

const tick = () => {
  second = Math.floor(serverNow() / 1000) * 1000;
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    tick();
    timer = setInterval(tick, 1000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The server's time in milliseconds, to the second. All that ticks, ticks at once, by one timer. */
export const useSecond = (): number =>
  useSyncExternalStore(subscribe, () => second || Math.floor(serverNow() / 1000) * 1000);
