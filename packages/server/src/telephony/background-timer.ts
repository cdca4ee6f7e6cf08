import { systemTimer, type Timer } from "@cordboard/runtime";

/** The real clock for pretended people: those whose phones still ring keep no process from ending. */
export const backgroundTimer: Timer = {
  now: () => systemTimer.now(),
  at(dueAt, callback) {
    const timeout = setTimeout(callback, Math.max(0, dueAt - systemTimer.now())).unref();
    return () => clearTimeout(timeout);
  },
};
