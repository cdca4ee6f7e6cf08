import type { Leaving, Outcome } from "@cordboard/runtime";
import type { CordboardDatabase } from "./database.ts";
import { quantileMs } from "./durations.ts";
import { SLOT_MS } from "./figure-tally.ts";

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

/** A contact that is over, as its script's figures list it. */
export interface FinishedContact {
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
    page: {
      readonly limit: number;
      readonly after?: Pick<FinishedContact, "contactId" | "endedAt">;
    },
  ): Promise<FinishedContact[]>;
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
        .selectFrom("contact_scripts as through")
        .innerJoin("contact_records as record", "record.contact_id", "through.contact_id")
        .select([
          "record.contact_id as contactId",
          "record.script as script",
          "record.script_hash as scriptHash",
          "record.ani as ani",
          "record.dnis as dnis",
          "record.began_at as beganAt",
          "record.ended_at as endedAt",
          "record.outcome as outcome",
        ])
        .where("through.script", "=", script)
        .where("through.ended_at", ">=", from)
        .where("through.ended_at", "<", to);
      if (after) {
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(
            refTuple("through.ended_at", "through.contact_id"),
            "<",
            tuple(after.endedAt, after.contactId),
          ),
        );
      }
      return query
        .orderBy("through.ended_at", "desc")
        .orderBy("through.contact_id", "desc")
        .limit(limit)
        .execute();
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
