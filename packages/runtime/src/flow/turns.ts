import { cancelTimer, startTimer, type Draft } from "../contact/draft.ts";

/**
 * A script that goes on and on gives way after so many actions: the step ends, events of other contacts have their
 * turn, and a timer that is due at once goes on. It is a timer like any other, so a restart in between loses nothing.
 */
const ACTIONS_AT_ONCE = 50;
export const TURN = "turn";

/** Whether it is the others' turn before this action begins; then the script stands still before it. */
export function givesWayBefore(draft: Draft, action: string, now: number): boolean {
  const { flow } = draft;
  if (flow.sinceWait === 0 || flow.sinceWait % ACTIONS_AT_ONCE !== 0) return false;
  Object.assign(flow, { action, status: "waiting", local: null });
  startTimer(draft, TURN, now);
  return true;
}

export const waitsForTurn = ({ timers }: Draft): boolean => timers[TURN] !== undefined;

/** What begins now, begins instead of what stood still. */
export const takesTurn = (draft: Draft): void => cancelTimer(draft, TURN);
