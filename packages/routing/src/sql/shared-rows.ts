import type { Command } from "../core/desk-operations.ts";
import { RoutingError } from "../core/errors.ts";
import type { CentreRules } from "../core/model.ts";
import { announcePositions } from "../core/positions.ts";
import { type Changes, type NewId, WorkingSet } from "../core/working-set.ts";
import type { CordboardDatabase } from "./database.ts";
import { readRevision, readRows, StaleRowsError, writeChanges } from "./routing-store.ts";

const TRIES = 10;

interface Done<T> {
  readonly answer: T;
  readonly changes: Changes;
  readonly set: WorkingSet;
}

/**
 * The working set of rows that are kept in a database. It stays in memory between commands as long as
 * the database's revision says that nobody else has written; a commit on rows that were stale is refused
 * and the command carried out again. So one server never reads twice, and several never offer twice.
 */
export class SharedRows {
  readonly #db: CordboardDatabase;
  readonly #newId: NewId;
  #rules: CentreRules;
  #set: WorkingSet | null = null;
  #revision = 0;

  constructor(db: CordboardDatabase, rules: CentreRules, newId: NewId) {
    this.#db = db;
    this.#rules = rules;
    this.#newId = newId;
  }

  async read(now: number): Promise<WorkingSet> {
    const revision = await readRevision(this.#db);
    if (this.#set === null || this.#revision !== revision) {
      this.#set = new WorkingSet(this.#rules, this.#newId, await readRows(this.#db, now));
      this.#revision = revision;
    }
    return this.#set;
  }

  async carryOut<T>(command: Command<T>, clock: () => number): Promise<Done<T>> {
    for (let tries = 1; ; tries += 1) {
      const set = await this.read(clock());
      const now = clock();
      try {
        const answer = command(set, now);
        announcePositions(set, now);
        const stored = set.hasChangedRows();
        const changes = set.takeChanges();
        if (stored) {
          await writeChanges(this.#db, set, changes, this.#revision);
          this.#revision += 1;
        }
        this.#rules = set.rules;
        return { answer, changes, set };
      } catch (error) {
        // A refusal has changed nothing; anything else may have left rows that are not in the database.
        if (error instanceof StaleRowsError && tries < TRIES) this.#set = null;
        else {
          if (!(error instanceof RoutingError)) this.#set = null;
          throw error;
        }
      }
    }
  }
}
