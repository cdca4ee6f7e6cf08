import type { JournalEntry, StoredContact } from "@cordboard/runtime";
import type { CordboardDatabase } from "./database.ts";
import { JournalFollower } from "./journal-follower.ts";
import { journalRow } from "./journal-row.ts";
import { parts } from "./parts.ts";
import { LeaseLost, type ServerLease } from "./servers/server-lease.ts";

/** Entries that are kept while they cannot be written; each is some 300 bytes. */
const MOST_ENTRIES = 100_000;
const RETRY_MS = 1000;

interface Save {
  readonly contactId: string;
  /** Null removes. */
  readonly contact: StoredContact | null;
  /** It is not told of a refusal, but written as soon as the database takes it. */
  readonly insists: boolean;
  readonly done: PromiseWithResolvers<void>;
}

type State = readonly [contactId: string, contact: StoredContact | null];

/**
 * Writes contacts and journal. What is given in one step, and all that comes in while a commit is under way,
 * shares the next commit: one synchronisation of the disk for many calls.
 *
 * What could not be written is kept, the latest state of each contact and its journal, and written as soon as the
 * database takes it again. Where other servers have taken over, nothing is written any more, and nobody is told that it was:
 * what a contact wants to do next is not done.
 */
class ContactWriter {
  readonly #db: CordboardDatabase;
  readonly #lease: ServerLease | undefined;
  readonly #server: string;
  #isFenced = false;
  readonly #follower: JournalFollower;
  #entries: JournalEntry[] = [];
  #saves: Save[] = [];
  /** Of saves that were refused: the contact's latest state, null where it is to be removed. */
  readonly #unwritten = new Map<string, StoredContact | null>();
  #writing: Promise<void> | null = null;

  constructor(db: CordboardDatabase, lease: ServerLease | undefined) {
    this.#db = db;
    this.#lease = lease;
    this.#server = lease?.name ?? "";
    this.#follower = new JournalFollower(this.#server);
  }

  /** @throws Error when so many wait already that no more can be kept */
  append(entries: readonly JournalEntry[]): void {
    if (this.#entries.length >= MOST_ENTRIES)
      throw new Error("The database has refused the journal for too long: entries are lost.");
    for (const entry of entries) this.#entries.push(entry);
    this.#wake();
  }

  save(contactId: string, contact: StoredContact | null, insists = false): Promise<void> {
    const done = Promise.withResolvers<void>();
    this.#saves.push({ contactId, contact, insists, done });
    this.#wake();
    return done.promise;
  }

  /** @throws when entries could not be written; they are kept, and tried again with the next */
  async flush(): Promise<void> {
    await this.#writing;
    if (this.#entries.length > 0 && !this.#isFenced) await this.save("", null);
  }

  #wake(): void {
    this.#writing ??= this.#writeAll();
  }

  async #writeAll(): Promise<void> {
    // Lets the step that woke us give everything it has.
    await Promise.resolve();
    for (let failed = false; !failed && !this.#isFenced && this.#isBehind();) {
      const entries = this.#entries;
      const saves = this.#saves;
      this.#entries = [];
      this.#saves = [];
      try {
        const late = [...this.#unwritten];
        await this.#commit(entries, [...late, ...saves.map(stateOf)]);
        for (const [contactId, contact] of late) {
          if (this.#unwritten.get(contactId) === contact) this.#unwritten.delete(contactId);
        }
        for (const { done } of saves) done.resolve();
      } catch (error) {
        this.#follower.forget(entries);
        this.#isFenced = error instanceof LeaseLost;
        failed = this.#saves.length === 0;
        this.#entries = [...entries, ...this.#entries];
        const [insisting, told] = divide(saves, ({ insists }) => insists || this.#isFenced);
        this.#saves = [...insisting, ...this.#saves];
        for (const { contactId, contact } of told) this.#unwritten.set(contactId, contact);
        if (failed) setTimeout(() => this.#wake(), RETRY_MS).unref();
        for (const { done } of told) done.reject(error);
      }
    }
    // At once: whoever saves next, told of this commit, must find that nobody is writing.
    this.#writing = null;
  }

  #isBehind(): boolean {
    return this.#entries.length + this.#saves.length + this.#unwritten.size > 0;
  }

  async #commit(entries: readonly JournalEntry[], states: readonly State[]): Promise<void> {
    await this.#db.transaction().execute(async (trx) => {
      await this.#lease?.hold(trx);
      await this.#follower.follow(trx, entries);
      for (const some of parts(entries)) {
        await trx
          .insertInto("journal")
          .values(some.map(journalRow))
          .onConflict((conflict) => conflict.columns(["contact_id", "seq"]).doNothing())
          .execute();
      }
      for (const [contactId, contact] of new Map(states)) {
        if (contact === null) {
          await trx.deleteFrom("contacts").where("contact_id", "=", contactId).execute();
          continue;
        }
        const state = JSON.stringify(contact);
        const rest = {
          server: this.#server,
          script_hash: contact.scriptHash,
          seq: contact.seq,
          state,
        };
        await trx
          .insertInto("contacts")
          .values({ contact_id: contactId, ...rest })
          .onConflict((conflict) => conflict.column("contact_id").doUpdateSet(rest))
          .execute();
      }
    });
  }
}

const writers = new WeakMap<CordboardDatabase, ContactWriter>();

/** The one writer of a database, so that store and journal share its commits. */
export function writerOf(db: CordboardDatabase, lease: ServerLease | undefined): ContactWriter {
  const known = writers.get(db);
  if (known !== undefined) return known;
  const writer = new ContactWriter(db, lease);
  writers.set(db, writer);
  return writer;
}

function divide<T>(all: readonly T[], fits: (one: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((one) => !fits(one))];
}

const stateOf = ({ contactId, contact }: Save): State => [contactId, contact];
