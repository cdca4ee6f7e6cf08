/** Wakes the runtime. The deadline is in the contact's state, so a timer survives a restart. */
export interface Timer {
  /** Epoch milliseconds. */
  now(): number;
  /** Calls back at `dueAt` (at once when it is past); the function returned cancels. */
  at(dueAt: number, callback: () => void): () => void;
}
