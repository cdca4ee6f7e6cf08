import { randomBytes } from "node:crypto";

import type { CordboardDatabase } from "../database.ts";

/** Something that was done, or tried, by somebody. */
export interface AuditEntry {
  /** In order of time. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Id of the person, or the name of a program's token; empty for nobody. */
  readonly person: string;
  readonly role: string;
  readonly operation: string;
  /** What it was done to: ids and names of things, no more. */
  readonly target: string;
  /** From where. */
  readonly address: string;
  /** `done`, or the code of the refusal. */
  readonly outcome: string;
}

export interface AuditFilter {
  readonly from: number;
  readonly to: number;
  /** Who did it, or to whom it was done. */
  readonly person?: string | undefined;
  /** The id of the last entry that is known: older ones follow. */
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface Audit {
  /** The promise is fulfilled when it is safe on the disk. */
  write(entry: Omit<AuditEntry, "id">): Promise<void>;
  /** The newest first. */
  list(filter: AuditFilter): Promise<readonly AuditEntry[]>;
}

const TIME_DIGITS = 15;
const TIE_BYTES = 6;

export function createAudit(db: CordboardDatabase): Audit {
  return {
    async write(entry) {
      await db
        .insertInto("audit")
        .values({ id: idAt(entry.at), ...entry })
        .execute();
    },
    async list({ from, to, person, after, limit }) {
      let rows = db
        .selectFrom("audit")
        .selectAll()
        .where("id", ">=", timeOf(from))
        .where("id", "<", timeOf(to))
        .orderBy("id", "desc")
        .limit(limit);
      if (person !== undefined)
        rows = rows.where(({ eb, or }) =>
          or([eb("person", "=", person), eb("target", "=", person)]),
        );
      if (after !== undefined) rows = rows.where("id", "<", after);
      return rows.execute();
    },
  };
}

/** Ids are in order of time, so that a page begins after an id. */
const timeOf = (at: number) => String(Math.max(0, Math.floor(at))).padStart(TIME_DIGITS, "0");
const idAt = (at: number) => `${timeOf(at)}-${randomBytes(TIE_BYTES).toString("hex")}`;
