import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import type { HoursFile } from "@cordboard/language";
import { expect, onTestFinished, test } from "vitest";

import { exampleScript, startServer, workspaceFolder } from "./testing/server-rig.ts";

async function workspaceWith(files: { readonly [path: string]: unknown } = {}) {
  const workspace = workspaceFolder(files);
  onTestFinished(() => workspace.remove());
  const running = await startServer(workspace.folder);
  onTestFinished(() => running.close());
  return { workspace, ...running };
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const SUPPORT = { name: "support" };
const OFFICE: HoursFile = {
  $schema: "https://cordboard.dev/schema/hours-1.json",
  timeZone: "Europe/Berlin",
  weekly: { monday: ["09:00-17:00"] },
};

test("a skill is changed in one place of its file", async () => {
  const skills = { support: { acwSec: 60 }, billing: {} };
  const { client, workspace } = await workspaceWith({ "skills.json": pretty(skills) });
  const [support] = await client.listSkills();
  expect(support).toMatchObject({
    settings: { acwSec: 60 },
    uses: [{ script: "queue-callback", action: "request-agent" }],
  });
  const settings = { acwSec: 30, ringTimeoutSec: 20 };
  await client.saveSkill(SUPPORT, { settings, revision: support?.revision ?? "" });
  expect(workspace.read("skills.json")).toBe(
    pretty({ support: { ringTimeoutSec: 20, acwSec: 30 }, billing: {} }),
  );
  expect((await client.getWorkspace()).skills[0]).toEqual({ ...SUPPORT, ...settings });
});

test("two who edit different skills are not in each other's way; on the same one the second is told", async () => {
  const { client } = await workspaceWith({ "skills.json": { support: {}, billing: {} } });
  const [support, billing] = await client.listSkills();
  const revision = support?.revision ?? "";
  await client.saveSkill(SUPPORT, { settings: { acwSec: 5 }, revision });
  await client.saveSkill(
    { name: "billing" },
    { settings: { closed: true }, revision: billing?.revision ?? "" },
  );
  const second = client.saveSkill(SUPPORT, { settings: { acwSec: 9 }, revision });
  await expect(second).rejects.toMatchObject({
    status: 409,
    code: "S222",
    problem: { current: { text: '{"acwSec":5}' } },
  });
});

test("a mistake is answered with its place, and nothing is written", async () => {
  const { client, workspace } = await workspaceWith({ "hours/office.json": OFFICE });
  const before = workspace.read("skills.json");
  const [skill] = await client.listSkills();
  const settings = { ringTimeoutSec: 0 };
  await expect(
    client.saveSkill(SUPPORT, { settings, revision: skill?.revision ?? "" }),
  ).rejects.toMatchObject({
    status: 422,
    code: "S223",
    problem: { problems: [{ pointer: "/support/ringTimeoutSec", code: "L0105" }] },
  });
  expect(workspace.read("skills.json")).toBe(before);
  const [office] = await client.listHours();
  await expect(
    client.saveHours(
      { name: "office" },
      { hours: { ...OFFICE, timeZone: "Mars" }, revision: office?.revision ?? "" },
    ),
  ).rejects.toMatchObject({ problem: { problems: [{ pointer: "/timeZone", code: "S111" }] } });
});

test("a file with a mistake that a person made is not written over", async () => {
  const { client, workspace } = await workspaceWith();
  workspace.write("skills.json", "{ // mine");
  await expect(client.createSkill({ name: "sales" })).rejects.toMatchObject({ code: "S223" });
  expect(workspace.read("skills.json")).toBe("{ // mine");
});

test("skills are made, renamed and deleted, unless something names them", async () => {
  const { client, workspace } = await workspaceWith();
  await client.createSkill({ name: "sales" });
  await client.renameSkill({ name: "sales" }, { name: "Sales north" });
  expect(Object.keys(JSON.parse(workspace.read("skills.json")))).toEqual([
    "Sales north",
    "support",
  ]);
  await client.putAgent({
    id: "mia",
    name: "Mia",
    skills: [{ name: "Sales north", proficiency: 1 }],
  });
  const inUse = { status: 409, code: "S225" };
  await expect(client.deleteSkill({ name: "Sales north" })).rejects.toMatchObject({
    ...inUse,
    message: '"Sales north" is used by the agents Mia.',
  });
  await client.removeAgent({ id: "mia" });
  await client.deleteSkill({ name: "Sales north" });
  await expect(client.deleteSkill(SUPPORT)).rejects.toMatchObject(inUse);
  await expect(client.renameSkill(SUPPORT, { name: "help" })).rejects.toMatchObject(inUse);
  await expect(client.createSkill({ name: "Support" })).rejects.toMatchObject({ code: "S224" });
  await expect(client.deleteSkill({ name: "gone" })).rejects.toMatchObject({ code: "S221" });
});

test("hours are made, saved, renamed and deleted", async () => {
  const { client, workspace } = await workspaceWith();
  const made = await client.createHours({ name: "office" });
  expect(made).toMatchObject({ path: "hours/office.json", problems: [], uses: [] });
  const hours = { ...OFFICE, holidays: { "New Year": { date: "01-01" } } };
  await client.saveHours({ name: "office" }, { hours, revision: made.revision });
  expect(workspace.read("hours/office.json")).toBe(pretty(hours));
  expect((await client.getWorkspace()).hours).toEqual({ office: hours });
  await client.renameHours({ name: "office" }, { name: "night/hotline" });
  expect(readdirSync(join(workspace.folder, "hours"))).toEqual(["night"]);
  await client.deleteHours({ name: "night/hotline" });
  expect(existsSync(join(workspace.folder, "hours/night/hotline.json"))).toBe(false);
});

test.each(["../x", "..", "/etc/x", "a/../../x", "..\\x", "__proto__", "a\0b"])(
  "no name leads out of the workspace: %j",
  async (name) => {
    const { client, workspace } = await workspaceWith({ "hours/office.json": OFFICE });
    const before = readdirSync(workspace.folder, { recursive: true });
    const refused = { status: expect.toBeOneOf([400, 404]) };
    await expect(client.createHours({ name })).rejects.toMatchObject(refused);
    await expect(client.renameHours({ name: "office" }, { name })).rejects.toMatchObject(refused);
    await expect(client.deleteHours({ name })).rejects.toMatchObject(refused);
    expect(readdirSync(workspace.folder, { recursive: true })).toEqual(before);
  },
);

test("nothing is written through a link that leads out of the workspace", async () => {
  const { client, workspace } = await workspaceWith({ "hours/office.json": OFFICE });
  const elsewhere = workspaceFolder();
  onTestFinished(() => elsewhere.remove());
  symlinkSync(elsewhere.folder, join(workspace.folder, "hours/link"));
  const name = "link/x";
  const refused = { code: "S206" };
  await expect(client.createHours({ name })).rejects.toMatchObject(refused);
  await expect(client.renameHours({ name: "office" }, { name })).rejects.toMatchObject(refused);
  expect(existsSync(join(elsewhere.folder, "x.json"))).toBe(false);
});

test("points of contact and settings share a file, and do not get in each other's way", async () => {
  const { client, workspace } = await workspaceWith();
  const [{ points, revision }, settings] = [await client.getPoints(), await client.getSettings()];
  await client.savePoints({
    points: { ...points, "*": { script: "queue-callback", country: "DE" } },
    revision,
  });
  await client.saveSettings({
    settings: { ...settings.settings, breakReasons: ["Lunch"] },
    revision: settings.revision,
  });
  expect(JSON.parse(workspace.read("cordboard.json"))).toEqual({
    name: "Test centre",
    breakReasons: ["Lunch"],
    points: { ...points, "*": { script: "queue-callback", country: "DE" } },
  });
  await expect(client.savePoints({ points, revision })).rejects.toMatchObject({ code: "S222" });
  expect((await client.getWorkspace()).points).toContainEqual({
    number: "*",
    script: "queue-callback",
    aiAgent: "",
    hook: "",
    lastAgent: null,
    hours: "",
    whenClosed: "",
    country: "DE",
  });
});

test("scripts that answer no number are told, with those that run them", async () => {
  const { client } = await workspaceWith({
    "scripts/spare.json": exampleScript().replace('"queue-callback"', '"spare"'),
  });
  expect((await client.getPoints()).withoutNumber).toEqual([{ script: "spare", usedBy: [] }]);
});
