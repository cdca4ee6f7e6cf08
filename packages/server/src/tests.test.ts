import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

async function workspaceWith(files: { readonly [path: string]: unknown } = {}) {
  const workspace = workspaceFolder(files);
  onTestFinished(() => workspace.remove());
  const running = await startServer(workspace.folder);
  onTestFinished(() => running.close());
  return { workspace, ...running };
}

const WAITS = { name: "Waits", script: "queue-callback", steps: [], expect: {} };
const NAME = { name: "waits" };

test("a scenario is saved as a file, read, changed and deleted with its transcript", async () => {
  const { client, workspace } = await workspaceWith();
  const made = await client.saveTest(NAME, { scenario: { ...WAITS }, revision: null });
  expect(made).toMatchObject({ path: "tests/waits.json", scenario: WAITS, problems: [] });
  expect(workspace.read("tests/waits.json")).toBe(`${JSON.stringify(WAITS, null, 2)}\n`);
  const until = { ...WAITS, until: 9 };
  await client.saveTest(NAME, { scenario: until, revision: made.revision });
  expect((await client.getTest(NAME)).scenario).toEqual(until);
  workspace.write("tests/waits.transcript.txt", "");
  await client.deleteTest(NAME);
  expect(await client.listTests()).toEqual([]);
  expect(readdirSync(join(workspace.folder, "tests"))).toEqual([]);
});

test("nobody's newer version, and no other scenario, is written over", async () => {
  const { client, workspace } = await workspaceWith({ "tests/waits.json": WAITS });
  const { revision } = await client.getTest(NAME);
  workspace.write("tests/waits.json", { ...WAITS, until: 1 });
  await expect(client.saveTest(NAME, { scenario: WAITS, revision })).rejects.toMatchObject({
    status: 409,
    code: "S222",
  });
  await expect(client.saveTest(NAME, { scenario: WAITS, revision: null })).rejects.toMatchObject({
    code: "S224",
  });
});

test("what is no scenario is refused with its place; a broken file is listed as such", async () => {
  const { client, workspace } = await workspaceWith({ "tests/broken.json": "{" });
  const scenario = { ...WAITS, steps: [{ at: -1 }] };
  await expect(client.saveTest(NAME, { scenario, revision: null })).rejects.toMatchObject({
    code: "S223",
    problem: { problems: [{ pointer: "/steps/0/at" }] },
  });
  expect(existsSync(join(workspace.folder, "tests/waits.json"))).toBe(false);
  const [broken] = await client.listTests();
  expect(broken).toMatchObject({ name: "broken", scenario: null });
  expect(broken?.problems).toHaveLength(1);
});

test.each(["../x", "..", "a/../../x", "__proto__"])(
  "no name leads out of tests/: %j",
  async (name) => {
    const { client, workspace } = await workspaceWith();
    const before = readdirSync(workspace.folder, { recursive: true });
    const refused = { status: expect.toBeOneOf([400, 404]) };
    await expect(
      client.saveTest({ name }, { scenario: WAITS, revision: null }),
    ).rejects.toMatchObject(refused);
    await expect(client.deleteTest({ name })).rejects.toMatchObject(refused);
    expect(readdirSync(workspace.folder, { recursive: true })).toEqual(before);
  },
);
