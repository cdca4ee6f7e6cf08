import { describe, expect, onTestFinished, test } from "vitest";

import { databaseNotOpened } from "./database-not-opened.ts";
import { createServer } from "./index.ts";
import { recordingLog, startServer, workspaceFolder } from "./testing/server-rig.ts";
import { POSTGRES, sharedDatabase } from "./testing/storages.ts";

const log = recordingLog();

function folder() {
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  return workspace.folder;
}

async function database() {
  const shared = await sharedDatabase();
  onTestFinished(() => shared.remove());
  return shared;
}

describe("the start with a database that cannot be used says why", () => {
  test("nothing listens there; the password is not told", async () => {
    const url = "postgres://cordboard:s3cret@127.0.0.1:1/centre";
    const options = { database: { url }, server: { name: "a" }, port: 0, log };
    await expect(createServer({ workspace: folder(), ...options })).rejects.toMatchObject({
      code: "S503",
      message: "postgres://127.0.0.1:1/centre could not be opened: nothing listens there.",
      help: expect.stringContaining("database.url"),
    });
  });

  test.each([
    ["28P01", "the password is wrong"],
    ["3D000", "there is no such database"],
  ])("PostgreSQL's %s: %s", (code, reason) => {
    const cause = Object.assign(new Error("no"), { code });
    expect(databaseNotOpened("postgres://db/centre", cause).message).toBe(
      `postgres://db/centre could not be opened: ${reason}.`,
    );
  });

  test("a database without a name of the server, and a name without a database", async () => {
    const workspace = folder();
    const named = createServer({ workspace, server: { name: "a" }, port: 0, log });
    await expect(named).rejects.toMatchObject({ code: "S505" });
    const nameless = createServer({ workspace, database: { url: "postgres://x/y" }, port: 0, log });
    await expect(nameless).rejects.toThrow("give it one (server.name)");
  });
});

describe.skipIf(POSTGRES === undefined)("servers that share a database", () => {
  test("of the same name are refused", async () => {
    const shared = await database();
    const first = await startServer(folder(), shared.options("a"));
    onTestFinished(() => first.close());
    const second = createServer({ workspace: folder(), port: 0, log, ...shared.options("a") });
    await expect(second).rejects.toMatchObject({
      code: "S503",
      message: expect.stringContaining('a server with the name "a" is running'),
      help: expect.stringContaining("server.name"),
    });
  });

  test("a name is free again when its server has ended", async () => {
    const shared = await database();
    const first = await startServer(folder(), shared.options("a"));
    await first.close();
    const second = await startServer(folder(), shared.options("a"));
    onTestFinished(() => second.close());
    expect(await second.client.getStatus()).toMatchObject({ telephony: { up: true } });
  });

  test("an agent at one of them is offered the caller of the other", async () => {
    const shared = await database();
    const [a, b] = await Promise.all(
      ["a", "b"].map((name) => startServer(folder(), shared.options(name))),
    );
    if (!a || !b) throw new Error("Two servers.");
    onTestFinished(() => Promise.all([a.close(), b.close()]).then(() => undefined));
    const skills = [{ name: "support", proficiency: 1 }];
    await b.client.putAgent({ id: "anna", name: "Anna", skills });
    await b.client.setAgentStatus({ id: "anna" }, { status: "Available" });
    const { contactId } = await a.client.simulateCall({ ani: "+12025550123", dnis: "1000" });
    const offer = await b.live.until("agents", ({ agents }) => agents[0]?.contact ?? undefined);
    expect(offer).toMatchObject({ contactId, state: "offered" });
    await b.client.acceptOffer({ id: "anna", offerId: offer.offerId });
    await b.live.until("agents", ({ agents }) =>
      agents.find(({ contact }) => contact?.state === "connected"),
    );
  });
});
