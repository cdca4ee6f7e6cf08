import { sql, type Transaction } from "kysely";
import type { Command } from "../core/desk-operations.ts";
import { RoutingError } from "../core/errors.ts";
import type { CentreRules } from "../core/model.ts";
import { announcePositions } from "../core/positions.ts";
import type { Changes } from "../core/changes.ts";
import type { Seen } from "../core/views.ts";
import { type NewId, WorkingSet } from "../core/working-set.ts";
import { together } from "./bulk.ts";
import type { CordboardDatabase } from "./database.ts";
import { readRemoved, readRows } from "./read-rows.ts";
import { KEPT_REVISIONS, nextRevision, readRevision } from "./revision.ts";
import type { Schema } from "./schema.ts";
import type { ServerLease } from "./servers/server-lease.ts";
import { channelOf } from "./servers/server-session.ts";
import { takeEvents, writeChanges } from "./write-changes.ts";

/** What a command has answered, or why it was refused. */
export type Answer = { readonly value: unknown } | { readonly refusal: RoutingError };

/** A command that needs more than the working set: it looks first, in the same transaction, whose turn it has. */
export interface PreparedCommand<T> extends Command<T> {
  /** @returns whether it has written something */
  prepare(trx: Transaction<Schema>, set: WorkingSet, now: number): Promise<boolean>;
}

export interface Done {
  /** In the order of the commands. */
  readonly answers: readonly Answer[];
  /** What the commands have changed, and other servers since these rows were last looked at. */
  readonly changes: Seen & Pick<Changes, "events">;
  readonly set: WorkingSet;
}

/**
 * The working set of rows that are kept in a database. It stays in memory; a commit of another server is known by its
 * number, and then only what is newer is read. Servers take turns: who has begun a commit works on what all others
 * have left, so that nothing is ever decided on old rows, and no contact is offered twice.
 */
export class SharedRows {
  readonly #db: CordboardDatabase;
  readonly #newId: NewId;
  readonly #lease: ServerLease | undefined;
  #rules: CentreRules;
  #set: WorkingSet | null = null;
  /** The last commit that the set knows of. */
  #revision = 0;

  /** @param lease - where servers are watched over: after it was lost nothing is carried out any more */
  constructor(db: CordboardDatabase, rules: CentreRules, newId: NewId, lease?: ServerLease) {
    this.#db = db;
    this.#rules = rules;
    this.#newId = newId;
    this.#lease = lease;
  }

  /** The rows as they were known last; null before the first commit, and after one that failed. */
  get set(): WorkingSet | null {
    return this.#set;
  }

  /** Whether another server has changed something. */
  async areBehind(): Promise<boolean> {
    return this.#set === null || (await readRevision(this.#db)) !== this.#revision;
  }

  /**
   * Carries commands out, one after another, in one commit. A command that refuses has changed nothing. Questions by
   * themselves wait for no other server.
   *
   * @throws whatever else a command or the database throws: then nothing of all is done
   */
  async carryOut(
    commands: readonly (Command<unknown> | PreparedCommand<unknown>)[],
    clock: () => number,
  ): Promise<Done> {
    if (commands.every((command) => command.isQuestion)) return this.#answer(commands, clock);
    const trx = await this.#db.startTransaction().execute();
    try {
      const revision = await nextRevision(trx);
      const isNews = this.#set === null || revision - 1 > this.#revision;
      const [{ set, seen }, told] = await Promise.all([
        this.#upToDate(trx, revision - 1, clock()),
        isNews ? takeEvents(trx, this.#rules) : [],
        // Who takes over commits, too: as long as nobody has, the lease stands.
        isNews && this.#lease?.hold(trx),
      ]);
      let isWritten = told.length > 0;
      for (const command of commands) {
        if ("prepare" in command && (await command.prepare(trx, set, clock()))) isWritten = true;
      }
      const answers = commands.map((command) => answerOf(command, set, clock()));
      for (const skill of seen.skills) set.touchSkill(skill);
      announcePositions(set, clock());
      const stored = set.hasChangedRows();
      const changes = set.takeChanges();
      const addressed = new Set(changes.events.map(({ server }) => server));
      addressed.delete(set.server);
      if (stored || addressed.size > 0 || isWritten) {
        await together([
          writeChanges(trx, set, changes, revision),
          ...(this.#lease ? wake(trx, addressed) : []),
        ]);
        await trx.commit().execute();
        this.#revision = revision;
      } else await trx.rollback().execute();
      this.#rules = set.rules;
      const own = changes.events.filter(({ server }) => server === set.server);
      return {
        answers,
        changes: {
          agents: new Set([...changes.agents, ...seen.agents]),
          entries: new Set([...changes.entries, ...seen.entries]),
          schedules: new Set([...changes.schedules, ...seen.schedules]),
          skills: changes.skills,
          events: [...told, ...own],
        },
        set,
      };
    } catch (error) {
      // The set may hold what is not in the database.
      this.#set = null;
      await trx
        .rollback()
        .execute()
        .catch(() => undefined);
      throw error;
    }
  }

  /** On rows as all commits until now have left them; another may be under way. */
  async #answer(commands: readonly Command<unknown>[], clock: () => number): Promise<Done> {
    const { told, set, seen } = await this.#look(clock);
    const answers = commands.map((command) => answerOf(command, set, clock()));
    for (const skill of seen.skills) set.touchSkill(skill);
    announcePositions(set, clock());
    const { events, skills } = set.takeChanges();
    return { answers, set, changes: { ...seen, skills, events: [...told, ...events] } };
  }

  async #look(clock: () => number) {
    const isAlone = this.#rules.server === undefined;
    if (this.#set !== null && (isAlone || !(await this.areBehind())))
      return { told: [], set: this.#set, seen: NOTHING };
    try {
      return await this.#db
        .transaction()
        .setIsolationLevel(ISOLATION)
        .execute(async (trx) => {
          const revision = await readRevision(trx);
          const [known, told] = await Promise.all([
            this.#upToDate(trx, revision, clock()),
            takeEvents(trx, this.#rules),
            // What was seen here is no news to the next commit.
            this.#lease?.hold(trx),
          ]);
          return { told, ...known };
        });
    } catch (error) {
      this.#set = null;
      throw error;
    }
  }

  async #upToDate(trx: Transaction<Schema>, revision: number, now: number) {
    const missed = revision - this.#revision;
    let seen: Seen = NOTHING;
    if (this.#set === null || missed > KEPT_REVISIONS) {
      this.#set = new WorkingSet(this.#rules, this.#newId, await readRows(trx, -1, now));
    } else if (missed > 0) {
      const [removed, rows] = await Promise.all([
        readRemoved(trx, this.#revision),
        readRows(trx, this.#revision, now),
      ]);
      seen = this.#set.catchUp(removed, rows);
    }
    this.#revision = revision;
    return { set: this.#set, seen };
  }
}

/** Of one moment, whatever is committed meanwhile. */
const ISOLATION = "repeatable read";

/** Servers that something was left for hear of it with the commit. */
const wake = (trx: Transaction<Schema>, servers: ReadonlySet<string>): Promise<unknown>[] =>
  [...servers].map((server) => sql`select pg_notify(${channelOf(server)}, '')`.execute(trx));

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Seen = { agents: NONE, entries: NONE, skills: NONE, schedules: NONE };

function answerOf(command: Command<unknown>, set: WorkingSet, now: number): Answer {
  try {
    return { value: command(set, now) };
  } catch (error) {
    if (error instanceof RoutingError) return { refusal: error };
    throw error;
  }
}
