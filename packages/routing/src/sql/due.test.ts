import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRuntime, type ContactStore, type Runtime, type Telephony } from "@cordboard/runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FakeTimer } from "../testing/fake-timer.ts";
import { createContactStore, createJournal, openDatabase, openSqlRouting } from "./index.ts";

const MINUTE = 60;

let folder: string;
let timer: FakeTimer;
/** Ends whatever runs, as a crash would: nothing is stopped in order. */
let crash: () => Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cordboard-due-"));
  timer = new FakeTimer();
});
afterEach(async () => {
  await crash();
  await rm(folder, { recursive: true });
});

const silent: Pick<Telephony, "start" | "liveLegs"> = {
  start: () => Promise.resolve(),
  liveLegs: () => Promise.resolve([]),
};

async function runs(store?: ContactStore) {
  const database = await openDatabase(join(folder, "cordboard.db"));
  const routing = openSqlRouting({ database, timer, skills: [{ name: "support" }] });
  const journal = createJournal(database);
  const runtime: Runtime = createRuntime({
    scripts: { forCall: () => undefined, byHash: () => Promise.resolve(undefined) },
    telephony: silent as Telephony,
    routing: routing.port,
    timer,
    journal,
    store: store ?? createContactStore(database),
  });
  await runtime.start();
  let alive = true;
  crash = async () => {
    if (!alive) return;
    alive = false;
    await routing.port.stop();
    await database.destroy();
  };
  return {
    ...routing,
    runtime,
    journal,
    advance: (seconds: number) => timer.advance(seconds, () => routing.idle()),
    due: () => runtime.contacts().filter(({ linkedTo }) => linkedTo === "earlier"),
  };
}

const request = {
  askId: "ask-1",
  number: "+12025550123",
  callerId: "",
  dnis: "+12025550100",
  skill: "support",
  agent: "",
  own: false,
  retry: { attempts: 1, minutesBetween: 5 },
};

const schedules = async () => {
  const first = await runs();
  first.port.schedule("earlier", { ...request, dueAt: timer.now() + 30 * MINUTE * 1000 });
  await first.idle();
  return first;
};

test("a callback whose time comes while nothing runs is due once, when something does", async () => {
  await schedules();
  await crash();
  await timer.advance(60 * MINUTE);
  for (let start = 1; start <= 3; start += 1) {
    const { advance, due, desk } = await runs();
    await advance(0);
    expect(due().map(({ queue }) => queue.state)).toEqual(["callback-waiting"]);
    expect(await desk.waiting()).toHaveLength(1);
    expect((await desk.callbackCounts()).scheduled).toBe(0);
    await crash();
  }
});

test("a crash between its coming due and its contact's being stored loses nothing, and doubles nothing", async () => {
  await schedules();
  await crash();
  const never: ContactStore = {
    save: () => new Promise(() => undefined),
    remove: () => undefined,
    loadAll: () => Promise.resolve([]),
  };
  const dying = await runs(never);
  await dying.advance(30 * MINUTE);
  const [before] = dying.due();
  await dying.journal.flush();
  await crash();

  const after = await runs();
  await after.advance(0);
  expect(after.due().map(({ contactId }) => contactId)).toEqual([before?.contactId]);
  expect(await after.desk.waiting()).toMatchObject([{ contactId: before?.contactId }]);
  await after.journal.flush();
  const begun = (await after.journal.recent()).filter(({ kind }) => kind === "begun");
  expect(begun).toMatchObject([{ contactId: before?.contactId, linkedTo: "earlier" }]);
});
