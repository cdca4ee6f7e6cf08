import type { JournalEntry } from "@cordboard/runtime";

/** An entry of a contact's journal as it is stored. */
export function journalRow(entry: JournalEntry) {
  const { contactId, seq, at } = entry;
  const script_hash = entry.kind === "begun" ? entry.scriptHash : null;
  return {
    contact_id: contactId,
    seq,
    at,
    entry: JSON.stringify(entry),
    script_hash,
    masked: null,
  };
}
