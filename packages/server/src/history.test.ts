import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";

import { afterEach, describe, expect, test } from "vitest";

import { exampleScript, publishDraft, startServer, workspaceFolder } from "./testing/server-rig.ts";

const NAME = { name: "queue-callback" };
const FILE = "scripts/queue-callback.json";
const ANNA = { name: "Anna Berg", email: "anna@example.com" };

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (let cleanUp = cleanUps.pop(); cleanUp; cleanUp = cleanUps.pop()) await cleanUp();
});

const described = (words: string) =>
  exampleScript().replace(/"description": "[^"]*"/, `"description": "${words}"`);

/** A workspace; `git` runs git in its folder, or in `within` a folder above it. */
async function centre({ repository = true, within = "" } = {}) {
  const workspace = workspaceFolder();
  cleanUps.push(() => workspace.remove());
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Ben", "-c", "user.email=ben@example.com", ...args], {
      cwd: workspace.folder,
      encoding: "utf8",
    });
  if (repository) {
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "-m", "First");
  }
  const running = await startServer(join(workspace.folder, within));
  cleanUps.push(() => running.close());
  const saves = async (text: string) => {
    const { revision } = await running.client.getScript(NAME);
    return running.client.saveScript(NAME, { text, revision });
  };
  return { workspace, git, saves, ...running };
}

test("publishing makes a version in git, with author and message", async () => {
  const { client, git, saves } = await centre();
  const draft = await saves(described("New words"));
  const message = "-m is no option\n\nBut why";
  const { version, notCommitted } = await publishDraft(client, draft, { author: ANNA, message });
  expect(notCommitted).toBeNull();
  const log = git("log", "-1", "--format=%H|%an|%ae|%cn|%B", "--name-only").trim();
  expect(log).toBe(`${version}|Anna Berg|anna@example.com|Anna Berg|${message}\n\n\n${FILE}`);
  expect(git("status", "--porcelain")).toBe("");
  expect(await client.listVersions(NAME)).toMatchObject([
    { hash: version, author: "Anna Berg", message },
    { author: "Ben", message: "First" },
  ]);
});

test("versions follow a file that was moved, and their texts are read", async () => {
  const { client, git } = await centre();
  git("mv", FILE, "scripts/moved.json");
  git("commit", "--quiet", "-m", "Moved");
  const [, first] = await client.listVersions(NAME);
  expect(first?.message).toBe("First");
  const { text } = await client.getVersion({ ...NAME, hash: first?.hash ?? "" });
  expect(text).toBe(exampleScript());
});

test.each(["HEAD", "--help", "0".repeat(40), "HEAD:cordboard.json"])(
  "only versions of the script are read, not %s",
  async (hash) => {
    const { client } = await centre();
    await expect(client.getVersion({ ...NAME, hash })).rejects.toMatchObject({ code: "S208" });
  },
);

test("what else has changed becomes part of the version only when it is named, and only of the workspace", async () => {
  const { client, git, workspace, saves } = await centre();
  workspace.write("skills.json", { support: {}, sales: {} });
  workspace.write("hours/shop.json", { timeZone: "Etc/UTC", week: {} });
  workspace.write("asterisk.json", { password: "secret" });
  const { changed } = await client.getHistory();
  expect(changed).toEqual(["hours/shop.json", "skills.json"]);
  const draft = await saves(described("New words"));
  await publishDraft(client, draft, { others: ["skills.json", "asterisk.json", "../x", ":/"] });
  expect(git("show", "--name-only", "--format=").trim().split("\n")).toEqual([FILE, "skills.json"]);
});

test("what somebody has staged otherwise stays staged, and out of the version", async () => {
  const { client, git, workspace, saves } = await centre();
  workspace.write("skills.json", { support: {}, sales: {} });
  git("add", "skills.json");
  await publishDraft(client, await saves(described("New words")));
  expect(git("show", "--name-only", "--format=").trim()).toBe(FILE);
  expect(git("diff", "--cached", "--name-only").trim()).toBe("skills.json");
});

test("a hook that refuses is told, and the file is written all the same", async () => {
  const { client, workspace, saves } = await centre();
  workspace.write(
    ".git/hooks/pre-commit",
    "#!/bin/sh\necho 'No ticket in the message' >&2\nexit 1\n",
  );
  chmodSync(join(workspace.folder, ".git/hooks/pre-commit"), 0o755);
  const { version, notCommitted, file } = await publishDraft(client, await saves(described("New")));
  expect(version).toBeNull();
  expect(notCommitted).toContain("No ticket in the message");
  expect(file.draft).toBeNull();
  expect(workspace.read(FILE)).toBe(described("New"));
  expect((await client.getHistory()).changed).toEqual([FILE]);
});

test("nothing is committed when it is not wanted", async () => {
  const { client, git, saves } = await centre();
  await publishDraft(client, await saves(described("New")), { commit: false });
  expect(git("log", "--format=%s").trim()).toBe("First");
});

test("of a larger repository only the workspace's own files are committed", async () => {
  const parent = workspaceFolder({ "README.md": "Not ours" });
  cleanUps.push(() => parent.remove());
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: parent.folder, encoding: "utf8" });
  git("init", "--quiet");
  parent.write("ws/cordboard.json", { name: "Inner" });
  parent.write(`ws/${FILE}`, exampleScript());
  const { client, close } = await startServer(join(parent.folder, "ws"));
  cleanUps.push(close);
  expect((await client.getHistory()).changed).toEqual(["cordboard.json", FILE]);
  const { version } = await publishDraft(client, await client.getScript(NAME), { author: ANNA });
  expect(git("show", "--name-only", "--format=").trim()).toBe(`ws/${FILE}`);
  const { text } = await client.getVersion({ ...NAME, hash: version ?? "" });
  expect(text).toBe(exampleScript());
});

describe("without a repository", () => {
  test("publishing writes the file, and there are no versions", async () => {
    const { client, workspace, saves } = await centre({ repository: false });
    expect(await client.getHistory()).toMatchObject({ git: "no-repository", changed: [] });
    const published = await publishDraft(client, await saves(described("New")));
    expect(published).toMatchObject({ version: null, notCommitted: null });
    expect(workspace.read(FILE)).toBe(described("New"));
    expect(await client.listVersions(NAME)).toEqual([]);
  });

  test("history is begun with a first version of the workspace's files", async () => {
    const { client, git } = await centre({ repository: false });
    expect(await client.startHistory({ author: ANNA })).toMatchObject({
      git: "ready",
      changed: [],
    });
    const files = git("ls-files").trim().split("\n");
    expect(files).toEqual(["cordboard.json", FILE, "skills.json"]);
    expect(await client.listVersions(NAME)).toMatchObject([{ author: "Anna Berg" }]);
  });
});
