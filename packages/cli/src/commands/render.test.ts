import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { openTerminal } from "../testing/terminal.ts";

const SCRIPT = "scripts/queue-callback.json";

describe.concurrent("cordboard render", { timeout: 60_000 }, () => {
  it("prints the drawing of a script", async () => {
    const { code, out, err } = await openTerminal("example").cordboard("render", SCRIPT);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^<svg [^]*<\/svg>\n$/);
  });

  it("writes a file, or a file for each script of a workspace", async () => {
    const there = openTerminal("example");
    const one = ["render", SCRIPT, "--format", "mermaid", "--output", "docs/call.mmd"];
    expect(await there.cordboard(...one)).toMatchObject({ code: 0, out: "1 script drawn.\n" });
    expect(there.read("docs/call.mmd")).toMatch(/^flowchart/);
    await there.cordboard("render", "--output", "drawings");
    expect(there.read("drawings/queue-callback.svg")).toMatch(/^<svg/);
  });

  it("asks where the drawings of a workspace should go", async () => {
    const { code, err } = await openTerminal("example").cordboard("render");
    expect(err).toContain("say with --output into which folder");
    expect(code).toBe(2);
  });

  it("says which script cannot be read, and writes nothing for it", async () => {
    const there = openTerminal("example");
    writeFileSync(join(there.folder, "scripts/broken.json"), "{");
    const { code, out, err } = await there.cordboard("render", "--output", "drawings");
    expect(err).toMatch(/^scripts\/broken\.json:\d+:\d+ L0002 /);
    expect(out).toBe("1 script drawn.\n");
    expect(existsSync(join(there.folder, "drawings/broken.svg"))).toBe(false);
    expect(code).toBe(2);
  });

  it("has no --as-drawn for Mermaid", async () => {
    const { cordboard } = openTerminal("example");
    const { code, err } = await cordboard("render", SCRIPT, "--format", "mermaid", "--as-drawn");
    expect(err).toContain("Mermaid lays out by itself");
    expect(code).toBe(2);
  });
});
