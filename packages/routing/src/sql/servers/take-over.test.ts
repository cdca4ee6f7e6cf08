import type { StoredContact } from "@cordboard/runtime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemTimer } from "@cordboard/runtime";

import { REQUEST } from "../../testing/centre.ts";
import { newPostgresDatabase, POSTGRES } from "../../testing/implementations.ts";
import { createContactStore, joinServers, openDatabase, openSqlRouting } from "../index.ts";

const SKILLS = [{ name: "support" }];
const NOW = { awayMs: -1, lostMs: -1, sharesRecordings: false };
const LATER = { ...NOW, lostMs: 3_600_000 };
const CALLBACK = { number: "+12025550123", callerId: "", callDelaySec: 0 };

/** A contact of which nobody is on the line, or somebody. */
const contact = (contactId: string, voice: "gone" | "up") =>
  ({
    contactId,
    scriptHash: "hash",
    seq: 1,
    value: { voice },
    contact: { contactId, awaited: [] },
  }) as unknown as StoredContact;

const onError = () => undefined;

async function openServer(url: string, name: string) {
  const database = await openDatabase(url);
  const place = await joinServers({ database, url, name, awayMs: 1_000, onError });
  const { lease } = place;
  const routing = openSqlRouting({ database, lease, timer: systemTimer, skills: SKILLS });
  await routing.port.start(() => undefined);
  return {
    ...routing,
    beat: () => place.beat(),
    store: createContactStore(database, lease),
    async close() {
      await routing.port.stop();
      await place.close();
      await database.destroy();
    },
  };
}

describe.skipIf(POSTGRES === undefined)("a server that is not seen any more", () => {
  let place: Awaited<ReturnType<typeof newPostgresDatabase>>;
  let servers: Awaited<ReturnType<typeof openServer>>[];

  beforeEach(async () => {
    place = await newPostgresDatabase();
    servers = await Promise.all(["a", "b", "c"].map((name) => openServer(place.target, name)));
    const [a] = servers;
    for (const id of ["waits", "talks"]) {
      await a?.store.save(contact(id, id === "waits" ? "gone" : "up"));
      a?.port.requestAgent(id, { ...REQUEST, askId: `ask-${id}` });
    }
    a?.port.toCallback("waits", { ...CALLBACK, retry: { attempts: 1, minutesBetween: 1 } });
    await a?.idle();
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await place.drop();
  });

  const heirOf = async (contactId: string) =>
    (await servers[1]?.desk.entry(contactId))?.server ?? null;

  test("leaves what waits to exactly one other, and keeps its calls, which are offered to nobody", async () => {
    const [, b, c] = servers;
    await Promise.all([b?.takeOver("a", LATER), c?.takeOver("a", LATER)]);
    const heir = await heirOf("waits");
    expect(["b", "c"]).toContain(heir);
    const taken = await Promise.all([b?.store.loadAll(), c?.store.loadAll()]);
    expect(taken.flat().map((one) => one?.contactId)).toEqual(["waits"]);
    expect(await heirOf("talks")).toBe("a");
    await b?.desk.putAgent({
      id: "anna",
      name: "Anna",
      skills: [{ name: "support", proficiency: 1 }],
    });
    await b?.desk.setStatus("anna", "Available");
    expect(await b?.desk.agent("anna")).toMatchObject({ contactId: "waits" });
    await b?.desk.setStatus("anna", "Busy");
    expect((await b?.desk.entry("talks"))?.state).toBe("waiting");
  });

  test("can write nothing more, should it live", async () => {
    const [a, b] = servers;
    await b?.takeOver("a", LATER);
    await expect(a?.beat()).rejects.toMatchObject({ name: "LeaseLost" });
    const lost = { name: "LeaseLost" };
    await expect(a?.desk.callbackCounts()).rejects.toMatchObject(lost);
    const xena = { id: "xena", name: "Xena", skills: [] };
    await expect(a?.desk.putAgent(xena)).rejects.toMatchObject(lost);
    let isTold = false;
    void Promise.resolve(a?.store.save(contact("waits", "gone"))).finally(() => (isTold = true));
    await b?.store.save(contact("waits", "gone"));
    expect(isTold).toBe(false);
    expect((await b?.store.loadAll())?.map(({ contactId }) => contactId)).toEqual(["waits"]);
  });

  test("has lost its calls after the stated time", async () => {
    const [, b, c] = servers;
    await b?.takeOver("a", NOW);
    await c?.takeOver("a", NOW);
    expect(await heirOf("talks")).toBeNull();
    expect(await heirOf("waits")).toBe("b");
  });

  test("is left alone as long as it is seen", async () => {
    await servers[1]?.takeOver("a", { ...NOW, awayMs: 60_000 });
    expect(await heirOf("waits")).toBe("a");
  });
});
