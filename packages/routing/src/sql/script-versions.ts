import type { CordboardDatabase } from "./database.ts";
import type { Schema } from "./schema.ts";

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
  /** Keeps a version; one that is known already only becomes the latest again. */
  put(version: ScriptVersion): Promise<void>;
  get(hash: string): Promise<ScriptVersion | null>;
  /** The version of this name that was put last. */
  latest(name: string): Promise<ScriptVersion | null>;
}

export function createScriptVersions(db: CordboardDatabase): ScriptVersions {
  return {
    async put({ hash, name, text, storedAt }) {
      await db
        .insertInto("script_versions")
        .values({ hash, name, text, stored_at: storedAt })
        .onConflict((conflict) => conflict.column("hash").doUpdateSet({ stored_at: storedAt }))
        .execute();
    },
    async get(hash) {
      const rows = db.selectFrom("script_versions").selectAll().where("hash", "=", hash);
      return versionOf(await rows.executeTakeFirst());
    },
    async latest(name) {
      const rows = db.selectFrom("script_versions").selectAll().where("name", "=", name);
      return versionOf(await rows.orderBy("stored_at", "desc").limit(1).executeTakeFirst());
    },
  };
}

function versionOf(row: Schema["script_versions"] | undefined): ScriptVersion | null {
  return row ? { hash: row.hash, name: row.name, text: row.text, storedAt: row.stored_at } : null;
}
