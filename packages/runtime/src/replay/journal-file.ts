import type { Release } from "@cordboard/language";

import type { JournalEntry } from "../contact/journal.ts";
import { compileRelease, NO_SCRIPT, type ActionType, type Program } from "../flow/program.ts";
import { maskJournal } from "./mask.ts";
import { beginningOf, NotReplayable } from "./read-journal.ts";
import { replay, type Replay } from "./replay.ts";

const FORMAT = "cordboard-journal";
const VERSION = 1;

/** A contact's journal with the version of the script that it ran: all that a replay needs, in one file. */
export interface JournalFile {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly journal: readonly JournalEntry[];
  /** Null: no script had to do with the contact. */
  readonly release: Release | null;
}

/** @param masked - without telephone numbers and typed digits, to be given to others */
export const journalFile = (
  journal: readonly JournalEntry[],
  release: Release | null,
  masked: boolean,
): JournalFile => ({
  format: FORMAT,
  version: VERSION,
  journal: masked ? maskJournal(journal) : journal,
  release,
});

/** One line for each entry, so that two of them can be compared as texts. */
export function journalFileText({ journal, release, ...head }: JournalFile): string {
  const lines = journal.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
  const first = Object.entries(head).map(
    ([name, value]) => `  "${name}": ${JSON.stringify(value)}`,
  );
  return `{\n${first.join(",\n")},\n  "journal": [\n${lines}\n  ],\n  "release": ${JSON.stringify(release)}\n}\n`;
}

/** @throws NotReplayable when the text is no such file, or one of a later version of Cordboard */
export function readJournalFile(text: string): JournalFile {
  const file = parse(text);
  if (file?.format !== FORMAT || !Array.isArray(file.journal))
    throw new NotReplayable("This is no journal that Cordboard has exported.");
  if (file.version !== VERSION)
    throw new NotReplayable(
      `The journal has the format's version ${String(file.version)}, and this Cordboard reads ${VERSION}: take a newer Cordboard.`,
    );
  return file as JournalFile;
}

/**
 * {@link replay}, with all that it needs out of a file.
 *
 * @throws NotReplayable when the journal is not whole, or its script cannot be run
 */
export function replayFile(
  { journal, release }: JournalFile,
  types: ReadonlyMap<string, ActionType>,
): Replay {
  const hash = beginningOf(journal)?.scriptHash ?? NO_SCRIPT.hash;
  return replay(journal, release ? compiled(release, hash, types) : NO_SCRIPT);
}

function compiled(release: Release, hash: string, types: ReadonlyMap<string, ActionType>): Program {
  try {
    return compileRelease(release, hash, types);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotReplayable(`The journal's script cannot be run: ${reason}`, { cause: error });
  }
}

function parse(text: string): Partial<JournalFile> | null {
  try {
    return JSON.parse(text) as Partial<JournalFile> | null;
  } catch {
    return null;
  }
}
