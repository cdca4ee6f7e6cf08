import type { CordboardDatabase } from "../database.ts";

/** How often it was tried in vain to sign in, counted for all servers together. */
export interface Attempts {
  /**
   * Counts an attempt, before it is known whether it fails: several at once are several.
   *
   * @param until - when the count begins anew, epoch milliseconds; while there is one it stays as it is
   * @returns how many there were with this one, and when they are forgotten
   */
  count(who: string, now: number, until: number): Promise<{ failed: number; until: number }>;
  /** It did not fail. */
  forget(who: string): Promise<void>;
  /** One of them did not fail; the others stay counted. */
  takeBack(who: string): Promise<void>;
}

export function createAttempts(db: CordboardDatabase): Attempts {
  return {
    count: (who, now, until) =>
      db
        .insertInto("sign_in_attempts")
        .values({ who, failed: 1, until })
        .onConflict((conflict) =>
          conflict.column("who").doUpdateSet(({ eb, ref }) => {
            const known = ref("sign_in_attempts.until");
            const isOver = eb(known, "<=", now);
            return {
              failed: eb
                .case()
                .when(isOver)
                .then(1)
                .else(eb(ref("sign_in_attempts.failed"), "+", 1))
                .end(),
              until: eb.case().when(isOver).then(until).else(known).end(),
            };
          }),
        )
        .returning(["failed", "until"])
        .executeTakeFirstOrThrow(),
    async forget(who) {
      await db.deleteFrom("sign_in_attempts").where("who", "=", who).execute();
    },
    async takeBack(who) {
      await db
        .updateTable("sign_in_attempts")
        .set(({ eb }) => ({ failed: eb("failed", "-", 1) }))
        .where("who", "=", who)
        .where("failed", ">", 0)
        .execute();
    },
  };
}
