import type { CordboardDatabase } from "./database.ts";

export interface ScriptVersion {
  readonly hash: string;
  readonly name: string;
  /** The whole document. */
  readonly text: string;
  /** Epoch milliseconds. */
  readonly storedAt: number;
}

/** Script versions that contacts began with: each is kept as it was, whatever is published meanwhile. */
export interface ScriptVersions {
  /** Keeps a version; one that is known already is left alone. */
  put(version: ScriptVersion): Promise<void>;
  get(hash: string): Promise<ScriptVersion | null>;
}

export function createScriptVersions(db: CordboardDatabase): ScriptVersions {
  return {
    async put({ hash, name, text, storedAt }) {
      await db
        .insertInto("script_versions")
        .values({ hash, name, text, stored_at: storedAt })
        .onConflict((conflict) => conflict.column("hash").doNothing())
        .execute();
    },
    async get(hash) {
      const row = await db
        .selectFrom("script_versions")
        .selectAll()
        .where("hash", "=", hash)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { hash, name: row.name, text: row.text, storedAt: row.stored_at };
    },
  };
}
