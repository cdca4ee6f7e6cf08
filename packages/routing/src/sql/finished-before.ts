import type { Transaction } from "kysely";

import type { Schema } from "./schema.ts";

/** Contacts that are over, and to which nothing has happened since: the first entry of each, the oldest first. */
export const finishedBefore = (trx: Transaction<Schema>, before: number) =>
  trx
    .selectFrom("journal")
    .select("contact_id")
    // A literal, so that the database sees which of its indexes fits.
    .where(({ eb, lit }) => eb("seq", "=", lit(1)))
    .where("at", "<", before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("contacts")
            .select("contacts.seq")
            .whereRef("contacts.contact_id", "=", "journal.contact_id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("journal as later")
            .select("later.seq")
            .whereRef("later.contact_id", "=", "journal.contact_id")
            .where("later.at", ">=", before),
        ),
      ),
    )
    .orderBy("at");
