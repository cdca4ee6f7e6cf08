import { readFileSync } from "node:fs";
import { join } from "node:path";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import {
  createContactStore,
  createJournal,
  openDatabase,
  type CordboardDatabase,
} from "@cordboard/routing/sql";
import { compileScript, differenceText, replay, type JournalEntry } from "@cordboard/runtime";

/** A contact as its journal tells it. */
export interface PastContact {
  readonly contactId: string;
  readonly ani: string;
  readonly dnis: string;
  /** Null: it never came to an end. */
  readonly outcome: string | null;
  readonly dials: number;
  /** Of one without an outcome: the last that is known of it. */
  readonly last: readonly JournalEntry[];
  /** Why its journal does not replay; null: it does. */
  readonly difference: string | null;
}

export interface Aftermath {
  readonly contacts: readonly PastContact[];
  /** Ids of contacts that are still stored. */
  readonly stored: readonly string[];
}

/** What is in the database when all is over, and nobody else has it open. */
export async function aftermathOf(workspace: string): Promise<Aftermath> {
  const database = await openDatabase(join(workspace, ".cordboard/cordboard.db"));
  try {
    const stored = await createContactStore(database).loadAll();
    const contacts: PastContact[] = [];
    for (const journal of await journals(database)) contacts.push(pastOf(workspace, journal));
    return { contacts, stored: stored.map(({ contactId }) => contactId) };
  } finally {
    await database.destroy();
  }
}

async function journals(database: CordboardDatabase): Promise<JournalEntry[][]> {
  const journal = createJournal(database);
  const begun = await journal.recent({ limit: 10_000 });
  return await Promise.all(begun.map(({ contactId }) => journal.read(contactId)));
}

function pastOf(workspace: string, journal: readonly JournalEntry[]): PastContact {
  const [begun] = journal;
  if (begun?.kind !== "begun") throw new Error("A journal does not begin with its contact.");
  const commands = journal.flatMap((entry) => (entry.kind === "command" ? [entry.command] : []));
  const end = commands.find((command) => command.type === "endContact");
  const { contactId, ani, dnis, script, scriptHash } = begun;
  const text = readFileSync(join(workspace, "scripts", `${script}.json`), "utf8");
  const checked = language.check(text);
  if (checked.script === undefined) throw new Error(`The script ${script} has errors.`);
  const { difference } = replay(journal, compileScript(checked.script, scriptHash, actionTypes));
  return {
    contactId,
    ani,
    dnis,
    outcome: end?.type === "endContact" ? end.outcome : null,
    last: end === undefined ? journal.slice(-12) : [],
    dials: commands.filter(({ type }) => type === "dial").length,
    difference: difference && differenceText(difference),
  };
}
