import type { JournalEntry, RoutingEvent, StoredContact } from "@cordboard/runtime";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { REQUEST as ORDINARY } from "../testing/centre.ts";
import { FakeTimer } from "../testing/fake-timer.ts";
import {
  type CordboardDatabase,
  createContactStore,
  createJournal,
  createScriptVersions,
  openDatabase,
  openSqlRouting,
} from "./index.ts";
import { MIGRATIONS } from "./migrations/index.ts";

let folder: string;
let file: string;
let db: CordboardDatabase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cordboard-database-"));
  file = join(folder, "cordboard.db");
  db = await openDatabase(file);
});
afterEach(async () => {
  await db.destroy();
  await rm(folder, { recursive: true });
});

const reopened = async () => {
  await db.destroy();
  db = await openDatabase(file);
  return db;
};

const stored = (contactId: string, seq: number): StoredContact => ({
  contactId,
  scriptHash: "hash",
  seq,
  value: { flow: "waiting" },
  contact: {
    contactId,
    script: "main",
    scriptHash: "hash",
    linkedTo: null,
    call: {
      ani: "+49301",
      dnis: "+49302",
      direction: "inbound",
      startedAt: 1,
      language: "de-DE",
      voice: "",
      country: "DE",
      callbackWaits: false,
      callerName: "",
      voicePath: true,
      party: null,
      hangupCause: null,
    },
    asking: null,
    queue: { state: "none", skill: "", position: 0, enteredAt: null, estimatedWaitSec: null },
    offer: null,
    agent: null,
    callback: null,
    voicemail: null,
    flow: {
      status: "running",
      script: "test",
      action: "begin",
      local: null,
      memory: {},
      callers: [],
      undo: {},
      playing: null,
      playsMusic: false,
      secret: false,
      suspended: false,
      sinceWait: 0,
      total: 0,
      overBudget: false,
      debug: null,
      endReason: null,
    },
    variables: {},
    secrets: [],
    error: null,
    typeAhead: "",
    timers: {},
    awaited: [],
    over: false,
    lastId: 0,
    outbox: [],
    outcome: null,
  },
});

const begun = (contactId: string, at: number): JournalEntry => ({
  contactId,
  seq: 1,
  at,
  kind: "begun",
  script: "main",
  scriptHash: "hash",
  ani: "+49301",
  dnis: "+49302",
});
const ended = (contactId: string, at: number): JournalEntry => ({
  contactId,
  seq: 2,
  at,
  kind: "flow-ended",
  reason: "hangup",
});

test("every migration was run, once, in order", async () => {
  await reopened();
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(MIGRATIONS));
});

describe("contacts and journal", () => {
  test("what was saved is there after the database was opened anew; the latest counts", async () => {
    const store = createContactStore(db);
    const first = store.save(stored("c1", 1));
    await Promise.all([first, store.save(stored("c1", 2)), store.save(stored("c2", 1))]);
    await store.remove("c2");
    await reopened();
    expect(await createContactStore(db).loadAll()).toEqual([stored("c1", 2)]);
  });

  test("what is saved in the very moment in which a commit has ended waits for nobody else", async () => {
    const store = createContactStore(db);
    for (const seq of [1, 2, 3]) await store.save(stored("c1", seq));
    expect(await store.loadAll()).toEqual([stored("c1", 3)]);
  });

  test("the journal of a step is safe when its contact is", async () => {
    createJournal(db).append([begun("c1", 10), ended("c1", 20)]);
    await createContactStore(db).save(stored("c1", 2));
    await reopened();
    expect(await createJournal(db).read("c1")).toEqual([begun("c1", 10), ended("c1", 20)]);
  });

  test("what the journal has of a step whose contact was not saved never happened", async () => {
    await createContactStore(db).save(stored("c1", 1));
    createJournal(db).append([begun("c1", 10), ended("c1", 20), begun("c2", 30)]);
    await createJournal(db).flush();
    await reopened();
    expect(await createContactStore(db).loadAll()).toEqual([stored("c1", 1)]);
    expect(await createJournal(db).read("c1")).toEqual([begun("c1", 10)]);
    expect(await createJournal(db).read("c2")).toEqual([begun("c2", 30)]);
  });

  test("an entry written twice stays as it was", async () => {
    const journal = createJournal(db);
    journal.append([begun("c1", 10)]);
    await journal.flush();
    journal.append([begun("c1", 99)]);
    await journal.flush();
    expect(await journal.read("c1")).toEqual([begun("c1", 10)]);
  });

  test("recent lists what began last, page by page", async () => {
    const journal = createJournal(db);
    for (const at of [10, 20, 30]) journal.append([begun(`c${at}`, at), ended(`c${at}`, at + 5)]);
    await journal.flush();
    expect(await journal.recent({ limit: 2 })).toEqual([begun("c30", 30), begun("c20", 20)]);
    expect(await journal.recent({ before: 20 })).toEqual([begun("c10", 10)]);
  });

  test("what a locked database refuses is kept, and written when it is free: nothing is saved twice", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    try {
      const journal = createJournal(db);
      const store = createContactStore(db);
      const locked = new Error("database is locked");
      const refusing = vi.spyOn(db, "transaction").mockImplementation(() => {
        throw locked;
      });
      journal.append([begun("c1", 10)]);
      await expect(store.save(stored("c1", 1))).rejects.toBe(locked);
      await expect(store.save(stored("c1", 2))).rejects.toBe(locked);
      await expect(store.remove("c2")).rejects.toBe(locked);
      refusing.mockRestore();
      await vi.advanceTimersByTimeAsync(1000);
      await vi.waitFor(async () => expect(await store.loadAll()).toEqual([stored("c1", 2)]));
      expect(await journal.read("c1")).toEqual([begun("c1", 10)]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a commit that fails is told to who saves", async () => {
    const store = createContactStore(db);
    await db.schema.dropTable("contacts").execute();
    await expect(store.save(stored("c1", 1))).rejects.toThrow("contacts");
  });
});

test("a script version is kept as it was first; put again, it is the latest", async () => {
  const versions = createScriptVersions(db);
  const version = { hash: "h1", name: "main", text: "{}", storedAt: 1 };
  await versions.put(version);
  await versions.put({ ...version, text: "changed", storedAt: 3 });
  expect(await versions.get("h1")).toEqual({ ...version, storedAt: 3 });
  await versions.put({ ...version, hash: "h0", storedAt: 2 });
  expect(await versions.latest("main")).toMatchObject({ hash: "h1" });
  expect(await versions.get("h2")).toBeNull();
});

const skills = [{ name: "support" }];
const PROFICIENT = [{ name: "support", proficiency: 1 }];
const request = { ...ORDINARY, askId: "ask-1" };

describe("a database that fails", () => {
  test("a contact whose command is lost gets an answer", async () => {
    const errors: unknown[] = [];
    const onError = (error: unknown) => errors.push(error);
    const routing = openSqlRouting({ database: db, skills, timer: new FakeTimer(), onError });
    const events: unknown[] = [];
    await routing.port.start((_contactId, event) => events.push(event));
    await db.schema.dropTable("queue_entries").execute();
    routing.port.requestAgent("c1", request);
    await routing.idle();
    await Promise.resolve();
    expect(events).toMatchObject([{ type: "queue.refused", code: "routing-unavailable" }]);
    expect(errors).toHaveLength(1);
  });

  test("a place that is given up while the database refuses everything is given up as soon as it does not", async () => {
    const timer = new FakeTimer();
    const routing = openSqlRouting({ database: db, skills, timer, onError: () => undefined });
    const events: RoutingEvent[] = [];
    await routing.port.start((_contactId, event) => events.push(event));
    routing.port.requestAgent("c1", request);
    await routing.idle();
    const refusing = vi.spyOn(db, "transaction").mockImplementation(() => {
      throw new Error("database is locked");
    });
    routing.port.leave("c1", "abandoned");
    await routing.idle();
    refusing.mockRestore();
    await timer.advance(1, () => routing.idle());
    expect(events.map(({ type }) => type)).toEqual(["queue.entered", "queue.done"]);
    expect(await routing.desk.waiting()).toEqual([]);
  });

  test("is asked again for what is due, after a pause", async () => {
    const errors: unknown[] = [];
    const timer = new FakeTimer();
    const onError = (error: unknown) => errors.push(error);
    const routing = openSqlRouting({ database: db, skills, timer, onError });
    await routing.port.start(() => {});
    await routing.desk.putAgent({ id: "anna", name: "Anna", endpoint: "", skills: PROFICIENT });
    await routing.desk.setStatus("anna", "Available");
    routing.port.requestAgent("c1", request);
    await routing.idle();
    await db.schema.alterTable("queue_entries").renameTo("elsewhere").execute();
    await timer.advance(17, () => routing.idle());
    expect(errors).toHaveLength(3);
  });
});
