import { recordOf, type JournalEntry } from "@cordboard/runtime";
import SQLite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import {
  createContactNotes,
  createFigures,
  createJournal,
  createRecords,
  createReports,
  openDatabase,
  openSqlRouting,
  purge,
  type CordboardDatabase,
  type RecordFilter,
} from "./sql/index.ts";
import { MIGRATIONS } from "./sql/migrations/index.ts";
import { Centre } from "./testing/centre.ts";
import { newPostgresDatabase, POSTGRES } from "./testing/implementations.ts";
import { abandonedCall, callback, handledCall, missedCall, movedCall } from "./testing/lives.ts";

const NOON = Date.UTC(2026, 2, 2, 12);
const MINUTE = 60_000;

async function newFile() {
  const folder = await mkdtemp(join(tmpdir(), "cordboard-records-"));
  return { target: join(folder, "cordboard.db"), drop: () => rm(folder, { recursive: true }) };
}
const PLACES = {
  SQLite: newFile,
  ...(POSTGRES === undefined ? {} : { PostgreSQL: newPostgresDatabase }),
};

describe.each(Object.entries(PLACES))("records in %s", (_name, newPlace) => {
  let place: Awaited<ReturnType<typeof newPlace>>;
  let db: CordboardDatabase;
  beforeEach(async () => {
    place = await newPlace();
    db = await openDatabase(place.target);
  });
  afterEach(async () => {
    await db.destroy();
    await place.drop();
  });

  const write = async (...journals: readonly JournalEntry[][]) => {
    const journal = createJournal(db);
    journal.append(journals.flat());
    await journal.flush();
  };
  const restart = async () => {
    await db.destroy();
    db = await openDatabase(place.target);
  };
  const acwOf = async (contactId: string) =>
    (await createRecords(db).get(contactId))?.offers.map(({ acwMs }) => acwMs);
  const listed = async (filter: Partial<RecordFilter> = {}, limit = 10) => {
    const range = { from: NOON, to: NOON + 60 * MINUTE };
    const records = await createRecords(db).list({ ...range, ...filter }, { limit });
    return records.map(({ contactId }) => contactId);
  };

  test("say of a contact what its journal says", async () => {
    const journal = callback({ id: "c1", at: NOON }, { asksSec: 40, dialsSec: 300, talksSec: 60 });
    await write(journal);
    const { offers = [], ...record } = (await createRecords(db).get("c1")) ?? {};
    expect({ ...record, offers: offers.map(({ acwMs: _acw, ...offer }) => offer) }).toEqual({
      ...recordOf(journal),
      server: "",
      note: "",
      disposition: "",
      scheduled: [],
    });
    expect(record).toMatchObject({
      kind: "callback",
      outcome: "callback-handled",
      phasesMs: { queue: 40_000, callback: 257_000, offered: 5_000, talk: 60_000 },
      callback: { askedAt: NOON + 40_000, attempts: [{ cause: null }], doneAt: NOON + 302_000 },
    });
  });

  test("are written with the contact's end, once, whatever crashes in between", async () => {
    const journal = handledCall({ id: "c1", at: NOON }, 10, 60);
    await write(journal.slice(0, 4));
    expect(await listed()).toEqual([]);
    await restart();
    // A step that is done again after a crash writes some of its entries once more.
    await write(journal.slice(2));
    await write(journal);
    expect(await listed()).toEqual(["c1"]);
    expect(await createRecords(db).get("c1")).toMatchObject({
      phasesMs: recordOf(journal)?.phasesMs,
      stays: [{ end: "handled", waitedMs: 10_000 }],
      offers: [{ end: "handled", talkMs: 60_000 }],
    });
  });

  test("have the after-call work once it is over", async () => {
    const centre = await new Centre(async (timer) => {
      const routing = openSqlRouting({
        database: db,
        timer,
        skills: [{ name: "support", acwSec: 30 }],
      });
      return { ...routing, close: async () => {} };
    }).opens();
    const anna = centre.agent("anna");
    await anna.isFree({ support: 1 });
    const caller = centre.contact("c1");
    await caller.requests("support");
    await anna.accepts();
    await caller.talks();
    await centre.clock.advance(60);
    await caller.isOver();
    const offerId = caller.offerId();
    await write(handledCall({ id: "c1", at: centre.clock.now() - 60_000, offerId }, 0, 60));
    expect(await acwOf("c1")).toEqual([null]);
    await centre.clock.advance(30);
    expect(await anna.status()).toBe("Available");
    expect(await acwOf("c1")).toEqual([30_000]);
    await centre.closes();
  });

  test("are found by time, skill, agent, number and outcome, the last first", async () => {
    await write(
      handledCall({ id: "c1", at: NOON, agent: "anna" }, 10, 60),
      abandonedCall({ id: "c2", at: NOON + MINUTE, ani: "+12025550199" }, 20),
      movedCall({ id: "c3", at: NOON + 2 * MINUTE }, "billing", 30, 60),
      missedCall({ id: "c4", at: NOON + 3 * MINUTE, agent: "ben" }, 15),
      abandonedCall({ id: "before", at: NOON - 1 }, 20),
    );
    expect(await listed()).toEqual(["c4", "c3", "c2", "c1"]);
    expect(await listed({ to: NOON + 2 * MINUTE })).toEqual(["c2", "c1"]);
    expect(await listed({ skill: "billing" })).toEqual(["c3"]);
    expect(await listed({ agent: "ben" })).toEqual(["c4"]);
    expect(await listed({ number: "+12025550199" })).toEqual(["c2"]);
    expect(await listed({ number: "+12025550100" }, 2)).toEqual(["c4", "c3"]);
    expect(await listed({ outcome: "handled" })).toEqual(["c1"]);
    const [, second] = await createRecords(db).list(
      { from: NOON, to: NOON + 60 * MINUTE },
      { limit: 2 },
    );
    const rest = await createRecords(db).list(
      { from: NOON, to: NOON + 60 * MINUTE },
      { limit: 9, after: second },
    );
    expect(rest.map(({ contactId }) => contactId)).toEqual(["c2", "c1"]);
  });

  test("are added up together, the service level of skills that have a target alone", async () => {
    await write(
      handledCall({ id: "c1", at: NOON }, 10, 60),
      handledCall({ id: "c2", at: NOON }, 30, 60),
      handledCall({ id: "c3", at: NOON, skill: "sales", agent: "ben" }, 50, 120),
      abandonedCall({ id: "c4", at: NOON, skill: "sales" }, 20),
    );
    const intervals = [{ from: NOON, to: NOON + 15 * MINUTE }];
    const { bySkill, byAgent } = createReports(db);
    const targetsSec = new Map([["support", 20]]);
    expect(await bySkill({ intervals, targetsSec, together: true })).toMatchObject([
      {
        skill: "",
        offered: 4,
        handled: 3,
        abandoned: 1,
        asaSec: 30,
        ahtSec: 80,
        serviceLevel: 0.5,
      },
    ]);
    expect(await bySkill({ intervals, targetsSec: new Map(), together: true })).toMatchObject([
      { offered: 4, serviceLevel: null },
    ]);
    const now = NOON + 60 * MINUTE;
    expect(await byAgent({ intervals, now, together: true })).toMatchObject([
      { agent: { id: "", name: "" }, handled: 3, talkSec: 240 },
    ]);
  });

  test("lose their numbers, and go, when they are old", async () => {
    await write(callback({ id: "c1", at: NOON }, { asksSec: 5, dialsSec: 60, talksSec: null }));
    const note = { note: "Call 030 1234567 instead.", disposition: "sale" };
    await createContactNotes(db).write("c1", { ...note, agentId: "anna", notedAt: NOON });
    expect(await createRecords(db).get("c1")).toMatchObject(note);
    const options = { versionsInUse: () => new Set<string>(), goesOn: async () => true };
    const never = {
      journals: 0,
      numbers: 0,
      records: 0,
      figures: 0,
      versions: 0,
      audit: 0,
      expired: 0,
    };
    const later = NOON + 60 * MINUTE;
    await purge(db, { ...never, numbers: later }, options);
    expect(await createRecords(db).get("c1")).toMatchObject({
      ani: "+•••",
      callback: { number: "+•••", attempts: [{ cause: "busy" }] },
      phasesMs: { queue: 5_000 },
      note: "Call ••• instead.",
      disposition: "sale",
    });
    expect(await purge(db, { ...never, records: later }, options)).toMatchObject({ records: 1 });
    expect(await listed()).toEqual([]);
    for (const table of [
      "contact_scripts",
      "queue_stays",
      "contact_offers",
      "contact_notes",
    ] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  });
});

test("records of an earlier Cordboard stay: one a contact, and its scripts beside it", async () => {
  const { target, drop } = await newFile();
  const sqlite = new SQLite(target);
  const earlier = new Kysely<never>({ dialect: new SqliteDialect({ database: sqlite }) });
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  await new Migrator({ db: earlier, provider }).migrateTo("0010-conversations");
  const insert = sqlite.prepare(
    "insert into contact_records values ('old', ?, 'main', 'hash', '+12025550123', '+12025550100', ?, ?, 'handled')",
  );
  for (const script of ["main", "sub"]) insert.run(script, NOON, NOON + MINUTE);
  await earlier.destroy();
  const db = await openDatabase(target);
  const range = { from: NOON, to: NOON + 2 * MINUTE };
  expect(await createRecords(db).list(range, { limit: 10 })).toMatchObject([
    { contactId: "old", script: "main", outcome: "handled", phasesMs: null, stays: [] },
  ]);
  for (const script of ["main", "sub"])
    expect(await createFigures(db).contacts(script, range, { limit: 10 })).toMatchObject([
      { contactId: "old", script: "main", endedAt: NOON + MINUTE },
    ]);
  await db.destroy();
  await drop();
});
