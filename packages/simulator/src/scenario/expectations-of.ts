import type { JournalEntry, Outcome } from "@cordboard/runtime";

import type { Expectations } from "./schema.ts";

/** What came of a call, for a scenario that is to find the same again. */
export const expectationsOf = (
  journal: readonly JournalEntry[],
  outcome: Outcome | null,
): Expectations => ({
  path: journal.flatMap((entry) => (entry.kind === "entered" ? [entry.action] : [])),
  errors: journal.flatMap((entry) =>
    entry.kind === "branch" && entry.error ? [entry.error.code] : [],
  ),
  ...(outcome === null ? {} : { outcome }),
});
