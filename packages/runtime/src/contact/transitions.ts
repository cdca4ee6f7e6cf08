import type { Draft } from "./draft.ts";
import { react } from "./react.ts";
import type { QueueState } from "./state.ts";

/** A transition: scripts see the new state as `queue.state`. */
export const go = <S extends QueueState>(
  target: S,
  reaction?: (draft: Draft, event: never) => void,
) => ({
  target,
  actions: react((draft, event) => {
    draft.queue.state = target;
    reaction?.(draft, event as never);
  }),
});
/** The state stays. */
export const stay = (reaction: (draft: Draft, event: never) => void) => ({
  actions: react((draft, event) => reaction(draft, event as never)),
});
