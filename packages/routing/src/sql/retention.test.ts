import type { JournalEntry, JournalFact } from "@cordboard/runtime";
import SQLite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import {
  createContactStore,
  createFigures,
  createJournal,
  createScriptVersions,
  openDatabase,
  purge,
  type CordboardDatabase,
  type PurgeBefore,
} from "./index.ts";
import { finishedBefore } from "./finished-before.ts";
import { newPostgresDatabase, POSTGRES } from "../testing/implementations.ts";
import { MIGRATIONS } from "./migrations/index.ts";

let db: CordboardDatabase;

/** A file of the test's own. */
async function newFile() {
  const folder = await mkdtemp(join(tmpdir(), "cordboard-retention-"));
  return { target: join(folder, "cordboard.db"), drop: () => rm(folder, { recursive: true }) };
}
const PLACES = {
  SQLite: newFile,
  ...(POSTGRES === undefined ? {} : { PostgreSQL: newPostgresDatabase }),
};

const DAY = 86_400_000;
const ANI = "+12025550123";

/** A contact that began and ended on these days; its caller pressed a key. */
function journalOf(
  contactId: string,
  began: number,
  ended: number,
  version = "v1",
): JournalEntry[] {
  const at = ended * DAY;
  const facts: readonly JournalFact[] = [
    { kind: "begun", script: "main", scriptHash: version, ani: ANI, dnis: "+12025550100" },
    { kind: "event", event: { type: "digit", digit: "4", at } },
    { kind: "entered", action: "begin", type: "Begin", label: "Begin" },
    { kind: "command", command: { type: "endContact", outcome: "script-ended" } },
  ];
  return facts.map((fact, index) => ({
    contactId,
    seq: index + 1,
    at: index === 0 ? began * DAY : at,
    ...fact,
  }));
}

const append = async (...journals: readonly (readonly JournalEntry[])[]) => {
  const journal = createJournal(db);
  journal.append(journals.flat());
  await journal.flush();
};
const keeps = async (contactId: string) => (await createJournal(db).read(contactId)).length > 0;

/** On day 100; nothing else is old, if not said so. */
async function purgeAt100(days: Partial<PurgeBefore>, inUse: readonly string[] = []) {
  const never = {
    journals: 0,
    numbers: 0,
    records: 0,
    figures: 0,
    versions: 99,
    audit: 0,
    expired: 0,
  };
  const before = Object.fromEntries(
    Object.entries({ ...never, ...days }).map(([kind, day]) => [kind, day * DAY]),
  ) as unknown as PurgeBefore;
  let pauses = 0;
  const purged = await purge(db, before, {
    versionsInUse: () => new Set(inUse),
    goesOn: () => Promise.resolve(++pauses > 0),
  });
  return { ...purged, pauses };
}

const put = (hash: string, day: number, name = "main") =>
  createScriptVersions(db).put({ hash, name, text: "{}", storedAt: day * DAY });
const kept = async () => {
  const rows = await db.selectFrom("script_versions").select("hash").orderBy("hash").execute();
  return rows.map(({ hash }) => hash);
};

describe.each(Object.entries(PLACES))("in %s", (_name, newPlace) => {
  let place: Awaited<ReturnType<typeof newPlace>>;
  beforeEach(async () => {
    place = await newPlace();
    db = await openDatabase(place.target);
  });
  afterEach(async () => {
    await db.destroy();
    await place.drop();
  });

  describe("journals", () => {
    test("go when their contact has been over for long enough", async () => {
      await append(journalOf("old", 1, 2), journalOf("long", 1, 50), journalOf("new", 60, 60));
      expect(await purgeAt100({ journals: 10 })).toMatchObject({ journal: 4 });
      expect([await keeps("old"), await keeps("long"), await keeps("new")]).toEqual([
        false,
        true,
        true,
      ]);
    });

    test("stay while their contact is not over, however old it is", async () => {
      await append(journalOf("waits", 1, 2));
      await createContactStore(db).save({ contactId: "waits", scriptHash: "v1", seq: 4 } as never);
      expect(await purgeAt100({ journals: 90, numbers: 90 })).toMatchObject({
        journal: 0,
        masked: 0,
      });
      expect(await keeps("waits")).toBe(true);
    });

    test("go in transactions of no more than 200 rows, with pauses for calls between them", async () => {
      const [begun, , , end] = journalOf("endless", 1, 2);
      const more = Array.from({ length: 1200 }, (_, index) => ({ ...end, seq: index + 2 }));
      await append([begun, ...more] as JournalEntry[]);
      expect(await purgeAt100({ journals: 90 })).toMatchObject({ journal: 1201, pauses: 7 });
      expect(await keeps("endless")).toBe(false);
    });
  });

  describe("numbers and digits", () => {
    test("are masked in journals and records before these go; the journal stays one", async () => {
      await append(journalOf("old", 1, 2), journalOf("new", 60, 60));
      expect(await purgeAt100({ numbers: 30 })).toMatchObject({ masked: 4 });
      const journal = await createJournal(db).read("old");
      expect(JSON.stringify(journal)).not.toContain(ANI);
      expect(journal).toMatchObject([
        { seq: 1, kind: "begun", ani: "+•••", masked: true },
        { seq: 2, event: { digit: "•" } },
        { seq: 3 },
        { seq: 4 },
      ]);
      const records = await createFigures(db).contacts(
        "main",
        { from: 0, to: 100 * DAY },
        { limit: 9 },
      );
      expect(records.map(({ contactId, ani }) => [contactId, ani])).toEqual([
        ["new", ANI],
        ["old", "+•••"],
      ]);
      expect(JSON.stringify(await createJournal(db).read("new"))).toContain(ANI);
    });

    test("are masked once", async () => {
      await append(journalOf("old", 1, 2));
      await purgeAt100({ numbers: 30 });
      expect(await purgeAt100({ numbers: 30 })).toMatchObject({ masked: 0 });
    });
  });

  test("records and figures go by their own age", async () => {
    await append(journalOf("old", 1, 2), journalOf("new", 60, 60));
    expect(await purgeAt100({ records: 30 })).toMatchObject({ records: 1, figures: 0, journal: 0 });
    const all = { from: 0, to: 100 * DAY };
    const figures = createFigures(db);
    expect(await figures.contacts("main", all, { limit: 9 })).toMatchObject([{ contactId: "new" }]);
    expect((await figures.of("main", all))[0]?.entered).toBe(2);
    await purgeAt100({ figures: 30 });
    expect((await figures.of("main", all))[0]?.entered).toBe(1);
  });

  describe("a version of a script", () => {
    test("stays as long as a journal needs it, and goes with the last one", async () => {
      await put("v1", 1);
      await put("v2", 5);
      await append(journalOf("a", 2, 2), journalOf("b", 3, 20));
      await purgeAt100({ journals: 10 });
      expect(await kept()).toEqual(["v1", "v2"]);
      expect(await purgeAt100({ journals: 30 })).toMatchObject({ versions: 1 });
      expect(await kept()).toEqual(["v2"]);
    });

    test("stays as long as a contact needs it, or it answers", async () => {
      for (const [day, hash] of ["v1", "v2", "v3", "v4"].entries()) await put(hash, day);
      await createContactStore(db).save({ contactId: "c", scriptHash: "v1", seq: 1 } as never);
      await purgeAt100({}, ["v3"]);
      expect(await kept()).toEqual(["v1", "v3", "v4"]);
    });

    test("stays for a while after the next one: another server may answer by it still", async () => {
      await put("v1", 50);
      await put("v2", 98);
      expect(await purgeAt100({ versions: 97 })).toMatchObject({ versions: 0 });
      expect(await purgeAt100({ versions: 99 })).toMatchObject({ versions: 1 });
    });

    test("stays when it is the last of its name: it answers while the present one has errors", async () => {
      await put("a1", 1, "a");
      await put("b1", 2, "b");
      await put("b2", 3, "b");
      await purgeAt100({});
      expect(await kept()).toEqual(["a1", "b2"]);
    });

    test("that a hook has chosen stays as long as the journal that says so", async () => {
      await put("v1", 1);
      await put("v2", 2);
      const [begun, ...others] = journalOf("a", 2, 2, "w1");
      const chosen = { ...begun, seq: 5, at: 2 * DAY, scriptHash: "v1" } as JournalEntry;
      await append([begun as JournalEntry, ...others, chosen]);
      await purgeAt100({});
      expect(await kept()).toEqual(["v1", "v2"]);
    });
  });
});

test("journals of an earlier Cordboard keep their versions too", async () => {
  const { target, drop } = await newFile();
  const sqlite = new SQLite(target);
  const earlier = new Kysely<never>({ dialect: new SqliteDialect({ database: sqlite }) });
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  await new Migrator({ db: earlier, provider }).migrateTo("0005-figures");
  const [entry] = journalOf("old", 1, 2);
  sqlite
    .prepare("insert into journal (contact_id, seq, at, entry) values ('old', 1, 1, ?)")
    .run(JSON.stringify(entry));
  await earlier.destroy();
  const opened = await openDatabase(target);
  const row = await opened
    .selectFrom("journal")
    .select(["script_hash", "masked"])
    .executeTakeFirst();
  expect(row).toEqual({ script_hash: "v1", masked: null });
  await opened.destroy();
  await drop();
});

test("what is looked for every hour is found by an index", async () => {
  const { target, drop } = await newFile();
  const opened = await openDatabase(target);
  const sqlite = new SQLite(target, { readonly: true });
  const plan = ({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) =>
    JSON.stringify(sqlite.prepare(`explain query plan ${sql}`).all(...parameters));
  await opened.transaction().execute(async (trx) => {
    const old = finishedBefore(trx, 5);
    expect(plan(old.compile())).toContain("journal_by_begin");
    expect(plan(old.where("masked", "is", null).compile())).toContain("journal_to_mask");
  });
  sqlite.close();
  await opened.destroy();
  await drop();
});
