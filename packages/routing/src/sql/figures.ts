import type { Leaving, Outcome } from "@cordboard/runtime";
import type { CordboardDatabase } from "./database.ts";
import { quantileMs } from "./durations.ts";
import { SLOT_MS } from "./figure-keeper.ts";
import type { ContactRecordRow } from "./schema.ts";

export { SLOT_MS };

/** Epoch milliseconds; `to` is not within it. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** What happened at an action, to contacts that came to it within a range of time. */
export interface ActionFigures {
  readonly action: string;
  readonly entered: number;
  /** How often each branch was taken. */
  readonly branches: { readonly [branch: string]: number };
  /** How often it was left without a branch, and why. */
  readonly left: { readonly [how in Exclude<Leaving, "branch">]: number };
  /** What half of the visits, and nine of ten, did not pass; off by a tenth at most; null of none. */
  readonly medianMs: number | null;
  readonly p90Ms: number | null;
}

/** A contact that is over. */
export interface ContactRecord {
  readonly contactId: string;
  /** The script that answered the call. */
  readonly script: string;
  readonly scriptHash: string;
  readonly ani: string;
  readonly dnis: string;
  readonly beganAt: number;
  readonly endedAt: number;
  readonly outcome: Outcome;
}

/** What became of the contacts of a script. Counted as the journal is written; the journal itself is not needed. */
export interface Figures {
  /** Of each action that somebody came to. The range is taken in whole quarters of an hour. */
  of(script: string, range: TimeRange): Promise<ActionFigures[]>;
  /** Contacts that came through a script and ended within the range, the last first. */
  contacts(
    script: string,
    range: TimeRange,
    page: { readonly limit: number; readonly after?: Pick<ContactRecord, "contactId" | "endedAt"> },
  ): Promise<ContactRecord[]>;
}

export function createFigures(db: CordboardDatabase): Figures {
  return {
    async of(script, { from, to }) {
      const rows = await db
        .selectFrom("figures")
        .select(({ fn }) => ["action", "what", "name", fn.sum<number>("count").as("count")])
        .where("script", "=", script)
        .where("slot", ">", from - SLOT_MS)
        .where("slot", "<", to)
        .groupBy(["action", "what", "name"])
        .execute();
      const byAction = Map.groupBy(rows, ({ action }) => action);
      return [...byAction].map(([action, own]) => figuresOf(action, own));
    },
    async contacts(script, { from, to }, { limit, after }) {
      let query = db
        .selectFrom("contact_records")
        .selectAll()
        .where("script", "=", script)
        .where("ended_at", ">=", from)
        .where("ended_at", "<", to);
      if (after) {
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("ended_at", "contact_id"), "<", tuple(after.endedAt, after.contactId)),
        );
      }
      const rows = await query
        .orderBy("ended_at", "desc")
        .orderBy("contact_id", "desc")
        .limit(limit)
        .execute();
      return rows.map(recordOf);
    },
  };
}

interface Counted {
  readonly what: string;
  readonly name: string;
  readonly count: number;
}

function figuresOf(action: string, rows: readonly Counted[]): ActionFigures {
  const counts = (what: string) =>
    rows.filter((row) => row.what === what).map(({ name, count }) => [name, count] as const);
  const times = new Map(counts("time").map(([name, count]) => [Number(name), count]));
  const none = { answered: 0, ended: 0, interrupted: 0, "caller-gone": 0, failed: 0 };
  return {
    action,
    entered: counts("entered")[0]?.[1] ?? 0,
    branches: Object.fromEntries(counts("branch")),
    left: { ...none, ...Object.fromEntries(counts("left")) },
    medianMs: quantileMs(times, 0.5),
    p90Ms: quantileMs(times, 0.9),
  };
}

const recordOf = (row: ContactRecordRow): ContactRecord => ({
  contactId: row.contact_id,
  script: row.began_with,
  scriptHash: row.script_hash,
  ani: row.ani,
  dnis: row.dnis,
  beganAt: row.began_at,
  endedAt: row.ended_at,
  outcome: row.outcome,
});
