import { existsSync } from "node:fs";
import { join } from "node:path";

import { createClient, liveFeed } from "@cordboard/api";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";

import { exampleScript, publishDraft, startServer, workspaceFolder } from "./testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };
const NAME = { name: "queue-callback" };
const FILE = "scripts/queue-callback.json";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

async function centre() {
  const workspace = workspaceFolder();
  cleanUps.push(() => workspace.remove());
  const running = await startServer(workspace.folder);
  cleanUps.push(() => running.close());
  return { workspace, ...running };
}

const described = (words: string) =>
  exampleScript().replace(/"description": "[^"]*"/, `"description": "${words}"`);
const deadEnd = () =>
  exampleScript().replace(/,\s*"branches": \{\s*"Default": "request-agent"\s*\}/, "");
const halfDone = () => exampleScript().replace('"skill": "support"', '"skill": 7');

test("saving keeps a draft that everybody sees, and the file stays", async () => {
  const { client, workspace } = await centre();
  const { revision } = await client.getScript(NAME);
  await client.saveScript(NAME, { text: described("Anna's"), revision, by: "Anna" });
  const seen = await client.getScript(NAME);
  expect(seen.text).toBe(described("Anna's"));
  expect(seen.draft).toMatchObject({ by: "Anna", base: { revision } });
  expect(seen.published?.text).toBe(exampleScript());
  expect(workspace.read(FILE)).toBe(exampleScript());
  expect(await client.listScripts()).toMatchObject([
    { draft: { by: "Anna" }, published: revision, answering: "this-version" },
  ]);
});

test.each([
  ["a dead end", deadEnd],
  ["a value of the wrong kind", halfDone],
])("a draft with %s is kept, also over a restart, and not published", async (_, text) => {
  const { client, workspace, ...running } = await centre();
  const { revision } = await client.getScript(NAME);
  await client.saveScript(NAME, { text: text(), revision });
  await running.close();
  const again = await startServer(workspace.folder);
  cleanUps.push(() => again.close());
  const kept = await again.client.getScript(NAME);
  expect(kept.text).toBe(text());
  await expect(publishDraft(again.client, kept)).rejects.toMatchObject({
    code: "S207",
    problem: { problems: expect.arrayContaining([expect.objectContaining({ severity: "error" })]) },
  });
  expect(workspace.read(FILE)).toBe(exampleScript());
});

test("a save over somebody's newer draft is refused with it", async () => {
  const { client } = await centre();
  const { revision } = await client.getScript(NAME);
  await client.saveScript(NAME, { text: described("Anna's"), revision });
  const late = client.saveScript(NAME, { text: described("Ben's"), revision });
  await expect(late).rejects.toMatchObject({
    code: "S202",
    problem: { current: { text: described("Anna's") } },
  });
});

test("who saves on after somebody published the same text begins from what is published", async () => {
  const { client } = await centre();
  const { revision } = await client.getScript(NAME);
  const saved = await client.saveScript(NAME, { text: described("Anna's"), revision });
  await publishDraft(client, saved);
  const next = await client.saveScript(NAME, {
    text: described("Ben's"),
    revision: saved.revision,
    published: revision,
  });
  expect(next.draft?.base?.revision).toBe(saved.revision);
});

test("a draft is not published over a file that git pull brought, until it is merged", async () => {
  const { client, workspace } = await centre();
  const { revision } = await client.getScript(NAME);
  const saved = await client.saveScript(NAME, { text: described("Anna's"), revision });
  workspace.write(FILE, described("Pulled"));
  const now = await client.getScript(NAME);
  await expect(publishDraft(client, saved)).rejects.toMatchObject({ code: "S202" });
  await expect(publishDraft(client, now)).rejects.toMatchObject({ code: "S202" });
  const merged = await client.saveScript(NAME, {
    text: described("Both"),
    revision: now.revision,
    published: now.published?.revision ?? null,
  });
  await publishDraft(client, merged);
  expect(workspace.read(FILE)).toBe(described("Both"));
});

test("callers hear a draft when it is published, and a call that is up keeps what it began with", async () => {
  const { client, live } = await centre();
  const { text, revision } = await client.getScript(NAME);
  const changed = text.replace("Wait with music", "Wait with new music");
  await client.simulateCall(CALL);
  const first = await live.until("contacts", ({ contacts }) =>
    contacts.find(({ label }) => label === "Wait with music"),
  );
  const saved = await client.saveScript(NAME, { text: changed, revision });
  await client.simulateCall({ ...CALL, ani: "+12025550124" });
  await live.until("contacts", ({ contacts }) => contacts.length === 2 || undefined);
  await publishDraft(client, saved);
  await client.simulateCall({ ...CALL, ani: "+12025550125" });
  const last = await live.until("contacts", ({ contacts }) =>
    contacts.find(({ label }) => label === "Wait with new music"),
  );
  expect(last.ani).toBe("+12025550125");
  const { contacts } = await live.until("contacts", (message) => message);
  expect(contacts.filter(({ scriptHash }) => scriptHash === first.scriptHash)).toHaveLength(2);
});

test("a discarded draft leaves what is published; of a new script nothing", async () => {
  const { client } = await centre();
  const { revision } = await client.getScript(NAME);
  const saved = await client.saveScript(NAME, { text: described("Anna's"), revision });
  await expect(client.discardDraft(NAME, { revision })).rejects.toMatchObject({ code: "S202" });
  await client.discardDraft(NAME, { revision: saved.revision });
  expect(await client.getScript(NAME)).toMatchObject({ revision, draft: null });
  const made = await client.createScript({ name: "new" });
  expect(made.published).toBeNull();
  await client.discardDraft({ name: "new" }, { revision: made.revision });
  expect(await client.listScripts()).toHaveLength(1);
});

test("a draft that becomes what is published is none any more", async () => {
  const { client } = await centre();
  const { text, revision } = await client.getScript(NAME);
  const saved = await client.saveScript(NAME, { text: described("Anna's"), revision });
  const back = await client.saveScript(NAME, { text, revision: saved.revision });
  expect(back.draft).not.toBeNull();
  const same = await client.saveScript(NAME, {
    text,
    revision: back.revision,
    published: revision,
  });
  expect(same).toMatchObject({ draft: null, revision });
});

test("a draft file that was damaged is passed over and left where it is", async () => {
  const { client, workspace } = await centre();
  const file = ".cordboard/drafts/damaged.json";
  workspace.write(file, "{");
  expect(await client.listScripts()).toHaveLength(1);
  expect(existsSync(join(workspace.folder, file))).toBe(true);
});

test("people see who has the same script open, until they leave", async () => {
  const { server, live } = await centre();
  const url = `${server.url.replace("http", "ws")}/api/live`;
  const facts = { id: "tab-of-anna", name: "Anna", script: "queue-callback", unsaved: true };
  const close = liveFeed(url, () => undefined, undefined, {
    connect: (address) => new WebSocket(address),
    onOpen: (say) => say({ type: "presence", ...facts }),
  });
  cleanUps.push(close);
  expect(await live.until("presence", ({ people }) => people[0])).toEqual(facts);
  close();
  await live.until("presence", ({ people: all }) => all.length === 0 || undefined);
});

test("what a screen must not say is passed over", async () => {
  const { server, live } = await centre();
  const screen = new WebSocket(`${server.url.replace("http", "ws")}/api/live`);
  cleanUps.push(() => screen.close());
  await new Promise((resolve) => screen.once("open", resolve));
  const good = { type: "presence", id: "tab-of-ben", name: "Ben", script: "a", unsaved: false };
  for (const said of ["{", "null", JSON.stringify({ ...good, id: "x" }), '{"type":"agents"}'])
    screen.send(said);
  screen.send(JSON.stringify(good));
  const people = await live.until("presence", ({ people: all }) =>
    all.length > 0 ? all : undefined,
  );
  expect(people.map(({ name }) => name)).toEqual(["Ben"]);
  expect(await createClient({ baseUrl: server.url }).listScripts()).toHaveLength(1);
});
