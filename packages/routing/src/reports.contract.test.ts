import { recordOf, type JournalEntry } from "@cordboard/runtime";
import { array, assert, asyncProperty, constantFrom, integer, record } from "fast-check";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import {
  createJournal,
  createRecords,
  createReports,
  openDatabase,
  type CordboardDatabase,
  type TimeRange,
} from "./sql/index.ts";
import { newPostgresDatabase, POSTGRES } from "./testing/implementations.ts";
import {
  abandonedCall,
  callback,
  handledCall,
  missedCall,
  movedCall,
  voicemail,
} from "./testing/lives.ts";
import { worked } from "./testing/worked.ts";

const NINE = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const at = (minutes: number, seconds = 0) => NINE + minutes * MINUTE + seconds * 1000;

async function newFile() {
  const folder = await mkdtemp(join(tmpdir(), "cordboard-reports-"));
  return { target: join(folder, "cordboard.db"), drop: () => rm(folder, { recursive: true }) };
}
const PLACES = {
  SQLite: newFile,
  ...(POSTGRES === undefined ? {} : { PostgreSQL: newPostgresDatabase }),
};

const quarters = (count: number): TimeRange[] =>
  Array.from({ length: count }, (_, index) => ({
    from: NINE + index * QUARTER,
    to: NINE + (index + 1) * QUARTER,
  }));
const HOUR = [{ from: NINE, to: NINE + 4 * QUARTER }];

describe.each(Object.entries(PLACES))("reports in %s", (_name, newPlace) => {
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
  const bySkill = (
    intervals: readonly TimeRange[] = HOUR,
    { target = 20, skill }: { target?: number | null; skill?: string } = {},
  ) =>
    createReports(db).bySkill({
      intervals,
      skill,
      targetsSec: new Map(target === null ? [] : [["support", target]]),
    });
  const byAgent = (intervals: readonly TimeRange[] = HOUR, now = at(120), agent?: string) =>
    createReports(db).byAgent({ intervals, now, agent });

  test("by skill say what came to a queue and what came of it", async () => {
    await write(
      handledCall({ id: "c1", at: at(0) }, 10, 60),
      handledCall({ id: "c2", at: at(1) }, 20, 120),
      handledCall({ id: "c3", at: at(2) }, 30, 90),
      abandonedCall({ id: "c4", at: at(3) }, 3),
      abandonedCall({ id: "c5", at: at(4) }, 50),
      callback({ id: "c6", at: at(5) }, { asksSec: 40, dialsSec: 300, talksSec: 100 }),
      callback({ id: "c7", at: at(6) }, { asksSec: 5, dialsSec: 200, talksSec: null }),
      voicemail({ id: "c8", at: at(7) }, 600, 30),
      movedCall({ id: "c9", at: at(8) }, "billing", 15, 45),
    );
    await worked(db, "anna", [
      ["After-call work", at(2), at(2, 20), "offer-c1"],
      ["After-call work", at(5), at(5, 50), "offer-c3"],
    ]);
    const [billing, support] = await bySkill();
    expect(support).toEqual({
      skill: "support",
      ...HOUR[0],
      offered: 9,
      handled: 5,
      abandoned: 2,
      callbacksFailed: 1,
      leftOtherwise: 1,
      // Two of three within 20 s; of those who gave up one did not within 5 s.
      serviceLevel: 2 / 4,
      asaSec: 20,
      // 60 + 120 + 90, 100 by callback, 30 of listening; 70 of after-call work.
      ahtSec: 94,
      // 10, 20, 30, 3, 50, 40, 5, 15 on the line; nobody is while a message waits.
      averageWaitSec: 21.6,
      longestWaitSec: 50,
      callbacksAsked: 2,
      callbacksDone: 1,
      voicemails: 1,
    });
    expect(billing).toMatchObject({
      skill: "billing",
      offered: 1,
      abandoned: 1,
      averageWaitSec: 30,
      serviceLevel: null,
      asaSec: null,
      ahtSec: null,
    });
  });

  test("by skill count a contact in the interval in which it came, whenever it ended", async () => {
    await write(
      handledCall({ id: "c1", at: at(14, 59) }, 10, 600),
      handledCall({ id: "c2", at: at(15) }, 10, 60),
      callback({ id: "c3", at: at(16) }, { asksSec: 10, dialsSec: 5000, talksSec: 60 }),
      handledCall({ id: "late", at: at(60) }, 10, 60),
    );
    expect(await bySkill(quarters(4))).toMatchObject([
      { from: at(0), offered: 1, handled: 1 },
      { from: at(15), offered: 2, handled: 2, callbacksDone: 1 },
    ]);
    expect(await bySkill(HOUR, { skill: "billing" })).toEqual([]);
  });

  test("measure nothing where there is nothing to measure", async () => {
    await write(abandonedCall({ id: "c1", at: at(0) }, 4));
    expect(await bySkill()).toMatchObject([
      { serviceLevel: null, asaSec: null, ahtSec: null, averageWaitSec: 4 },
    ]);
    expect(await bySkill(HOUR, { target: null })).toMatchObject([{ serviceLevel: null }]);
    expect(await bySkill([{ from: at(60), to: at(120) }])).toEqual([]);
    expect(await byAgent()).toEqual([]);
  });

  test("by agent say what each of them did, and how long they were what", async () => {
    await write(
      handledCall({ id: "c1", at: at(0), agent: "anna" }, 10, 60),
      handledCall({ id: "c2", at: at(20), agent: "anna" }, 10, 120),
      missedCall({ id: "c3", at: at(30), agent: "ben" }, 15),
    );
    await worked(db, "anna", [
      ["Offline", at(-600), at(-10)],
      ["Available", at(-10), at(0, 10)],
      ["In line", at(0, 10), at(1, 10), "offer-c1"],
      ["After-call work", at(1, 10), at(2, 10), "offer-c1"],
      ["Available", at(2, 10), at(20, 10)],
      ["In line", at(20, 10), at(22, 10), "offer-c2"],
      ["On break", at(22, 10), at(70)],
      ["Offline", at(70), null],
    ]);
    await worked(db, "ben", [["Busy", at(28), null]]);
    const [anna, ben] = await byAgent();
    expect(anna).toEqual({
      agent: { id: "anna", name: "Anna" },
      ...HOUR[0],
      handled: 2,
      offersMissed: 0,
      offersDeclined: 0,
      talkSec: 180,
      holdSec: 0,
      acwSec: 60,
      ahtSec: 120,
      loggedInSec: 3600,
      statusSec: {
        Available: 10 + 18 * 60,
        Busy: 0,
        "On break": 3600 - 22 * 60 - 10,
        "In line": 180,
        "After-call work": 60,
      },
      occupancy: 240 / (240 + 10 + 18 * 60),
      callbacksDone: 0,
      outbound: 0,
    });
    expect(ben).toMatchObject({
      agent: { id: "ben", name: "Ben" },
      handled: 0,
      offersMissed: 1,
      ahtSec: null,
      loggedInSec: 32 * 60,
      occupancy: null,
    });
    expect(await byAgent(HOUR, at(40), "ben")).toMatchObject([{ loggedInSec: 12 * 60 }]);
    const hour = await byAgent(quarters(4), at(120), "anna");
    expect(hour.map(({ loggedInSec, handled }) => [loggedInSec, handled])).toEqual([
      [900, 1],
      [900, 1],
      [900, 0],
      [900, 0],
    ]);
  });
});

const added = (rows: readonly object[], name: string) =>
  rows.reduce((total, row) => total + Number(row[name as keyof typeof row]), 0);

const seconds = integer({ min: 0, max: 400 });
const when = integer({ min: 0, max: 119 * 60 });
/** Any of the lives that a contact may have. */
const life = record({
  which: constantFrom("handled", "abandoned", "missed", "moved", "done", "failed", "voicemail"),
  when,
  skill: constantFrom("support", "billing"),
  agent: constantFrom("anna", "ben"),
  a: seconds,
  b: seconds,
}).map(({ which, when: second, a, b, ...more }) => (index: number): JournalEntry[] => {
  const who = { id: `c${index}`, at: NINE + second * 1000, ...more };
  if (which === "handled") return handledCall(who, a, b);
  if (which === "abandoned") return abandonedCall(who, a);
  if (which === "missed") return missedCall(who, a);
  if (which === "moved") return movedCall(who, "sales", a, a + b);
  if (which === "voicemail") return voicemail(who, 30 + a, b);
  const talksSec = which === "done" ? b : null;
  return callback(who, { asksSec: a, dialsSec: a + 10, talksSec });
});

test("whatever happens, everybody is accounted for, and intervals add up to the whole", async () => {
  await assert(
    asyncProperty(array(life, { minLength: 1, maxLength: 25 }), async (lives) => {
      const db = await openDatabase(":memory:");
      const journals = lives.map((journalOf, index) => journalOf(index));
      const journal = createJournal(db);
      journal.append(journals.flat());
      await journal.flush();
      const ask = (intervals: readonly TimeRange[]) =>
        createReports(db).bySkill({ intervals, targetsSec: new Map([["support", 20]]) });
      const whole = await ask([{ from: NINE, to: NINE + 12 * QUARTER }]);
      const parts = await ask(quarters(12));
      const agents = await createReports(db).byAgent({ intervals: quarters(12), now: NINE });
      const records = createRecords(db);
      for (const own of journals) {
        const expected = recordOf(own);
        const kept = await records.get(expected?.contactId ?? "");
        expect({ stays: kept?.stays, phasesMs: kept?.phasesMs }).toEqual({
          stays: expected?.stays,
          phasesMs: expected?.phasesMs,
        });
        const lived = Object.values(expected?.phasesMs ?? {}).reduce((sum, ms) => sum + ms, 0);
        expect(lived).toBe((expected?.endedAt ?? 0) - (expected?.beganAt ?? 0));
      }
      await db.destroy();
      for (const row of whole) {
        const { handled, abandoned, callbacksFailed, leftOtherwise, skill } = row;
        expect(row.offered).toBe(handled + abandoned + callbacksFailed + leftOtherwise);
        const own = parts.filter((part) => part.skill === skill);
        for (const name of ["offered", "handled", "abandoned", "callbacksAsked", "voicemails"])
          expect([name, added(own, name)]).toEqual([name, row[name as keyof typeof row]]);
        expect(Math.max(...own.map(({ longestWaitSec }) => longestWaitSec))).toBe(
          row.longestWaitSec,
        );
        expect(row.serviceLevel ?? 0).toBeLessThanOrEqual(1);
      }
      expect(added(whole, "handled")).toBe(added(agents, "handled"));
    }),
    { numRuns: 40 },
  );
});
