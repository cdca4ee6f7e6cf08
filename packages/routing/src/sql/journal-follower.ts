import {
  createRecorder,
  createVisits,
  type JournalEntry,
  type Recorder,
  type Visit,
  type Visits,
} from "@cordboard/runtime";
import type { Transaction } from "kysely";
import { FigureTally } from "./figure-tally.ts";
import { recordRows, writeRecords, type RecordRows } from "./record-rows.ts";
import type { Schema } from "./schema.ts";

/** A contact whose journal is being written. */
interface Followed {
  readonly visits: Visits;
  readonly recorder: Recorder;
  /** The last entry that was counted. */
  seq: number;
  readonly scripts: Set<string>;
}

/**
 * Makes figures and records of what the journal tells, as it is written, within the same transaction: each entry
 * counts once, whatever crashes in between. Contacts of an earlier process are taken up from what the journal has of
 * them.
 */
export class JournalFollower {
  readonly #followed = new Map<string, Followed>();
  readonly #server: string;

  /** @param server - name of this call server, on the records of contacts that end here */
  constructor(server: string) {
    this.#server = server;
  }

  async follow(trx: Transaction<Schema>, entries: readonly JournalEntry[]): Promise<void> {
    const figures = new FigureTally();
    const records: RecordRows[] = [];
    for (const entry of entries) {
      const contact = await this.#contactOf(trx, entry);
      if (entry.seq <= contact.seq) continue;
      for (const visit of visitsOf(contact, entry)) figures.count(visit);
      const record = contact.recorder.take(entry);
      if (!record) continue;
      records.push(recordRows(record, contact.scripts, this.#server));
      this.#followed.delete(entry.contactId);
    }
    await figures.write(trx);
    await writeRecords(trx, records);
  }

  /** What was made of these has not come into the database. */
  forget(entries: readonly JournalEntry[]): void {
    for (const { contactId } of entries) this.#followed.delete(contactId);
  }

  async #contactOf(trx: Transaction<Schema>, { contactId }: JournalEntry): Promise<Followed> {
    const known = this.#followed.get(contactId);
    if (known) return known;
    const contact: Followed = {
      visits: createVisits(),
      recorder: createRecorder(),
      seq: 0,
      scripts: new Set(),
    };
    this.#followed.set(contactId, contact);
    const rows = trx.selectFrom("journal").select("entry").where("contact_id", "=", contactId);
    for (const { entry } of await rows.orderBy("seq").execute()) {
      const before: JournalEntry = JSON.parse(entry);
      visitsOf(contact, before);
      contact.recorder.take(before);
    }
    return contact;
  }
}

function visitsOf(contact: Followed, entry: JournalEntry): readonly Visit[] {
  contact.seq = entry.seq;
  const visits = contact.visits.take(entry);
  for (const { script } of visits) contact.scripts.add(script);
  return visits;
}
