import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { openTerminal } from "../testing/terminal.ts";

describe.concurrent("cordboard init", { timeout: 60_000 }, () => {
  it("makes a workspace in which everything is well", async () => {
    const { cordboard, read, folder } = openTerminal("empty");
    const { code, out } = await cordboard("init", "calls");
    expect(code).toBe(0);
    expect(out).toContain("cd calls");
    expect(existsSync(join(folder, "calls/.git"))).toBe(true);
    expect(read("calls/.gitignore")).toContain(".cordboard/");
    expect(read("calls/.github/workflows/cordboard.yml")).toContain("vars.CORDBOARD_REPOSITORY }}");
    expect(JSON.parse(read("calls/cordboard.json"))).toMatchObject({ name: "calls" });
    expect(await cordboard("validate", "calls")).toMatchObject({ code: 0 });
    expect(await cordboard("format", "--check", "calls")).toMatchObject({ code: 0 });
    const tested = await cordboard("test", "calls");
    expect(tested.out).toContain("2 scenarios: 2 passed, 0 failed.");
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
