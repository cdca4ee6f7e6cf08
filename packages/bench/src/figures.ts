import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  createFigures,
  createJournal,
  openDatabase,
  type CordboardDatabase,
} from "@cordboard/routing/sql";
import type { JournalEntry } from "@cordboard/runtime";

import { runReference } from "./contacts.ts";

const WEEK_MS = 7 * 24 * 3_600_000;
const AT_ONCE = 50;
const SCRIPT = "queue-callback";

/** A week of contacts in a database on the disk: what it costs to count them, and to ask what became of them. */
export async function figuresOfContacts(contacts: number) {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-bench-"));
  try {
    const counted = await openDatabase(join(folder, "counted.db"));
    const entries = await fill(counted, contacts, (journal) => journal);
    const range = { from: 0, to: 2 * WEEK_MS };
    const figures = createFigures(counted);
    const ask = await timed(() => figures.of(SCRIPT, range));
    const page = await timed(() => figures.contacts(SCRIPT, range, { limit: 50 }));
    if (ask.result[0]?.entered !== contacts) throw new Error("Not every contact was counted.");
    const { rows } = await counted
      .selectFrom("figures")
      .select(({ fn }) => fn.countAll<number>().as("rows"))
      .executeTakeFirstOrThrow();
    await counted.destroy();
    const bare = await openDatabase(join(folder, "bare.db"));
    // Nothing in it that is counted.
    const without = await fill(bare, contacts, (journal) => journal.map(uncounted));
    await bare.destroy();
    return {
      contacts,
      entries: entries.count,
      askMs: ask.ms,
      pageMs: page.ms,
      withUs: (entries.ms / entries.count) * 1000,
      withoutUs: (without.ms / without.count) * 1000,
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(
  database: CordboardDatabase,
  contacts: number,
  change: (journal: readonly JournalEntry[]) => readonly JournalEntry[],
) {
  const kept: JournalEntry[] = [];
  await runReference(1, kept);
  const template = change(kept);
  const journal = createJournal(database);
  let [count, ms] = [0, 0];
  for (let first = 0; first < contacts; first += AT_ONCE) {
    const entries = Array.from({ length: Math.min(AT_ONCE, contacts - first) }, (_, index) => {
      const number = first + index;
      const later = Math.floor((number / contacts) * WEEK_MS);
      // No two contacts take the same time.
      const slower = 1 + (number % 97) / 97;
      return template.map((entry) => ({
        ...entry,
        contactId: `contact-${number}`,
        at: later + Math.round(entry.at * slower),
      }));
    }).flat();
    const began = performance.now();
    journal.append(entries);
    await journal.flush();
    ms += performance.now() - began;
    count += entries.length;
  }
  return { count, ms };
}

function uncounted(entry: JournalEntry): JournalEntry {
  const { contactId, seq, at } = entry;
  const counts =
    entry.kind !== "event" && (entry.kind !== "command" || entry.command.type === "endContact");
  const text = JSON.stringify(entry);
  return counts ? { contactId, seq, at, kind: "log", action: "", text } : entry;
}

async function timed<T>(work: () => Promise<T>) {
  await work();
  const began = performance.now();
  const result = await work();
  return { result, ms: performance.now() - began };
}
