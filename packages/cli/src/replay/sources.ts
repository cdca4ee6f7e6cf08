import { ApiError, createClient } from "@cordboard/api";
import { readJournalFile, type JournalFile } from "@cordboard/runtime";
import { readStoredJournal, ServerError } from "@cordboard/server";

import { CliError } from "../output.ts";
import { readText } from "../workspace-files.ts";

/** Where a contact's journal is to be found. */
export interface JournalSource {
  readonly workspace: string;
  readonly database?: string;
  readonly server?: string;
  readonly file?: string;
}

/** @throws CliError, NotReplayable */
export async function journalFrom(
  contact: string | undefined,
  { workspace, database, server, file }: JournalSource,
): Promise<JournalFile> {
  if (file !== undefined) return readJournalFile(readText(file));
  if (contact === undefined) throw new CliError("Which contact? Give its id, or a --file.");
  try {
    if (server === undefined) return await readStoredJournal(workspace, contact, database);
    const client = createClient({ baseUrl: server });
    const exported = await client.exportJournal({ id: contact }, { masked: "no" });
    return readJournalFile(JSON.stringify(exported));
  } catch (error) {
    if (error instanceof ApiError) throw new CliError(`${error.message} ${error.help}`);
    if (!(error instanceof ServerError)) throw error;
    const help =
      error.problem === "database-not-opened"
        ? "A server that runs has the database for itself: ask it, with --server URL."
        : error.help;
    throw new CliError(`${error.message} ${help}`);
  }
}
