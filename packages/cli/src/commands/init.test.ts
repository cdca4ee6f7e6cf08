import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { SCRIPT } from "../testing/repository.ts";
import { openTerminal } from "../testing/terminal.ts";

describe.concurrent("cordboard init", { timeout: 60_000 }, () => {
  it("makes a workspace in which everything is well", async () => {
    const { cordboard, read, folder } = openTerminal("empty");
    const { code, out } = await cordboard("init", "calls");
    expect(code).toBe(0);
    expect(out).toContain("cd calls");
    expect(existsSync(join(folder, "calls/.git"))).toBe(true);
    expect(read("calls/.gitignore")).toContain(".cordboard/");
    expect(read("calls/.github/workflows/verify.yml")).toContain("run: cordboard verify");
    expect(JSON.parse(read("calls/cordboard.json"))).toMatchObject({ name: "calls" });
    const verified = await cordboard("verify", "calls");
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.out).toContain("0 of 2 scenarios failed");
  });

  it("makes a repository that merges scripts by what they mean, and says how in a clone", async () => {
    const { cordboard, folder } = openTerminal("empty");
    const git = (where: string, ...args: readonly string[]) =>
      execFileSync(
        "git",
        [
          "-c",
          "user.name=Ada",
          "-c",
          "user.email=ada@example.org",
          "-c",
          "commit.gpgSign=false",
          ...args,
        ],
        { cwd: join(folder, where), encoding: "utf8" },
      );
    const edit = (where: string, from: string, to: string) => {
      const file = join(folder, where, SCRIPT);
      writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
      git(where, "commit", "--quiet", "--all", "--message", to);
    };
    await cordboard("init", "calls");
    git("calls", "add", "--all");
    git("calls", "commit", "--quiet", "--message", "begin");
    git(".", "clone", "--quiet", "calls", "clone");
    edit("calls", '"timeoutSec": 5', '"timeoutSec": 8');
    edit("clone", '"maxNoInput": 1', '"maxNoInput": 2');
    expect(await cordboard("init", "--clone", "clone")).toMatchObject({ code: 0 });
    git("clone", "pull", "--quiet", "--no-rebase", "--no-edit");
    expect(readFileSync(join(folder, "clone", SCRIPT), "utf8")).toMatch(
      /"timeoutSec": 8,\s+"maxNoInput": 2/,
    );
    edit("calls", '"maxNoMatch": 1', '"maxNoMatch": 3');
    expect(git("calls", "diff", "HEAD~1")).toContain("maxNoMatch 1 → 3");
  });

  it("says so when a workspace is in no repository, or a folder is no workspace", async () => {
    const { cordboard } = openTerminal("example");
    expect((await cordboard("init", "--clone")).err).toBe(
      "cordboard: . is in no git repository.\n",
    );
    expect(await cordboard("init", "--clone", "scripts")).toMatchObject({ code: 2 });
  });

  it("fills a repository that was just cloned, and leaves it that repository", async () => {
    const { cordboard, folder } = openTerminal("empty");
    mkdirSync(join(folder, ".git"));
    expect(await cordboard("init")).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toContain("cordboard.json");
  });

  it.each([
    ["a folder with something in it", "notes", "notes is not empty: name a new folder."],
    ["a workspace", "old", "old is a workspace already."],
    ["a file", "notes/a.txt", "notes/a.txt is a file: name a new folder."],
  ])("refuses %s in one line, and changes nothing", async (_, target, reason) => {
    const { cordboard, folder } = openTerminal("empty");
    mkdirSync(join(folder, "notes"));
    mkdirSync(join(folder, "old"));
    writeFileSync(join(folder, "notes/a.txt"), "mine");
    writeFileSync(join(folder, "old/cordboard.json"), "{}");
    const before = readdirSync(folder, { recursive: true });
    expect(await cordboard("init", target)).toEqual({
      code: 2,
      out: "",
      err: `cordboard: ${reason}\n`,
    });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});
