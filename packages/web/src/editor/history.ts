/** Every state of the document in this session. One step is one gesture of the person who draws. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The gesture that is still going on, such as typing in one field: its edits make one step together. */
  readonly gesture: string | null;
}

export const beginHistory = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  gesture: null,
});

/** A new state. With the same `gesture` as the edit before, both are undone in one step. */
export function record<T>(
  history: History<T>,
  present: T,
  gesture: string | null = null,
): History<T> {
  if (present === history.present) return history;
  const goesOn = gesture !== null && gesture === history.gesture;
  const past = goesOn ? history.past : [...history.past, history.present];
  return { past, present, future: [], gesture };
}

/** Ends the gesture: what follows is a step of its own. */
export const seal = <T>(history: History<T>): History<T> =>
  history.gesture === null ? history : { ...history, gesture: null };

export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  const [present] = history.past.slice(-1) as [T];
  const { past, future } = history;
  return {
    past: past.slice(0, -1),
    present,
    future: [history.present, ...future],
    gesture: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  const [present, ...future] = history.future as [T, ...T[]];
  return { past: [...history.past, history.present], present, future, gesture: null };
}
