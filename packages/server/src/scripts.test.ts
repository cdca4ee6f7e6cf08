import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { language } from "@cordboard/actions/specs";
import type { ApiError } from "@cordboard/api";
import { afterEach, expect, test } from "vitest";

import { exampleScript, publishDraft, startServer, workspaceFolder } from "./testing/server-rig.ts";

const CALL = { ani: "+12025550123", dnis: "+12025550100" };
const NAME = { name: "queue-callback" };

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

async function designer(files: { readonly [path: string]: unknown } = {}) {
  const workspace = workspaceFolder(files);
  cleanUps.push(() => workspace.remove());
  const running = await startServer(workspace.folder);
  cleanUps.push(() => running.close());
  return { workspace, ...running };
}

const queued = ({ contacts }: { contacts: { queueState: string; scriptHash: string }[] }) =>
  contacts.find(({ queueState }) => queueState === "queued");

/** The example with a dead end: the form of a script, but not fit for calls. */
const draft = () =>
  exampleScript().replace(/,\s*"branches": \{\s*"Default": "request-agent"\s*\}/, "");

test("a script is published in canonical form, whatever form it came in", async () => {
  const { client, workspace } = await designer();
  const { text, revision } = await client.getScript(NAME);
  const other = { ...(JSON.parse(text) as object), description: "Another" };
  const saved = await client.saveScript(NAME, { text: JSON.stringify(other), revision });
  const { file } = await publishDraft(client, saved);
  expect(file).toMatchObject({ problems: [], answering: "this-version", draft: null });
  expect(language.check(file.text).script?.description).toBe("Another");
  expect(workspace.read("scripts/queue-callback.json")).toBe(file.text);
  expect(readdirSync(join(workspace.folder, "scripts"))).toEqual(["queue-callback.json"]);
});

test("a script that was changed meanwhile is not overwritten; the answer holds the newer text", async () => {
  const { client, workspace } = await designer();
  const { text, revision } = await client.getScript(NAME);
  const newer = text.replace("half minute", "30 seconds");
  workspace.write("scripts/queue-callback.json", newer);
  await expect(client.saveScript(NAME, { text, revision })).rejects.toMatchObject({
    status: 409,
    code: "S202",
    problem: { current: { text: newer } },
  });
  expect(workspace.read("scripts/queue-callback.json")).toBe(newer);
});

test("a new script is not saved over one that is there already", async () => {
  const { client } = await designer();
  const save = client.saveScript(NAME, { text: exampleScript(), revision: null });
  await expect(save).rejects.toMatchObject({ code: "S202" });
});

test("of a file with errors the last good version goes on answering, also after a restart", async () => {
  const { client, live, workspace, ...running } = await designer();
  workspace.write("scripts/queue-callback.json", draft());
  const { problems, answering } = await client.getScript(NAME);
  expect(answering).toBe("earlier-version");
  expect(problems[0]).toMatchObject({ code: "L0205", severity: "error" });
  expect(await client.listScripts()).toMatchObject([{ errors: 1, answering: "earlier-version" }]);
  await client.simulateCall(CALL);
  const first = await live.until("contacts", queued);
  await running.close();

  const again = await startServer(workspace.folder);
  cleanUps.push(() => again.close());
  expect(again.server.notices.join("\n")).toContain('"queue-callback"');
  await again.client.simulateCall(CALL);
  const second = await again.live.until("contacts", queued);
  expect(second.scriptHash).toBe(first.scriptHash);
});

test("text that is no script is refused with its problems, and the file stays", async () => {
  const { client, workspace } = await designer();
  const { revision } = await client.getScript(NAME);
  for (const text of ["{", "[]", '{"version":1}', "\0"]) {
    const refused = await client
      .saveScript(NAME, { text, revision })
      .catch((error: ApiError) => error);
    expect(refused).toMatchObject({ status: 422, code: "S203" });
    expect(refused).toHaveProperty("problem.problems.0.line", expect.any(Number));
  }
  expect(workspace.read("scripts/queue-callback.json")).toBe(exampleScript());
});

test("a new script is a draft with nothing but its beginning, and a file named after it to come", async () => {
  const { client, workspace } = await designer();
  const made = await client.createScript({ name: "Sales / Öffnungszeiten" });
  expect(made.path).toBe("scripts/sales-o-ffnungszeiten.json");
  expect(made.problems).toMatchObject([{ code: "L0205", action: "begin" }]);
  expect(Object.keys(language.check(made.text).script?.actions ?? {})).toEqual(["begin"]);
  await expect(client.createScript({ name: made.name })).rejects.toMatchObject({ code: "S204" });
  expect(existsSync(join(workspace.folder, made.path))).toBe(false);
  await client.deleteScript({ name: made.name });
  expect(await client.listScripts()).toHaveLength(1);
});

test("a copy is a draft of its own, with the other one's text as it was last saved", async () => {
  const { client } = await designer();
  const { text, revision } = await client.getScript(NAME);
  await client.saveScript(NAME, { text: text.replace("half minute", "30 seconds"), revision });
  const copy = await client.createScript({ name: "Sales/North", copyOf: "queue-callback" });
  expect(copy).toMatchObject({ name: "Sales/North", published: null });
  expect(copy.text).toContain("30 seconds");
  expect(copy.text).toContain('"name": "Sales/North"');
  const nothing = client.createScript({ name: "South", copyOf: "no such script" });
  await expect(nothing).rejects.toMatchObject({ code: "S201" });
});

test("a script that nothing uses gets another name: its file stays in place, its draft a draft", async () => {
  const { client, workspace } = await designer({ "cordboard.json": { name: "Test centre" } });
  const { text, revision } = await client.getScript(NAME);
  await client.saveScript(NAME, { text: text.replace("half minute", "30 seconds"), revision });
  const renamed = await client.renameScript(NAME, { name: "Sales/North" });
  expect(renamed).toMatchObject({ name: "Sales/North", path: "scripts/queue-callback.json" });
  expect(renamed.published?.text).toBe(text.replace('"queue-callback"', '"Sales/North"'));
  expect(workspace.read(renamed.path)).toBe(renamed.published?.text);
  expect(renamed.text).toContain("30 seconds");
  expect(renamed.draft?.base).toEqual(renamed.published);
  expect((await client.listScripts()).map(({ name }) => name)).toEqual(["Sales/North"]);
  const { file } = await publishDraft(client, renamed);
  expect(file).toMatchObject({ name: "Sales/North", draft: null });
  await client.createScript({ name: "other" });
  const taken = client.renameScript({ name: "other" }, { name: "Sales/North" });
  await expect(taken).rejects.toMatchObject({ code: "S204" });
});

test("who uses a script is said when it cannot be renamed or deleted", async () => {
  const caller = {
    ...opening(""),
    name: "main",
    actions: {
      begin: { type: "Begin", branches: { Default: "open" } },
      open: { type: "Runsub", label: "Greet", properties: { script: "opening" } },
    },
  };
  const { client } = await designer({
    "scripts/opening.json": opening("Hello"),
    "scripts/main.json": caller,
  });
  const refused = { code: "S205", message: '"opening" is used by "Greet" of main.' };
  await expect(client.deleteScript({ name: "opening" })).rejects.toMatchObject(refused);
  const rename = client.renameScript({ name: "opening" }, { name: "greeting" });
  await expect(rename).rejects.toMatchObject(refused);
});

test("a script that answers a number is neither deleted nor renamed", async () => {
  const { client } = await designer();
  await expect(client.deleteScript(NAME)).rejects.toMatchObject({ status: 409, code: "S205" });
  const { text, revision } = await client.getScript(NAME);
  const renamed = text.replace('"name": "queue-callback"', '"name": "other"');
  const saved = await client.saveScript(NAME, { text: renamed, revision });
  await expect(publishDraft(client, saved)).rejects.toMatchObject({ code: "S205" });
});

test.each([
  "../cordboard",
  "..",
  "/etc/passwd",
  "scripts/../../x",
  "..\\x",
  "__proto__",
  "a\0b",
  "constructor",
])("no name leads out of the workspace: %j", async (name) => {
  const { client, workspace } = await designer();
  const before = readdirSync(workspace.folder, { recursive: true });
  const refused = { status: expect.toBeOneOf([400, 404, 422]) };
  await expect(client.getScript({ name })).rejects.toMatchObject(refused);
  await expect(client.createScript({ name })).rejects.toMatchObject(refused);
  const named = `"name": ${JSON.stringify(name)}`;
  const text = exampleScript().replace('"name": "queue-callback"', named);
  const save = client.saveScript({ name }, { text, revision: null });
  await expect(save).rejects.toMatchObject(refused);
  await expect(client.deleteScript({ name })).rejects.toMatchObject(refused);
  expect(readdirSync(workspace.folder, { recursive: true })).toEqual(before);
});

test("what git pull brings is seen without a restart, by readers and by calls", async () => {
  const { client, live, workspace } = await designer();
  const [first] = await client.listScripts();
  workspace.write("scripts/queue-callback.json", exampleScript().replaceAll("hang-up", "good-bye"));
  await client.simulateCall(CALL);
  const { scriptHash } = await live.until("contacts", ({ contacts }) => contacts[0]);
  const { text } = await client.getScript(NAME);
  expect(text).toContain("good-bye");
  expect(first?.answering).toBe("this-version");
  expect(scriptHash).toMatch(/^[0-9a-f]{64}$/);
  workspace.write("skills.json", { support: {}, sales: {} });
  expect((await client.getWorkspace()).skills.map(({ name }) => name)).toEqual([
    "support",
    "sales",
  ]);
  expect((await client.listQueues()).map(({ skill }) => skill)).toContain("sales");
});

/** A sub-script that puts the caller in the queue, its actions labelled so. */
const opening = (text: string) => ({
  version: 1,
  name: "opening",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "ask" } },
    ask: {
      type: "Reqagent",
      label: text,
      properties: { skill: "support" },
      branches: { Default: "wait" },
    },
    wait: {
      type: "Wait",
      label: text,
      properties: { seconds: 3600 },
      branches: { Default: "back" },
    },
    back: { type: "Return" },
  },
});

test("a call ends on the sub-scripts and hours that it began with, whatever is saved meanwhile", async () => {
  const main = {
    ...opening(""),
    name: "queue-callback",
    actions: {
      begin: { type: "Begin", branches: { Default: "open" } },
      open: { type: "Runsub", properties: { script: "opening" }, branches: { Default: "bye" } },
      bye: { type: "Hangup" },
    },
  };
  const { client, live, workspace } = await designer({
    "scripts/opening.json": opening("The old one"),
    "scripts/queue-callback.json": main,
  });
  await client.simulateCall(CALL);
  const first = await live.until("contacts", queued);
  expect(first).toMatchObject({ script: "queue-callback", label: "The old one" });
  workspace.write("scripts/opening.json", opening("The new one"));
  await client.simulateCall({ ...CALL, ani: "+12025550124" });
  const second = await live.until("contacts", ({ contacts }) =>
    contacts.find(({ label }) => label === "The new one"),
  );
  expect(second.scriptHash).not.toBe(first.scriptHash);
  const { contacts } = await live.until("contacts", (message) => message);
  expect(contacts.map(({ label }) => label).toSorted()).toEqual(["The new one", "The old one"]);
});

test("what a drawing names and the workspace does not have is said before it is saved", async () => {
  const { client } = await designer();
  const check = (text: string) => client.checkScript({ text });
  expect(await check(exampleScript())).toEqual([]);
  const [problem, ...more] = await check(exampleScript().replace('"support"', '"suport"'));
  expect(problem).toMatchObject({
    code: "S105",
    pointer: "/actions/request-agent/properties/skill",
    action: "request-agent",
    message: 'There is no skill "suport" in the workspace; did you mean "support"?',
  });
  expect(more).toEqual([]);
  expect(await check("no script")).toEqual([]);
});
