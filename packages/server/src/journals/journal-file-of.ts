import { beginningOf, journalFile, type JournalEntry, type JournalFile } from "@cordboard/runtime";
import type { Release } from "@cordboard/language";

import { ServerError } from "../errors.ts";

/** Where journals and versions of scripts are kept. */
export interface KeptJournals {
  entries(contactId: string): Promise<readonly JournalEntry[]>;
  release(hash: string): Promise<Release | undefined>;
}

/**
 * All that a replay of a contact needs.
 *
 * @throws ServerError `contact-not-found`, `version-not-found`
 */
export async function journalFileOf(
  kept: KeptJournals,
  contactId: string,
  masked: boolean,
): Promise<JournalFile> {
  const entries = await kept.entries(contactId);
  if (entries.length === 0) throw new ServerError("contact-not-found");
  const { scriptHash = "" } = beginningOf(entries) ?? {};
  if (scriptHash === "") return journalFile(entries, null, masked);
  const release = await kept.release(scriptHash);
  if (!release) throw new ServerError("version-not-found");
  return journalFile(entries, release, masked);
}
