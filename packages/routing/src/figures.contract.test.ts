import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { JournalEntry, JournalFact } from "@cordboard/runtime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type CordboardDatabase,
  createFigures,
  createJournal,
  openDatabase,
  SLOT_MS,
} from "./sql/index.ts";

const NOON = Date.UTC(2026, 2, 2, 12);
const WHOLE = { from: NOON, to: NOON + 24 * 3_600_000 };
const NOBODY = { answered: 0, ended: 0, interrupted: 0, "caller-gone": 0, failed: 0 };

describe("figures of a script", () => {
  let folder: string;
  let database: CordboardDatabase;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "figures-"));
    database = await openDatabase(join(folder, "cordboard.db"));
  });
  afterEach(async () => {
    await database.destroy();
    rmSync(folder, { recursive: true });
  });

  const restart = async () => {
    await database.destroy();
    database = await openDatabase(join(folder, "cordboard.db"));
  };
  const write = async (entries: readonly JournalEntry[]) => {
    const journal = createJournal(database);
    journal.append(entries);
    await journal.flush();
  };
  const figures = (range = WHOLE, script = "main") => createFigures(database).of(script, range);
  const finished = (limit = 10, after?: { contactId: string; endedAt: number }) =>
    createFigures(database).contacts("main", WHOLE, { limit, ...(after ? { after } : {}) });

  test("tell of entries, branches, and who went away; times to a tenth", async () => {
    for (const [id, seconds] of [
      ["c1", 10],
      ["c2", 20],
      ["c3", 100],
    ] as const) {
      await write(stays(id, { seconds }));
    }
    await write(hangsUp("c4", { seconds: 5 }));
    const [menu, thanks] = await figures();
    expect(menu).toEqual({
      action: "menu",
      entered: 4,
      branches: { "1": 3 },
      left: { ...NOBODY, "caller-gone": 1 },
      medianMs: expect.any(Number),
      p90Ms: expect.any(Number),
    });
    expect(thanks).toMatchObject({ action: "thanks", entered: 3, left: { ended: 3 } });
    expect(within(menu?.medianMs, 10_000)).toBe(true);
    expect(within(menu?.p90Ms, 100_000)).toBe(true);
  });

  test("count for the time when a visit began, in quarters of an hour", async () => {
    await write(stays("c1", { at: NOON - 1, seconds: 3600 }));
    await write(stays("c2", { at: NOON, seconds: 3600 }));
    const [menu] = await figures({ from: NOON, to: NOON + SLOT_MS });
    expect(menu).toMatchObject({ entered: 1, branches: { "1": 1 } });
    const [before] = await figures({ from: NOON - 1, to: NOON });
    expect(before).toMatchObject({ entered: 1, branches: { "1": 1 } });
  });

  test("go on after a restart, and count nothing twice", async () => {
    const journal = stays("c1", { seconds: 30 });
    await write(journal.slice(0, 3));
    await restart();
    expect(await figures()).toMatchObject([{ action: "menu", entered: 1, branches: {} }]);
    // A step that is done again after a crash writes some of its entries once more.
    await write(journal.slice(1));
    await write(journal);
    const [menu] = await figures();
    expect(menu).toMatchObject({ entered: 1, branches: { "1": 1 } });
    expect(within(menu?.medianMs, 30_000)).toBe(true);
    expect(await finished()).toHaveLength(1);
  });

  test("count a contact once more that could not be written", async () => {
    const journal = createJournal(database);
    await database.schema.alterTable("figures").renameTo("away").execute();
    journal.append(stays("c1", { seconds: 30 }));
    await expect(journal.flush()).rejects.toThrow(/figures/);
    await database.schema.alterTable("away").renameTo("figures").execute();
    await journal.flush();
    expect(await figures()).toMatchObject([{ entered: 1, branches: { "1": 1 } }, {}]);
  });

  test("stay when the journal is deleted", async () => {
    await write(stays("c1", { seconds: 30 }));
    await database.deleteFrom("journal").execute();
    expect(await figures()).toMatchObject([{ action: "menu", entered: 1 }, { action: "thanks" }]);
    expect(await finished()).toMatchObject([{ contactId: "c1" }]);
  });

  test("know each script that a contact came through", async () => {
    await write(
      journalOf("c1", NOON, [
        [0, BEGUN],
        [1, entered("run")],
        [1, { ...entered("x"), script: "sub", depth: 1 }],
        [9, { kind: "event", event: { type: "voice.gone", cause: "normal", at: 0 } }],
        [9, { kind: "flow-ended", reason: "released" }],
        [9, { kind: "command", command: { type: "endContact", outcome: "caller-hung-up" } }],
      ]),
    );
    const gone = { entered: 1, left: { ...NOBODY, "caller-gone": 1 } };
    expect(await figures()).toMatchObject([{ action: "run", ...gone }]);
    expect(await figures(WHOLE, "sub")).toMatchObject([{ action: "x", ...gone }]);
    const page = { limit: 10 };
    expect(await createFigures(database).contacts("sub", WHOLE, page)).toMatchObject([
      { contactId: "c1", script: "main", outcome: "caller-hung-up", endedAt: NOON + 9000 },
    ]);
  });

  test("list contacts page by page, the last first", async () => {
    for (const id of ["c1", "c2", "c3"]) await write(stays(id, { seconds: 30 }));
    await write(stays("c4", { seconds: 40 }));
    const first = await finished(2);
    expect(first.map(({ contactId }) => contactId)).toEqual(["c4", "c3"]);
    const second = await finished(2, first.at(-1));
    expect(second.map(({ contactId }) => contactId)).toEqual(["c2", "c1"]);
    expect(second[1]).toEqual({
      contactId: "c1",
      script: "main",
      scriptHash: "hash",
      ani: "+12025550123",
      dnis: "1000",
      beganAt: NOON,
      endedAt: NOON + 30_000,
      outcome: "script-ended",
    });
  });
});

const within = (found: number | null | undefined, expected: number) =>
  Math.abs((found ?? 0) / expected - 1) <= 0.1;

const BEGUN: JournalFact = {
  kind: "begun",
  script: "main",
  scriptHash: "hash",
  ani: "+12025550123",
  dnis: "1000",
};
const entered = (action: string) =>
  ({ kind: "entered", action, type: "", label: "" }) as const satisfies JournalFact;

function journalOf(
  contactId: string,
  at: number,
  facts: readonly (readonly [afterSec: number, fact: JournalFact])[],
): JournalEntry[] {
  return facts.map(([afterSec, fact], index) => ({
    contactId,
    seq: index + 1,
    at: at + afterSec * 1000,
    ...fact,
  }));
}

/** Takes so long to choose 1, and hears thanks. */
const stays = (contactId: string, { at = NOON, seconds }: { at?: number; seconds: number }) =>
  journalOf(contactId, at, [
    [0, BEGUN],
    [0, entered("menu")],
    [seconds, { kind: "event", event: { type: "digit", digit: "1", at: 0 } }],
    [seconds, { kind: "branch", action: "menu", outcome: "1", branch: "1", to: "thanks" }],
    [seconds, entered("thanks")],
    [seconds, { kind: "flow-ended", reason: "hangup" }],
    [seconds, { kind: "command", command: { type: "endContact", outcome: "script-ended" } }],
  ]);

const hangsUp = (contactId: string, { seconds }: { seconds: number }) =>
  journalOf(contactId, NOON, [
    [0, BEGUN],
    [0, entered("menu")],
    [seconds, { kind: "event", event: { type: "voice.gone", cause: "normal", at: 0 } }],
    [seconds, { kind: "flow-ended", reason: "released" }],
    [seconds, { kind: "command", command: { type: "endContact", outcome: "caller-hung-up" } }],
  ]);
