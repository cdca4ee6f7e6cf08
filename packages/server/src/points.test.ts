import { afterEach, describe, expect, test } from "vitest";

import { exampleScript, startServer, workspaceFolder } from "./testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };
const ANNA = { id: "anna", name: "Anna", skills: [{ name: "support", proficiency: 1 }] };
/** Closed for good. */
const CLOSED = {
  timeZone: "Etc/UTC",
  weekly: { monday: ["09:00-17:00"] },
  overrides: { renovation: { from: "2000-01-01T00:00", to: "2100-01-01T00:00", is: "closed" } },
};
const OPEN = {
  ...CLOSED,
  overrides: { fair: { from: "2000-01-01T00:00", to: "2100-01-01T00:00", is: "open" } },
};
const goodbye = () => ({
  ...(JSON.parse(exampleScript()) as object),
  name: "goodbye",
});

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

const settings = (point: object, more: object = {}) => ({
  name: "Test centre",
  ...more,
  points: { [CALL.dnis]: { script: "queue-callback", ...point } },
});

async function centreWith(point: object, hours: object = OPEN) {
  const workspace = workspaceFolder({
    "cordboard.json": settings(point),
    "hours/office.json": hours,
    "scripts/goodbye.json": goodbye(),
  });
  cleanUps.push(() => workspace.remove());
  const running = await startServer(workspace.folder);
  cleanUps.push(() => running.close());
  const { client, live } = running;
  const contacts = () =>
    live.until("contacts", (message) =>
      message.contacts.length > 0 ? message.contacts : undefined,
    );
  const isQueued = (contactId: string) =>
    live.until("contacts", (message) =>
      message.contacts.find((one) => one.contactId === contactId && one.queueState === "queued"),
    );
  return { workspace, client, live, contacts, isQueued, url: running.server.url };
}

const problemsOf = async (point: object) => {
  const { client } = await centreWith(point);
  return (await client.getWorkspace()).problems.map(({ code, pointer }) => `${code} ${pointer}`);
};

describe("hours of a number", () => {
  test("while they last its script answers", async () => {
    const { client, contacts } = await centreWith({ hours: "office", whenClosed: "goodbye" });
    await client.simulateCall(CALL);
    expect(await contacts()).toMatchObject([{ script: "queue-callback" }]);
  });

  test("outside of them the script for that answers", async () => {
    const { client, contacts } = await centreWith(
      { hours: "office", whenClosed: "goodbye", lastAgent: { mode: "only" } },
      CLOSED,
    );
    await client.simulateCall(CALL);
    expect(await contacts()).toMatchObject([{ script: "goodbye" }]);
  });

  test("without one the call is rejected, and counted", async () => {
    const { client, url } = await centreWith({ hours: "office" }, CLOSED);
    const { contactId } = await client.simulateCall(CALL);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('cordboard_calls_rejected_total{reason="closed"} 1');
    await expect(client.getJournal({ id: contactId })).rejects.toMatchObject({ code: "S402" });
  });

  test("change for the next call, and drop none that is up", async () => {
    const { workspace, client, live, contacts, isQueued } = await centreWith({
      hours: "office",
      whenClosed: "goodbye",
    });
    const { contactId } = await client.simulateCall(CALL);
    await isQueued(contactId);
    workspace.write("hours/office.json", CLOSED);
    await client.simulateCall({ ...CALL, ani: "+12025550124" });
    await live.until("contacts", (message) =>
      message.contacts.length === 2 ? message.contacts : undefined,
    );
    expect((await contacts()).map(({ script }) => script).toSorted()).toEqual([
      "goodbye",
      "queue-callback",
    ]);
    workspace.write("cordboard.json", settings({ script: "goodbye" }));
    await client.simulateCall({ ...CALL, ani: "+12025550125" });
    const scripts = await live.until("contacts", (message) =>
      message.contacts.length === 3 ? message.contacts.map(({ script }) => script) : undefined,
    );
    expect(scripts.toSorted()).toEqual(["goodbye", "goodbye", "queue-callback"]);
  });
});

/** Anna has called, and talked with, the caller. */
const called = async (mode: "only" | "first") => {
  const centre = await centreWith({ lastAgent: { mode } });
  const { client, live } = centre;
  await client.putAgent(ANNA);
  await client.setAgentStatus({ id: "anna" }, { status: "Available" });
  const { contact } = await client.dialOut({ id: "anna" }, { number: "(202) 555-0123" });
  expect(contact?.callback?.callerId).toBe(CALL.dnis);
  await live.until("agents", ({ agents }) =>
    agents.find(({ contact: own }) => own?.state === "connected"),
  );
  await client.hangUpAgent({ id: "anna" });
  await live.until("agents", ({ agents }) =>
    agents.find(({ status }) => status === "After-call work"),
  );
  return centre;
};

describe("the last agent of a number", () => {
  test("takes the call of who calls back, before any script", async () => {
    const { client, live, contacts } = await called("first");
    await client.backToReception({ id: "anna" });
    const { contactId } = await client.simulateCall({ ...CALL, ani: "2025550123" });
    const offer = await live.until("agents", ({ agents }) =>
      agents.flatMap(({ contact }) => (contact?.state === "offered" ? [contact] : [])).at(0),
    );
    expect(offer).toMatchObject({ contactId, kind: "call" });
    expect(await contacts()).toMatchObject([{ queueState: "last-agent", action: "" }]);
    await client.acceptOffer({ id: "anna", offerId: offer.offerId });
    await live.until("agents", ({ agents }) =>
      agents.find(
        ({ contact }) => contact?.contactId === contactId && contact.state === "connected",
      ),
    );
  });

  test("on a break leaves it to the number's script (first)", async () => {
    const { client, isQueued } = await called("first");
    await client.setAgentStatus({ id: "anna" }, { status: "On break" });
    const { contactId } = await client.simulateCall(CALL);
    expect(await isQueued(contactId)).toMatchObject({ script: "queue-callback" });
  });

  test("on a break leaves it to nobody (only)", async () => {
    const { client, live } = await called("only");
    await client.setAgentStatus({ id: "anna" }, { status: "On break" });
    const { contactId } = await client.simulateCall(CALL);
    await live.until("contacts", ({ contacts: all }) => (all.length === 0 ? true : undefined));
    const journal = await client.getJournal({ id: contactId });
    expect(journal.at(-1)).toMatchObject({ command: { outcome: "rejected" } });
  });
});

test.each([
  [{ hours: "office", whenClosed: "goodbye", lastAgent: { mode: "first" } }, []],
  [{ hours: "none" }, ["S107 /points/+12025550100/hours"]],
  [{ hours: "office", whenClosed: "none" }, ["S103 /points/+12025550100/whenClosed"]],
  [{ whenClosed: "goodbye" }, ["S121 /points/+12025550100/whenClosed"]],
  [{ lastAgent: { mode: "only", prompt: "none" } }, ["S106 /points/+12025550100/lastAgent/prompt"]],
])("a point %j is checked", async (point, problems) => {
  expect(await problemsOf(point)).toEqual(problems);
});
