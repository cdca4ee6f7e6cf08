import { createJournal, createScriptVersions, readDatabase } from "@cordboard/routing/sql";
import type { JournalFile } from "@cordboard/runtime";

import { ServerError } from "../errors.ts";
import { databaseNotOpened } from "../database-not-opened.ts";
import { databasePath } from "../open-storage.ts";
import { releaseIn } from "../scripts/answering-scripts.ts";
import { journalFileOf } from "./journal-file-of.ts";

/**
 * Reads a contact's journal out of the database of a workspace whose server does not run, to replay it.
 *
 * @throws ServerError `database-not-opened` where there is none, or a server has it; `contact-not-found`,
 * `version-not-found`
 */
export async function readStoredJournal(
  workspace: string,
  contactId: string,
  databaseFile?: string,
): Promise<JournalFile> {
  const path = databaseFile ?? databasePath(workspace);
  try {
    const database = readDatabase(path);
    try {
      const versions = createScriptVersions(database);
      const kept = {
        entries: (id: string) => createJournal(database).read(id),
        release: async (hash: string) => releaseIn(await versions.get(hash)),
      };
      return await journalFileOf(kept, contactId, false);
    } finally {
      await database.destroy();
    }
  } catch (error) {
    if (error instanceof ServerError) throw error;
    throw databaseNotOpened(path, error);
  }
}
