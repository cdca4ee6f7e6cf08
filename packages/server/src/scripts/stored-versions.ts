import {
  createScriptVersions,
  type CordboardDatabase,
  type ScriptVersion,
  type ScriptVersions,
} from "@cordboard/routing/sql";

/** The versions of scripts in the database, and which of them answered last. */
export interface StoredVersions extends ScriptVersions {
  /** The version of this name that was put last. */
  latest(name: string): Promise<ScriptVersion | null>;
}

export function storedVersions(database: CordboardDatabase): StoredVersions {
  const versions = createScriptVersions(database);
  return {
    ...versions,
    async put(version) {
      await versions.put(version);
      // Going back to an earlier version makes that one the last.
      await database
        .updateTable("script_versions")
        .set({ stored_at: version.storedAt })
        .where("hash", "=", version.hash)
        .execute();
    },
    async latest(name) {
      const row = await database
        .selectFrom("script_versions")
        .select("hash")
        .where("name", "=", name)
        .orderBy("stored_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row ? versions.get(row.hash) : null;
    },
  };
}
