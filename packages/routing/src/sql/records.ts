import type { ContactRecord, Outcome, RecordedOffer } from "@cordboard/runtime";
import type { CordboardDatabase } from "./database.ts";
import type { TimeRange } from "./figures.ts";
import type { Life } from "./record-rows.ts";
import type { ContactOfferRow, ContactRecordRow, QueueStayRow } from "./schema.ts";

/** A record as it is kept. Of contacts that ended before there were whole records, `phasesMs` is null. */
export interface KeptRecord extends Omit<ContactRecord, "phasesMs" | "offers"> {
  readonly server: string;
  readonly phasesMs: ContactRecord["phasesMs"] | null;
  readonly offers: readonly KeptOffer[];
  /** What an agent has noted; empty: nothing. */
  readonly note: string;
  readonly disposition: string;
  /** Contacts that were scheduled from this one and are over. */
  readonly scheduled: readonly string[];
}

export interface KeptOffer extends RecordedOffer {
  /** After-call work, once it is over; null: there was none, or it goes on. */
  readonly acwMs: number | null;
}

export interface RecordFilter extends TimeRange {
  /** In whose queue it was, or for which an agent called out. */
  readonly skill?: string | undefined;
  /** To whom it was offered. */
  readonly agent?: string | undefined;
  /** ANI or DNIS. */
  readonly number?: string | undefined;
  readonly outcome?: Outcome | undefined;
}

/** Where a page ends. */
export type RecordPlace = Pick<KeptRecord, "beganAt" | "contactId">;

/** Contacts that are over. */
export interface Records {
  /** Contacts that began within the range, the last first. */
  list(
    filter: RecordFilter,
    page: { readonly limit: number; readonly after?: RecordPlace | undefined },
  ): Promise<KeptRecord[]>;
  get(contactId: string): Promise<KeptRecord | null>;
}

export function createRecords(db: CordboardDatabase): Records {
  return {
    async list({ from, to, skill, agent, number, outcome }, { limit, after }) {
      let query = db
        .selectFrom("contact_records as record")
        .selectAll()
        .where("began_at", ">=", from)
        .where("began_at", "<", to);
      if (outcome !== undefined) query = query.where("outcome", "=", outcome);
      if (number !== undefined)
        query = query.where(({ or, eb }) => or([eb("ani", "=", number), eb("dnis", "=", number)]));
      if (skill !== undefined) {
        query = query.where(({ or, exists, selectFrom }) =>
          or([
            exists(
              selectFrom("queue_stays as stay")
                .select("stay.place")
                .whereRef("stay.contact_id", "=", "record.contact_id")
                .where("stay.skill", "=", skill),
            ),
            exists(
              selectFrom("contact_offers as offer")
                .select("offer.place")
                .whereRef("offer.contact_id", "=", "record.contact_id")
                .where("offer.skill", "=", skill),
            ),
          ]),
        );
      }
      if (agent !== undefined) {
        query = query.where(({ exists, selectFrom }) =>
          exists(
            selectFrom("contact_offers as offer")
              .select("offer.place")
              .whereRef("offer.contact_id", "=", "record.contact_id")
              .where("offer.agent_id", "=", agent),
          ),
        );
      }
      if (after) {
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("began_at", "contact_id"), "<", tuple(after.beganAt, after.contactId)),
        );
      }
      const rows = query.orderBy("began_at", "desc").orderBy("contact_id", "desc").limit(limit);
      return withParts(db, await rows.execute());
    },
    async get(contactId) {
      const rows = db.selectFrom("contact_records").selectAll();
      const [record] = await withParts(
        db,
        await rows.where("contact_id", "=", contactId).execute(),
      );
      return record ?? null;
    },
  };
}

async function withParts(
  db: CordboardDatabase,
  rows: readonly ContactRecordRow[],
): Promise<KeptRecord[]> {
  const ids = rows.map(({ contact_id }) => contact_id);
  if (ids.length === 0) return [];
  const stays = await db
    .selectFrom("queue_stays")
    .selectAll()
    .where("contact_id", "in", ids)
    .orderBy("place")
    .execute();
  const offers = await db
    .selectFrom("contact_offers")
    .selectAll()
    .where("contact_id", "in", ids)
    .orderBy("place")
    .execute();
  const links = await db
    .selectFrom("contact_records")
    .select(["contact_id", "linked_to"])
    .where("linked_to", "in", ids)
    .orderBy("began_at")
    .execute();
  const notes = await db
    .selectFrom("contact_notes")
    .select(["contact_id", "note", "disposition"])
    .where("contact_id", "in", ids)
    .execute();
  const noteOf = new Map(notes.map(({ contact_id, ...noted }) => [contact_id, noted]));
  const acw = await acwOf(db, offers);
  const [staysOf, offersOf] = [byContact(stays), byContact(offers)];
  return rows.map((row) => ({
    ...recordOfRow(row),
    ...(noteOf.get(row.contact_id) ?? NO_NOTE),
    stays: (staysOf.get(row.contact_id) ?? []).map(stayOfRow),
    offers: (offersOf.get(row.contact_id) ?? []).map((offer) => ({
      ...offerOfRow(offer),
      acwMs: acw.get(offer.offer_id) ?? null,
    })),
    scheduled: links.flatMap((link) =>
      link.linked_to === row.contact_id ? [link.contact_id] : [],
    ),
  }));
}

const NO_NOTE = { note: "", disposition: "" };

const byContact = <Row extends { readonly contact_id: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ contact_id }) => contact_id);

async function acwOf(
  db: CordboardDatabase,
  offers: readonly ContactOfferRow[],
): Promise<ReadonlyMap<string, number>> {
  if (offers.length === 0) return new Map();
  const ids = offers.map(({ offer_id }) => offer_id);
  const rows = await db
    .selectFrom("agent_status_history")
    .select(({ eb, fn }) => [
      "offer_id",
      fn.sum<number>(eb("to_at", "-", eb.ref("from_at"))).as("ms"),
    ])
    .where("status", "=", "After-call work")
    .where("offer_id", "in", ids)
    .groupBy("offer_id")
    .execute();
  return new Map(rows.map(({ offer_id, ms }) => [offer_id, ms]));
}

function recordOfRow(
  row: ContactRecordRow,
): Omit<KeptRecord, "stays" | "offers" | "scheduled" | "note" | "disposition"> {
  const life: Partial<Life> = JSON.parse(row.life);
  const { phasesMs = null, scheduledAt = null, lastAgent = null, callback = null } = life;
  const { recordings = [], voicemail = null, milestones = [] } = life;
  return {
    contactId: row.contact_id,
    server: row.server,
    script: row.script,
    scriptHash: row.script_hash,
    ani: row.ani,
    dnis: row.dnis,
    kind: row.kind,
    linkedTo: row.linked_to,
    beganAt: row.began_at,
    answeredAt: row.answered_at,
    endedAt: row.ended_at,
    outcome: row.outcome,
    phasesMs,
    scheduledAt,
    lastAgent,
    callback,
    voicemail,
    recordings,
    milestones,
  };
}

const stayOfRow = (row: QueueStayRow): KeptRecord["stays"][number] => ({
  skill: row.skill,
  kind: row.kind,
  enteredAt: row.entered_at,
  waitedMs: row.waited_ms,
  endedAt: row.ended_at,
  end: row.ended_by,
  offerId: row.offer_id,
});

const offerOfRow = (row: ContactOfferRow): RecordedOffer => ({
  offerId: row.offer_id,
  agent: { id: row.agent_id, name: row.agent_name },
  skill: row.skill,
  kind: row.kind,
  offeredAt: row.offered_at,
  acceptedAt: row.accepted_at,
  talkedAt: row.talked_at,
  endedAt: row.ended_at,
  end: row.ended_by,
  talkMs: row.talk_ms,
  holdMs: row.hold_ms,
});
