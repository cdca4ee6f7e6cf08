import { createJournal, openDatabase, type Purged } from "@cordboard/routing/sql";
import { createVirtualClock } from "@cordboard/simulator";
import { expect, onTestFinished, test, vi } from "vitest";

import { keepRetention } from "./keep-retention.ts";

const DAY = 86_400_000;
const HOUR = DAY / 24;
const NOTHING = {
  masked: 0,
  journal: 0,
  records: 0,
  figures: 0,
  versions: 0,
  audit: 0,
  expired: 0,
};

/** A server's database, on a clock of its own. */
async function aServer() {
  const database = await openDatabase(":memory:");
  onTestFinished(() => database.destroy());
  const clock = createVirtualClock(200 * DAY);
  const purged: Purged[] = [];
  const faults: unknown[] = [];
  const keeper = keepRetention(
    database,
    { journalDays: 10 },
    {
      timer: clock,
      versionsInUse: () => new Set(),
      onPurged: (one) => purged.push(one),
      onFault: (error) => faults.push(error),
    },
  );
  const called = async (contactId: string, at: number) => {
    const journal = createJournal(database);
    const call = { ani: "", dnis: "", script: "main", scriptHash: "v1" };
    journal.append([{ contactId, seq: 1, at, kind: "begun", ...call }]);
    await journal.flush();
  };
  return { database, clock, purged, faults, keeper, called };
}

test("what is too old goes soon after the start, and then every hour", async () => {
  const { clock, purged, keeper, called } = await aServer();
  await called("old", 150 * DAY);
  await called("nearly", 190 * DAY + HOUR / 2);
  keeper.start();
  expect(purged).toEqual([]);
  clock.advance(HOUR / 60);
  await vi.waitFor(() => expect(purged).toEqual([{ ...NOTHING, masked: 1, journal: 1 }]));
  clock.advance(HOUR);
  await vi.waitFor(() => expect(purged).toHaveLength(2));
  expect(purged[1]).toEqual({ ...NOTHING, journal: 1 });
  await keeper.stop();
});

test("a database that cannot be written is reported, and tried again an hour later", async () => {
  const { database, clock, purged, faults, keeper } = await aServer();
  await database.schema.alterTable("figures").renameTo("hidden").execute();
  keeper.start();
  clock.advance(HOUR / 60);
  await vi.waitFor(() => expect(faults).toHaveLength(1));
  await database.schema.alterTable("hidden").renameTo("figures").execute();
  clock.advance(HOUR);
  await vi.waitFor(() => expect(purged).toEqual([NOTHING]));
  await keeper.stop();
});

test("nothing is removed any more when the server stops", async () => {
  const { clock, purged, keeper, called } = await aServer();
  await called("old", 150 * DAY);
  keeper.start();
  await keeper.stop();
  clock.advance(2 * HOUR);
  expect(purged).toEqual([]);
});
