import { systemTimer, type RoutingEvent } from "@cordboard/runtime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { NewScheduledCallback } from "../core/index.ts";
import { REQUEST as ORDINARY } from "../testing/centre.ts";
import { newPostgresDatabase, POSTGRES } from "../testing/implementations.ts";
import { openDatabase, openSqlRouting } from "./index.ts";

const SKILLS = [{ name: "support", ringTimeoutSec: 60 }];
const REQUEST = { ...ORDINARY, askId: "ask-1" };

const SCHEDULED: Omit<NewScheduledCallback, "scheduleId" | "dueAt"> = {
  contactId: "",
  number: "+4930123456",
  callerId: "",
  callerName: "",
  attempts: 1,
  minutesBetween: 5,
  skill: "support",
  agent: "",
  own: false,
  dnis: "",
  timeZone: "",
  note: "",
  madeBy: "",
  source: "api",
};

interface News {
  readonly server: string;
  readonly contactId: string;
  readonly event: RoutingEvent;
}

/** Call servers that share one PostgreSQL, each with connections of its own; all news in the order of their coming. */
async function openServers(target: string, names: readonly string[]) {
  const news: News[] = [];
  const servers = await Promise.all(
    names.map(async (server) => {
      const database = await openDatabase(target);
      const routing = openSqlRouting({ server, database, timer: systemTimer, skills: SKILLS });
      await routing.port.start((contactId, event) => news.push({ server, contactId, event }));
      const close = async () => {
        await routing.port.stop();
        await database.destroy();
      };
      return { ...routing, name: server, close };
    }),
  );
  return {
    servers,
    news,
    /** Until a contact has heard of something. */
    hears: async (contactId: string, type: RoutingEvent["type"]) => {
      const heard = () =>
        news.find((one) => one.contactId === contactId && one.event.type === type);
      await expect.poll(heard, { timeout: 10_000, interval: 5 }).toBeDefined();
      return heard();
    },
    idle: () => Promise.all(servers.map((server) => server.idle())),
    close: () => Promise.all(servers.map((server) => server.close())),
  };
}

describe.skipIf(POSTGRES === undefined)("servers that share one PostgreSQL", () => {
  let place: Awaited<ReturnType<typeof newPostgresDatabase>>;
  let centre: Awaited<ReturnType<typeof openServers>>;

  beforeEach(async () => {
    place = await newPostgresDatabase();
  });
  afterEach(async () => {
    await centre.close();
    await place.drop();
  });

  test("start together: each migration is carried out once", async () => {
    centre = await openServers(place.target, ["a", "b", "c", "d"]);
    expect(centre.servers).toHaveLength(4);
  });

  test.each([[2], [4]])("%i of them make one contact of each scheduled callback", async (count) => {
    const names = ["a", "b", "c", "d"].slice(0, count);
    centre = await openServers(place.target, names);
    const dueAt = Date.now() + 300;
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const { desk } = centre.servers[index % count] ?? centre.servers[0]!;
        await desk.schedule({ ...SCHEDULED, scheduleId: `s${index}`, dueAt });
      }),
    );
    await Promise.all(centre.servers.map(({ port }) => port.resume([])));
    const due = () => centre.news.filter(({ event }) => event.type === "callback.due");
    await expect.poll(() => due().length, { timeout: 10_000, interval: 5 }).toBe(40);
    expect(Date.now() - dueAt).toBeLessThan(1_000);
    await centre.idle();
    expect(new Set(due().map(({ contactId }) => contactId)).size).toBe(40);
    const [a] = centre.servers;
    expect(await a?.desk.callbackCounts()).toEqual({ scheduled: 0, waiting: 40 });
    expect(due()).toHaveLength(40);
  });

  test("a caller whose callback waits at another server can be told so", async () => {
    centre = await openServers(place.target, ["a", "b"]);
    const [a, b] = centre.servers;
    await a?.desk.schedule({ ...SCHEDULED, scheduleId: "s1", dueAt: Date.now() + 200 });
    await Promise.all(centre.servers.map(({ port }) => port.resume([])));
    await centre.hears("s1", "callback.due");
    const knows = () => [a, b].map((one) => one?.port.callbackWaits(SCHEDULED.number));
    await expect.poll(knows, { timeout: 10_000, interval: 5 }).toEqual([true, true]);
  });

  test("an agent at one server is offered the caller of another, who is told by their own", async () => {
    centre = await openServers(place.target, ["a", "b"]);
    const [a, b] = centre.servers;
    a?.port.requestAgent("c1", REQUEST);
    await a?.idle();
    await b?.desk.putAgent({
      id: "anna",
      name: "Anna",
      endpoint: "",
      skills: [{ name: "support", proficiency: 1 }],
    });
    await b?.desk.setStatus("anna", "Available");
    expect(await centre.hears("c1", "offer.made")).toMatchObject({
      server: "a",
      event: { agent: { id: "anna" } },
    });
    expect((await b?.desk.agent("anna"))?.contactId).toBe("c1");
  });

  test("a server that comes back asks only about contacts of its own", async () => {
    centre = await openServers(place.target, ["a", "b"]);
    const [a, b] = centre.servers;
    a?.port.requestAgent("of-a", REQUEST);
    b?.port.requestAgent("of-b", REQUEST);
    await centre.idle();
    await a?.port.resume([]);
    expect((await a?.desk.waiting())?.map(({ contactId }) => contactId)).toEqual(["of-b"]);
  });

  test("offer no contact twice and no agent two, and leave nobody waiting while one is free", async () => {
    centre = await openServers(place.target, ["a", "b", "c", "d"]);
    const { servers, news } = centre;
    await Promise.all(
      servers.map(async ({ name, desk, port }) => {
        for (let one = 1; one <= 5; one++) {
          const id = `${name}-agent-${one}`;
          const skills = [{ name: "support", proficiency: one }];
          await desk.putAgent({ id, name: id, endpoint: "", skills });
          await desk.setStatus(id, "Available");
          for (let caller = 1; caller <= 3; caller++)
            port.requestAgent(`${name}-${one}-${caller}`, REQUEST);
        }
      }),
    );
    await centre.idle();
    const desk = servers[0]?.desk;
    const agents = (await desk?.agents()) ?? [];
    const waiting = (await desk?.waiting()) ?? [];
    expect(new Set(agents.map(({ contactId }) => contactId)).size).toBe(20);
    expect(waiting).toHaveLength(60);
    expect(waiting.filter(({ state }) => state === "offered")).toHaveLength(20);
    await expect
      .poll(() => news.filter(({ event }) => event.type === "offer.made").length, {
        timeout: 10_000,
      })
      .toBe(20);
    expect(news.filter(({ server, contactId }) => !contactId.startsWith(server))).toEqual([]);
  });
});
