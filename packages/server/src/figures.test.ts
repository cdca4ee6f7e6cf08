import { afterEach, expect, test } from "vitest";

import {
  LiveState,
  startServer,
  workspaceFolder,
  type RunningServer,
} from "./testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };
const NAME = { name: "queue-callback" };

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

const script = (name: string, actions: object) => ({
  version: 1,
  name,
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions,
});

/** Asks for a number; 1 plays something in a sub-script. */
const FILES = {
  "scripts/queue-callback.json": script("queue-callback", {
    begin: { type: "Begin", branches: { Default: "menu" } },
    menu: {
      type: "Menu",
      properties: {
        prompts: [{ type: "speech", text: "Press 1." }],
        choices: [{ key: "1", label: "One" }],
        timeoutSec: 60,
      },
      branches: { "1": "sub", Default: "hang-up" },
    },
    sub: { type: "Runsub", properties: { script: "told" }, branches: { Default: "hang-up" } },
    "hang-up": { type: "Hangup" },
  }),
  "scripts/told.json": script("told", {
    begin: { type: "Begin", branches: { Default: "long" } },
    long: { type: "Wait", properties: { seconds: 3600 }, branches: { Default: "return" } },
    return: { type: "Return" },
  }),
};

async function centre() {
  const workspace = workspaceFolder(FILES);
  cleanUps.push(() => workspace.remove());
  const start = async () => {
    const running = await startServer(workspace.folder);
    cleanUps.push(() => running.close());
    return running;
  };
  return { start, ...(await start()) };
}

const at = ({ live }: Pick<RunningServer, "live">, action: string, contacts: number) =>
  live.until("places", ({ places }) =>
    places.find((place) => place.action === action && place.contacts === contacts),
  );
const over = ({ live }: Pick<RunningServer, "live">) =>
  live.until("places", ({ places }) => places.length === 0 || undefined);
const today = () => ({ from: Date.now() - 3_600_000, to: Date.now() + 3_600_000 });

test("how many contacts are at each action is told live, in the sub-script and where it is run", async () => {
  const running = await centre();
  const { client } = running;
  const { contactId } = await client.simulateCall(CALL);
  await client.simulateCall(CALL);
  expect(await at(running, "menu", 2)).toMatchObject({ script: "queue-callback" });
  await client.pressDigits({ id: contactId }, { digits: "1" });
  expect(await at(running, "long", 1)).toMatchObject({ script: "told" });
  await at(running, "sub", 1);
  await at(running, "menu", 1);
});

test("a screen follows only the topics that it asks for", async () => {
  const { client, server } = await centre();
  const heard = new Set<string>();
  const screen = new LiveState(server.url, "?topics=places", (type) => heard.add(type));
  cleanUps.push(() => screen.close());
  await client.simulateCall(CALL);
  await screen.until("places", ({ places }) => places.find(({ action }) => action === "menu"));
  expect([...heard]).toEqual(["places"]);
});

test("figures and finished contacts of a script, also after a restart", async () => {
  const { start, ...running } = await centre();
  const { client } = running;
  const first = await client.simulateCall(CALL);
  await at(running, "menu", 1);
  await client.pressDigits({ id: first.contactId }, { digits: "1" });
  await at(running, "long", 1);
  await client.hangUpCaller({ id: first.contactId });
  const second = await client.simulateCall(CALL);
  await at(running, "menu", 1);
  await client.hangUpCaller({ id: second.contactId });
  await over(running);
  await running.close();

  const again = (await start()).client;
  const { actions } = await again.getFigures(NAME, today());
  expect(actions.find(({ action }) => action === "menu")).toMatchObject({
    entered: 2,
    branches: { "1": 1 },
    left: { "caller-gone": 1 },
  });
  expect(actions.find(({ action }) => action === "sub")).toMatchObject({
    entered: 1,
    branches: {},
    left: { "caller-gone": 1 },
  });
  expect((await again.getFigures({ name: "told" }, today())).actions).toContainEqual(
    expect.objectContaining({ action: "long", entered: 1 }),
  );
  const { contacts, next } = await again.listFinishedContacts(NAME, today());
  expect(next).toBeNull();
  expect(contacts).toMatchObject([
    { contactId: second.contactId, outcome: "caller-hung-up", ani: CALL.ani },
    { contactId: first.contactId, outcome: "caller-hung-up" },
  ]);
  const told = await again.listFinishedContacts({ name: "told" }, today());
  expect(told.contacts).toMatchObject([{ contactId: first.contactId, script: "queue-callback" }]);

  const { scripts } = await again.getScriptVersion({ hash: contacts[0]?.scriptHash ?? "" });
  expect(scripts.map(({ name }) => name)).toEqual(["queue-callback", "told"]);
  expect(scripts[0]?.text).toContain("Press 1.");
});

test("a page of contacts says where the next one begins", async () => {
  const { client, ...running } = await centre();
  const calls: string[] = [];
  while (calls.length < 51) calls.push((await client.simulateCall(CALL)).contactId);
  await at(running, "menu", 51);
  for (const contactId of calls) await client.hangUpCaller({ id: contactId });
  await over(running);
  const first = await client.listFinishedContacts(NAME, today());
  expect(first.contacts).toHaveLength(50);
  const second = await client.listFinishedContacts(NAME, { ...today(), after: first.next ?? "" });
  expect(second).toMatchObject({ contacts: [{}], next: null });
  const all = [...first.contacts, ...second.contacts].map(({ contactId }) => contactId);
  expect(new Set(all).size).toBe(51);
});

test("a range that is none is refused, and so is a version that nobody knows", async () => {
  const { client } = await centre();
  await expect(client.getFigures(NAME, { from: Number.NaN, to: 1 })).rejects.toMatchObject({
    code: "S303",
    status: 400,
  });
  await expect(client.getScriptVersion({ hash: "none" })).rejects.toMatchObject({ status: 404 });
});
