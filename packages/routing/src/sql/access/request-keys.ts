import type { CordboardDatabase } from "../database.ts";

/** What is known of a key: `begun` by somebody who has not ended yet; its `answer`; or it was sent with another request. */
export type KeyState =
  | { readonly state: "new" | "begun" | "other" }
  | { readonly state: "answered"; readonly answer: string };

/** Requests that say by a key that they are one and the same, for all servers together. */
export interface RequestKeys {
  /**
   * Claims a key for a request; one that was claimed and not answered by `until` is free again.
   *
   * @param request - tells requests apart, such as a hash
   */
  claim(key: string, request: string, now: number, until: number): Promise<KeyState>;
  /** Keeps the answer. */
  answer(key: string, answer: string, until: number): Promise<void>;
  /** The request came to nothing: the key can be used again. */
  release(key: string): Promise<void>;
}

export function createRequestKeys(db: CordboardDatabase): RequestKeys {
  return {
    async claim(key, request, now, until) {
      const claimed = await db
        .insertInto("request_keys")
        .values({ key, request, answer: null, until })
        .onConflict((conflict) =>
          conflict
            .column("key")
            .doUpdateSet({ request, answer: null, until })
            .where("request_keys.until", "<=", now),
        )
        .returning("key")
        .executeTakeFirst();
      if (claimed) return { state: "new" };
      const rows = db.selectFrom("request_keys").selectAll().where("key", "=", key);
      const known = await rows.executeTakeFirst();
      if (!known) return { state: "begun" };
      if (known.request !== request) return { state: "other" };
      if (known.answer === null) return { state: "begun" };
      return { state: "answered", answer: known.answer };
    },
    async answer(key, answer, until) {
      await db.updateTable("request_keys").set({ answer, until }).where("key", "=", key).execute();
    },
    async release(key) {
      await db.deleteFrom("request_keys").where("key", "=", key).execute();
    },
  };
}
