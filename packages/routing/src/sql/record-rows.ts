import type { ContactRecord, QueueStay } from "@cordboard/runtime";
import type { Transaction } from "kysely";

import { putRows, together } from "./bulk.ts";
import type {
  ContactOfferRow,
  ContactRecordRow,
  ContactScriptRow,
  QueueStayRow,
  Schema,
} from "./schema.ts";

/** What of a record is kept as JSON: nobody looks for it. */
export type Life = Pick<
  ContactRecord,
  "phasesMs" | "scheduledAt" | "lastAgent" | "callback" | "recordings" | "voicemail" | "milestones"
>;

/** A record as it is kept, in its tables. */
export interface RecordRows {
  readonly record: ContactRecordRow;
  readonly scripts: readonly ContactScriptRow[];
  readonly stays: readonly QueueStayRow[];
  readonly offers: readonly ContactOfferRow[];
}

/** @param scripts - that the contact came through */
export function recordRows(
  record: ContactRecord,
  scripts: ReadonlySet<string>,
  server: string,
): RecordRows {
  const { contactId: contact_id, endedAt: ended_at } = record;
  const { phasesMs, scheduledAt, lastAgent, callback } = record;
  const { recordings, voicemail, milestones } = record;
  const life: Life = {
    phasesMs,
    scheduledAt,
    lastAgent,
    callback,
    recordings,
    voicemail,
    milestones,
  };
  return {
    record: {
      contact_id,
      server,
      script: record.script,
      script_hash: record.scriptHash,
      ani: record.ani,
      dnis: record.dnis,
      kind: record.kind,
      linked_to: record.linkedTo,
      began_at: record.beganAt,
      answered_at: record.answeredAt,
      ended_at,
      outcome: record.outcome,
      life: JSON.stringify(life),
    },
    scripts: [...scripts].map((script) => ({ contact_id, script, ended_at })),
    stays: record.stays.map((stay, place) => ({
      ...talkOf(record, stay),
      contact_id,
      place,
      skill: stay.skill,
      kind: stay.kind,
      entered_at: stay.enteredAt,
      waited_ms: stay.waitedMs,
      ended_at: stay.endedAt,
      ended_by: stay.end,
      offer_id: stay.offerId,
    })),
    offers: record.offers.map((offer, place) => ({
      contact_id,
      place,
      offer_id: offer.offerId,
      agent_id: offer.agent.id,
      agent_name: offer.agent.name,
      skill: offer.skill,
      kind: offer.kind,
      offered_at: offer.offeredAt,
      accepted_at: offer.acceptedAt,
      talked_at: offer.talkedAt,
      ended_at: offer.endedAt,
      ended_by: offer.end,
      talk_ms: offer.talkMs,
      hold_ms: offer.holdMs,
    })),
  };
}

function talkOf({ offers }: ContactRecord, { offerId }: QueueStay) {
  const offer = offers.find((one) => one.offerId === offerId);
  return { talk_ms: offer?.talkMs ?? 0, hold_ms: offer?.holdMs ?? 0 };
}

/** Of each row the contact is one key, and where it has several its place among them. */
const PART = ["contact_id", "place"] as const;

export async function writeRecords(
  trx: Transaction<Schema>,
  records: readonly RecordRows[],
): Promise<void> {
  const record = records.map((rows) => rows.record);
  const scripts = records.flatMap((rows) => rows.scripts);
  const stays = records.flatMap((rows) => rows.stays);
  const offers = records.flatMap((rows) => rows.offers);
  await together([
    putRows(trx, "contact_records", ["contact_id"], record),
    putRows(trx, "contact_scripts", ["contact_id", "script"], scripts),
    putRows(trx, "queue_stays", PART, stays),
    putRows(trx, "contact_offers", PART, offers),
  ]);
}

/** Where a record has rows. */
export const RECORD_TABLES = [
  "contact_records",
  "contact_scripts",
  "queue_stays",
  "contact_offers",
] as const;
