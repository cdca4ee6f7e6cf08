import { actionTypes } from "@cordboard/actions/semantics";
import type { Release } from "@cordboard/language";
import { differenceText, journalFile, replayFile, type JournalEntry } from "@cordboard/runtime";

/** What comes out otherwise when the contacts of a journal are carried out again, also without their numbers. */
export function replayed(journal: readonly JournalEntry[], release: Release | string): string[] {
  if (typeof release === "string") return [release];
  const contacts = Map.groupBy(journal, ({ contactId }) => contactId).values();
  return [...contacts].flatMap((own) =>
    [false, true].flatMap((masked) => {
      const { difference } = replayFile(journalFile(own, release, masked), actionTypes);
      return difference ? [differenceText(difference)] : [];
    }),
  );
}
