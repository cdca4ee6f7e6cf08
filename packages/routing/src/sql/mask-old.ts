import { maskJournal, maskNumber, maskValue, type JournalEntry } from "@cordboard/runtime";
import type { Transaction } from "kysely";

import { finishedBefore } from "./finished-before.ts";
import type { Life } from "./record-rows.ts";
import type { Schema } from "./schema.ts";

/** One contact, or a part of a long one: its first entry, by which it is found, comes last. */
export async function maskOld(
  trx: Transaction<Schema>,
  before: number,
  most: number,
): Promise<number> {
  const next = finishedBefore(trx, before).where("masked", "is", null).limit(1);
  const contact = await next.executeTakeFirst();
  if (!contact) return 0;
  const { contact_id } = contact;
  const entries = await trx
    .selectFrom("journal")
    .select(["seq", "entry"])
    .where("contact_id", "=", contact_id)
    .where("masked", "is", null)
    .orderBy("seq", "desc")
    .limit(most)
    .execute();
  for (const { seq, entry } of entries) {
    const [masked] = maskJournal([JSON.parse(entry) as JournalEntry]);
    await trx
      .updateTable("journal")
      .set({ entry: JSON.stringify(masked), masked: 1 })
      .where("contact_id", "=", contact_id)
      .where("seq", "=", seq)
      .execute();
  }
  await maskRecord(trx, contact_id);
  return entries.length;
}

async function maskRecord(trx: Transaction<Schema>, contactId: string): Promise<void> {
  const record = await trx
    .selectFrom("contact_records")
    .select(["ani", "life"])
    .where("contact_id", "=", contactId)
    .executeTakeFirst();
  if (!record) return;
  const life: Partial<Life> = JSON.parse(record.life);
  await trx
    .updateTable("contact_records")
    .set({ ani: maskNumber(record.ani), life: JSON.stringify(maskValue(life)) })
    .where("contact_id", "=", contactId)
    .execute();
  await maskNote(trx, contactId);
}

async function maskNote(trx: Transaction<Schema>, contactId: string): Promise<void> {
  const notes = trx.selectFrom("contact_notes").select("note");
  const noted = await notes.where("contact_id", "=", contactId).executeTakeFirst();
  if (!noted) return;
  await trx
    .updateTable("contact_notes")
    .set(maskValue(noted))
    .where("contact_id", "=", contactId)
    .execute();
}
