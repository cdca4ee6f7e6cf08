import { actionTypes } from "@cordboard/actions/semantics";
import {
  journalFile,
  journalFileText,
  NotReplayable,
  replayFile,
  type JournalFile,
} from "@cordboard/runtime";

import { CliError, EXIT, say, sayJson, type Format } from "../output.ts";
import { writeFile } from "../workspace-files.ts";
import { sayReplay } from "./say-replay.ts";
import { journalFrom, type JournalSource } from "./sources.ts";

export interface ReplayOptions extends JournalSource {
  readonly export?: string;
  readonly mask?: boolean;
  readonly format: Format;
}

/** `cordboard replay [contact]` */
export async function replayContact(
  contact: string | undefined,
  options: ReplayOptions,
): Promise<number> {
  const { export: to, mask, format } = options;
  try {
    const read = await journalFrom(contact, options);
    if (to !== undefined) {
      const text = journalFileText(mask === false ? read : masked(read));
      writeFile(to, text);
    }
    return show(mask ? masked(read) : read, format, to);
  } catch (error) {
    if (error instanceof NotReplayable) throw new CliError(error.message);
    throw error;
  }
}

const masked = ({ journal, release }: JournalFile) => journalFile(journal, release, true);

function show(file: JournalFile, format: Format, exported: string | undefined): number {
  const replay = replayFile(file, actionTypes);
  if (format === "json") sayJson({ asRecorded: replay.difference === null, ...replay });
  else {
    sayReplay(replay, file.journal);
    if (exported !== undefined) say(`Written to ${exported}.`);
  }
  return replay.difference ? EXIT.found : EXIT.ok;
}
