import type { Visit } from "@cordboard/runtime";
import type { Transaction } from "kysely";
import { durationClass } from "./durations.ts";
import type { FigureRow, Schema } from "./schema.ts";

/** Figures are kept for each quarter of an hour: it fits into every time zone's hours. */
export const SLOT_MS = 15 * 60_000;

/** Rows in one insert: well below the number of parameters that any database takes. */
const ROWS_AT_ONCE = 500;

/** What happened at actions, counted until it is written. */
export class FigureTally {
  readonly #figures = new Map<string, FigureRow>();

  /** All that is told of a visit counts for the time when it began: what came in is what went out, or is still there. */
  count({ script, action, enteredAt, left }: Visit): void {
    const slot = enteredAt - (enteredAt % SLOT_MS);
    const add = (what: FigureRow["what"], name: string) => {
      const key = JSON.stringify([script, slot, action, what, name]);
      const count = (this.#figures.get(key)?.count ?? 0) + 1;
      this.#figures.set(key, { script, slot, action, what, name, count });
    };
    if (!left) return add("entered", "");
    if (left.branch === null) add("left", left.how);
    else add("branch", left.branch);
    add("time", String(durationClass(left.at - enteredAt)));
  }

  async write(trx: Transaction<Schema>): Promise<void> {
    const figures = inOrder(this.#figures);
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
  }
}

/** Servers that count the same things at the same time take the rows in the same order: none waits for the other. */
const inOrder = (figures: ReadonlyMap<string, FigureRow>): FigureRow[] =>
  [...figures.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
