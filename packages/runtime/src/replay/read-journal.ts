import type { Begun, JournalEntry, JournalFact } from "../contact/journal.ts";

/** The journal cannot be replayed at all; the message says why. */
export class NotReplayable extends Error {
  override readonly name = "NotReplayable";
}

type EventEntry = Extract<JournalEntry, { readonly kind: "event" }>;
/** An event, and what came of it. */
export interface Told {
  readonly entry: EventEntry;
  readonly facts: readonly JournalFact[];
}

/** How a contact began with the script that it ran: a number's hook may have chosen another than the number's own. */
export const beginningOf = (journal: readonly JournalEntry[]): Begun | undefined =>
  journal.findLast((entry) => entry.kind === "begun");

/** The beginning, and each event with what came of it. @throws NotReplayable */
export function readJournal(journal: readonly JournalEntry[]) {
  const [begun] = journal;
  if (begun?.kind !== "begun")
    throw new NotReplayable("The journal does not tell how the contact began.");
  const gap = journal.findIndex(({ seq }, index) => seq !== index + 1);
  if (gap >= 0) throw new NotReplayable(`The journal is not whole: entry ${gap + 1} is missing.`);
  const other = journal.find(({ contactId }) => contactId !== begun.contactId);
  if (other) throw new NotReplayable(`Entry ${other.seq} is of another contact.`);
  const told: { entry: EventEntry; facts: JournalFact[] }[] = [];
  for (const entry of journal.slice(1)) {
    if (entry.kind === "event") {
      told.push({ entry, facts: [] });
      continue;
    }
    const { contactId: _id, seq, at: _at, ...fact } = entry;
    const last = told.at(-1);
    if (!last) throw new NotReplayable(`Entry ${seq} came of no event.`);
    last.facts.push(fact);
  }
  return { begun, told };
}
