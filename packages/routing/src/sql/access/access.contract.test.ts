import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { newPostgresDatabase, POSTGRES } from "../../testing/implementations.ts";
import { openDatabase, openSqlRouting, purge, type CordboardDatabase } from "../index.ts";
import {
  createAttempts,
  createAudit,
  createCredentials,
  createRequestKeys,
  createSessions,
} from "./index.ts";

async function newFile() {
  const folder = await mkdtemp(join(tmpdir(), "cordboard-access-"));
  return { target: join(folder, "cordboard.db"), drop: () => rm(folder, { recursive: true }) };
}
const PLACES = {
  SQLite: newFile,
  ...(POSTGRES === undefined ? {} : { PostgreSQL: newPostgresDatabase }),
};

const HOUR = 3_600_000;
const timer = { now: () => 0, at: () => () => undefined };

describe.each(Object.entries(PLACES))("who comes in, kept in %s", (_name, newPlace) => {
  let db: CordboardDatabase;
  let dispose: () => Promise<void>;
  beforeEach(async () => {
    const { target, drop } = await newPlace();
    db = await openDatabase(target);
    dispose = async () => {
      await db.destroy();
      await drop();
    };
    const { desk } = openSqlRouting({ database: db, timer, skills: [] });
    await desk.putAgent({ id: "anna", name: "Anna", skills: [], role: "supervisor" });
    await desk.putAgent({ id: "ben", name: "Ben", skills: [] });
  });
  afterEach(() => dispose());

  test("a session is somebody's until nothing was asked for too long, or its time is over", async () => {
    const sessions = createSessions(db);
    await sessions.add("s1", "anna", 0, 10 * HOUR);
    const at = (hour: number) => sessions.use("s1", hour * HOUR, (hour - 2) * HOUR);
    expect(await at(1)).toEqual({
      agentId: "anna",
      name: "Anna",
      role: "supervisor",
      permissions: ["schedule-callbacks", "dial-out"],
    });
    expect(await at(2.5)).not.toBeNull();
    expect(await sessions.find("s1", 4 * HOUR, 2 * HOUR), "a look is no use").not.toBeNull();
    expect(await at(5)).toBeNull();
    await sessions.add("s2", "anna", 9 * HOUR, 10 * HOUR);
    expect(await sessions.find("s2", 10 * HOUR, 8 * HOUR)).toBeNull();
    expect(await sessions.find("none", 0, -1)).toBeNull();
  });

  test("a session ends by itself, with its person's others, with a new password, and with the person", async () => {
    const sessions = createSessions(db);
    const credentials = createCredentials(db);
    const alive = async () => {
      const all = ["a1", "a2", "b1"];
      const found = await Promise.all(all.map((hash) => sessions.find(hash, 1, 0)));
      return all.filter((_hash, index) => found[index] !== null);
    };
    const begin = async () => {
      await db.deleteFrom("sessions").execute();
      await sessions.add("a1", "anna", 1, HOUR);
      await sessions.add("a2", "anna", 1, HOUR);
      await sessions.add("b1", "ben", 1, HOUR);
    };
    await begin();
    await sessions.end("a1");
    expect(await alive()).toEqual(["a2", "b1"]);
    await begin();
    await sessions.endAllOf("anna");
    expect(await alive()).toEqual(["b1"]);
    await begin();
    await credentials.put("anna", "hash", 1);
    expect(await alive()).toEqual(["b1"]);
    await begin();
    await credentials.remove("anna");
    expect(await alive()).toEqual(["b1"]);
    await begin();
    await db.deleteFrom("agents").where("id", "=", "anna").execute();
    expect(await alive()).toEqual(["b1"]);
  });

  test("passwords are kept as hashes, the last one of each person", async () => {
    const credentials = createCredentials(db);
    expect(await credentials.any()).toBe(false);
    await credentials.put("anna", "first", 1);
    await credentials.put("anna", "second", 2);
    expect(await credentials.any()).toBe(true);
    expect(await credentials.hashOf("anna")).toBe("second");
    expect(await credentials.hashOf("ben")).toBeNull();
    expect(await credentials.list()).toEqual([{ agentId: "anna", changedAt: 2 }]);
    await credentials.remove("anna");
    expect(await credentials.list()).toEqual([]);
  });

  test("attempts are counted one by one, also when they come at once, and forgotten after their time", async () => {
    const attempts = createAttempts(db);
    const counts = await Promise.all(
      Array.from({ length: 5 }, () => attempts.count("anna", 0, 100)),
    );
    expect(counts.map(({ failed }) => failed).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
    expect(await attempts.count("anna", 50, 150)).toEqual({ failed: 6, until: 100 });
    await attempts.takeBack("anna");
    expect(await attempts.count("anna", 60, 160)).toEqual({ failed: 6, until: 100 });
    expect(await attempts.count("anna", 100, 200)).toEqual({ failed: 1, until: 200 });
    await attempts.forget("anna");
    expect(await attempts.count("anna", 101, 201)).toEqual({ failed: 1, until: 201 });
  });

  test("the audit log is read from its end, page by page", async () => {
    const audit = createAudit(db);
    const entry = { role: "admin", operation: "putAgent", address: "::1", outcome: "done" };
    for (const at of [1, 2, 2, 3, 4])
      await audit.write({ at, person: at === 1 ? "ada" : "eva", target: `t${at}`, ...entry });
    const all = await audit.list({ from: 0, to: 10, limit: 10 });
    expect(all.map(({ at }) => at)).toEqual([4, 3, 2, 2, 1]);
    const first = await audit.list({ from: 0, to: 10, limit: 3 });
    const next = await audit.list({ from: 0, to: 10, limit: 3, after: first.at(-1)?.id });
    expect([...first, ...next]).toEqual(all);
    expect(await audit.list({ from: 2, to: 4, limit: 10 })).toHaveLength(3);
    expect(await audit.list({ from: 0, to: 10, limit: 10, person: "ada" })).toMatchObject([
      { target: "t1" },
    ]);
    expect(await audit.list({ from: 0, to: 10, limit: 10, person: "t4" })).toMatchObject([
      { person: "eva" },
    ]);
  });

  test("what is old or over is removed", async () => {
    await createSessions(db).add("s", "anna", 0, 50);
    await createAttempts(db).count("anna", 0, 50);
    await createRequestKeys(db).claim("k", "make x", 0, 50);
    await createRequestKeys(db).claim("later", "make x", 0, 100);
    const audit = createAudit(db);
    const entry = { person: "", role: "", operation: "", target: "", address: "", outcome: "" };
    for (const at of [10, 90]) await audit.write({ at, ...entry });
    const never = { journals: 0, numbers: 0, records: 0, figures: 0, versions: 0 };
    const options = { versionsInUse: () => new Set<string>(), goesOn: async () => true };
    const purged = await purge(db, { ...never, audit: 50, expired: 60 }, options);
    expect(purged).toMatchObject({ audit: 1, expired: 3 });
    expect(await audit.list({ from: 0, to: 100, limit: 10 })).toMatchObject([{ at: 90 }]);
  });

  test("a key is claimed by one of those who come at once; its answer is kept, and lost with its time", async () => {
    const keys = createRequestKeys(db);
    const claims = await Promise.all(
      Array.from({ length: 4 }, () => keys.claim("k", "make x", 0, 60)),
    );
    expect(claims.map(({ state }) => state).toSorted()).toEqual(["begun", "begun", "begun", "new"]);
    expect(await keys.claim("k", "make y", 1, 61)).toEqual({ state: "other" });
    await keys.answer("k", "made x", 100);
    expect(await keys.claim("k", "make x", 99, 159)).toEqual({
      state: "answered",
      answer: "made x",
    });
    expect(await keys.claim("k", "make y", 100, 160)).toEqual({ state: "new" });
    await keys.release("k");
    expect(await keys.claim("k", "make z", 101, 161)).toEqual({ state: "new" });
    expect(await keys.claim("k", "make z", 161, 200), "its server died").toEqual({ state: "new" });
  });
});
