import { createVisits, type JournalEntry, type Visit, type Visits } from "@cordboard/runtime";
import type { Transaction } from "kysely";
import { durationClass } from "./durations.ts";
import type { ContactRecordRow, FigureRow, Schema } from "./schema.ts";

/** Figures are kept for each quarter of an hour: it fits into every time zone's hours. */
export const SLOT_MS = 15 * 60_000;

/** Rows in one insert: well below the number of parameters that any database takes. */
const ROWS_AT_ONCE = 500;

/** A contact whose journal is being written. */
interface Followed {
  readonly visits: Visits;
  /** The last entry that was counted. */
  seq: number;
  begun: Extract<JournalEntry, { kind: "begun" }> | null;
  readonly scripts: Set<string>;
}

/**
 * Counts what the journal tells of as it is written, within the same transaction: each entry once, whatever crashes
 * in between. Contacts of an earlier process are taken up from what the journal has of them.
 */
export class FigureKeeper {
  readonly #followed = new Map<string, Followed>();

  async count(trx: Transaction<Schema>, entries: readonly JournalEntry[]): Promise<void> {
    const figures = new Map<string, FigureRow>();
    const records: ContactRecordRow[] = [];
    for (const entry of entries) {
      const contact = await this.#follow(trx, entry);
      if (entry.seq <= contact.seq) continue;
      for (const visit of look(contact, entry)) tally(figures, visit);
      if (entry.kind !== "command" || entry.command.type !== "endContact") continue;
      records.push(...recordsOf(contact, entry.at, entry.command.outcome));
      this.#followed.delete(entry.contactId);
    }
    await write(trx, inOrder(figures), records);
  }

  /** What was counted of these has not come into the database. */
  forget(entries: readonly JournalEntry[]): void {
    for (const { contactId } of entries) this.#followed.delete(contactId);
  }

  async #follow(trx: Transaction<Schema>, { contactId }: JournalEntry): Promise<Followed> {
    const known = this.#followed.get(contactId);
    if (known) return known;
    const contact: Followed = { visits: createVisits(), seq: 0, begun: null, scripts: new Set() };
    this.#followed.set(contactId, contact);
    const rows = trx.selectFrom("journal").select("entry").where("contact_id", "=", contactId);
    for (const { entry } of await rows.orderBy("seq").execute()) {
      const before: JournalEntry = JSON.parse(entry);
      look(contact, before);
    }
    return contact;
  }
}

function look(contact: Followed, entry: JournalEntry): readonly Visit[] {
  contact.seq = entry.seq;
  if (entry.kind === "begun") contact.begun = entry;
  const visits = contact.visits.take(entry);
  for (const { script } of visits) contact.scripts.add(script);
  return visits;
}

/** All that is told of a visit counts for the time when it began: what came in is what went out, or is still there. */
function tally(figures: Map<string, FigureRow>, visit: Visit): void {
  const { script, action, enteredAt, left } = visit;
  const slot = enteredAt - (enteredAt % SLOT_MS);
  const add = (what: FigureRow["what"], name: string) => {
    const key = JSON.stringify([script, slot, action, what, name]);
    const count = (figures.get(key)?.count ?? 0) + 1;
    figures.set(key, { script, slot, action, what, name, count });
  };
  if (!left) return add("entered", "");
  if (left.branch === null) add("left", left.how);
  else add("branch", left.branch);
  add("time", String(durationClass(left.at - enteredAt)));
}

/** Servers that count the same things at the same time take the rows in the same order: none waits for the other. */
const inOrder = (figures: ReadonlyMap<string, FigureRow>): FigureRow[] =>
  [...figures.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);

function* recordsOf(
  { begun, scripts }: Followed,
  endedAt: number,
  outcome: ContactRecordRow["outcome"],
): Iterable<ContactRecordRow> {
  if (!begun) return;
  const { contactId, scriptHash, ani, dnis, at } = begun;
  const facts = { began_with: begun.script, script_hash: scriptHash, ani, dnis, began_at: at };
  for (const script of scripts) {
    yield { contact_id: contactId, script, ...facts, ended_at: endedAt, outcome };
  }
}

async function write(
  trx: Transaction<Schema>,
  figures: readonly FigureRow[],
  records: readonly ContactRecordRow[],
): Promise<void> {
  for (let from = 0; from < figures.length; from += ROWS_AT_ONCE) {
    await trx
      .insertInto("figures")
      .values(figures.slice(from, from + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict
          .columns(["script", "slot", "action", "what", "name"])
          .doUpdateSet(({ eb, ref }) => ({
            count: eb(ref("figures.count"), "+", ref("excluded.count")),
          })),
      )
      .execute();
  }
  for (let from = 0; from < records.length; from += ROWS_AT_ONCE) {
    await trx
      .insertInto("contact_records")
      .values(records.slice(from, from + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.columns(["contact_id", "script"]).doNothing())
      .execute();
  }
}
