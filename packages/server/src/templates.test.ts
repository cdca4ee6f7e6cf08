import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { TEMPLATE_IDS } from "@cordboard/api";
import { afterEach, expect, test } from "vitest";

import { startServer, workspaceFolder } from "./testing/server-rig.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

/** A workspace without scripts, beside what is given. */
async function beginner(files: { readonly [path: string]: unknown } = {}) {
  const workspace = workspaceFolder({
    "cordboard.json": { name: "New centre" },
    "skills.json": {},
    ...files,
  });
  cleanUps.push(() => workspace.remove());
  const running = await startServer(workspace.folder);
  cleanUps.push(() => running.close());
  await running.client.deleteScript({ name: "queue-callback" });
  return { workspace, ...running };
}

test.each(TEMPLATE_IDS)(
  "a script made from %s has all that it needs",
  { timeout: 20_000 },
  async (id) => {
    const { client, workspace } = await beginner();
    const template = (await client.listTemplates()).find((one) => one.id === id);
    const { file, kept } = await client.createFromTemplate({ id }, { name: "Sales/North" });
    expect(file).toMatchObject({ name: "Sales/North", published: null });
    // Which hosts may be asked is decided by a person, not by a template.
    const needs = file.problems.filter(({ severity }) => severity !== "info");
    expect(needs.every(({ message }) => message.includes("does not allow requests"))).toBe(true);
    expect(needs.length > 0).toBe((template?.hosts.length ?? 0) > 0);
    expect(kept).toEqual({ scripts: [], skills: [], hours: [] });
    const { skills, problems } = await client.getWorkspace();
    expect(skills.map(({ name }) => name).toSorted()).toEqual(template?.skills.toSorted());
    expect(problems).toEqual([]);
    const tests = await client.listTests();
    expect(tests).toHaveLength(template?.scenarios ?? -1);
    const known = ["Sales/North", ...(template?.scripts ?? [])];
    for (const { scenario, problems: wrong } of tests) {
      expect(wrong).toEqual([]);
      expect(known).toContain(scenario?.["script"]);
    }
    expect(readdirSync(join(workspace.folder, "tests"))).toEqual(["sales-north"]);
  },
);

test("what is there already is left as it is, and told", async () => {
  const identify = { version: 1, name: "identify", mediaType: "phone", actions: {} };
  const office = { timeZone: "Europe/Berlin", weekly: { monday: ["08:00-12:00"] } };
  const { client, workspace } = await beginner({
    "scripts/mine.json": { ...identify, language: "de-DE", timeZone: "Europe/Berlin" },
    "scripts/core-banking.json": "something else",
    "hours/service.json": office,
    "skills.json": { service: { acwSec: 5 } },
  });
  const before = workspace.read("scripts/mine.json");
  const { kept } = await client.createFromTemplate({ id: "bank" }, { name: "bank" });
  expect(kept).toEqual({
    scripts: ["core-banking", "identify"],
    skills: ["service"],
    hours: ["service"],
  });
  expect(workspace.read("scripts/mine.json")).toBe(before);
  expect(workspace.read("scripts/core-banking.json")).toBe("something else");
  expect(JSON.parse(workspace.read("hours/service.json"))).toEqual(office);
  expect(JSON.parse(workspace.read("skills.json"))).toMatchObject({
    service: { acwSec: 5 },
    cards: {},
  });
});

test("a name that is taken, or wrong, makes nothing at all", async () => {
  const { client, workspace } = await beginner();
  const make = (name: string, id = "bank") => client.createFromTemplate({ id }, { name });
  await client.createScript({ name: "mine" });
  await expect(make("mine")).rejects.toMatchObject({ code: "S204" });
  await expect(make("identify")).rejects.toMatchObject({ code: "S204" });
  await expect(make("../mine")).rejects.toMatchObject({ code: "S303" });
  await expect(make("new", "no-such-template")).rejects.toMatchObject({ code: "S221" });
  expect(readdirSync(join(workspace.folder, "scripts"))).toEqual([]);
  expect(existsSync(join(workspace.folder, "hours"))).toBe(false);
});

test("when a part cannot be written, the others are taken back", async () => {
  const { client, workspace } = await beginner({ "skills.json": "{ broken" });
  const make = client.createFromTemplate({ id: "bank" }, { name: "bank" });
  await expect(make).rejects.toMatchObject({ code: "S223" });
  expect(readdirSync(join(workspace.folder, "scripts"))).toEqual([]);
  expect(await client.listTests()).toEqual([]);
  expect(await client.listScripts()).toEqual([]);
});
