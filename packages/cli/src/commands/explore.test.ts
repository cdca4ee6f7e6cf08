import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { openTerminal } from "../testing/terminal.ts";

const menu = (branches: { readonly [branch: string]: string }) => ({
  type: "Menu",
  properties: {
    prompts: [{ type: "speech", text: "Press 1." }],
    choices: [{ key: "1" }],
    maxNoInput: 1,
    maxNoMatch: 1,
  },
  branches,
});

/** A workspace with nothing but one script in a file. */
function withScript(actions: object, variables = {}) {
  const terminal = openTerminal("empty");
  const script = {
    version: 1,
    name: "mine",
    mediaType: "phone",
    language: "en-US",
    timeZone: "UTC",
    variables,
    actions: { begin: { type: "Begin", branches: { Default: "ask" } }, ...actions },
  };
  writeFileSync(join(terminal.folder, "mine.json"), JSON.stringify(script));
  return terminal;
}

describe.concurrent("cordboard explore", { timeout: 60_000 }, () => {
  it("proves that no caller of the example gets stuck, and writes scenarios that pass", async () => {
    const { cordboard, folder } = openTerminal("example");
    const { code, out } = await cordboard("explore", "--write", "tests");
    expect(out).toContain("Calls can end in 7 ways.");
    expect(out).toContain("The caller is called back, and talks with an agent (queue support)\n");
    expect(out).toContain("Proven: no caller gets stuck. All ");
    expect(out).not.toContain("Not written");
    expect(code).toBe(0);
    const written = readdirSync(join(folder, "tests")).filter((file) =>
      file.startsWith("explored-"),
    );
    expect(written).toContain("explored-queue-callback-callback-handled-support.json");
    expect(written).toHaveLength(7);
    const tested = await cordboard("test", "--filter", "explored-");
    expect(tested.out).toContain("7 passed, 0 failed");
  });

  it("tells how a caller gets stuck, and ends with 1", async () => {
    const { cordboard } = withScript({
      ask: menu({ "1": "bye", Default: "ask" }),
      bye: { type: "Hangup" },
    });
    const { code, out } = await cordboard("explore", "mine.json");
    expect(out).toContain(
      "✘ The caller goes round for ever: ask, unless they press the right key\n",
    );
    expect(out).toContain("script  ask takes Timeout, by Default → ask\n");
    expect(out).toContain("Callers can get stuck in 1 way.\n");
    expect(code).toBe(1);
  });

  it("says that nothing is proven beyond the bound", async () => {
    const { cordboard } = withScript(
      {
        ask: menu({ "1": "bye", Default: "count" }),
        count: {
          type: "Assign",
          properties: { assignments: [{ variable: "calls", expression: "calls + 1" }] },
          branches: { Default: "ask" },
        },
        bye: { type: "Hangup" },
      },
      { calls: { type: "number", initial: 0 } },
    );
    const { code, out } = await cordboard("explore", "mine.json", "--max-states", "300");
    expect(out).toContain("Not proven: no caller was found stuck, but 300 states were looked at");
    expect(code).toBe(0);
    const { scripts } = JSON.parse(
      (await cordboard("explore", "mine.json", "--max-states", "300", "--format", "json")).out,
    ) as { scripts: unknown[] };
    expect(scripts).toMatchObject([
      { script: "mine", states: 300, complete: false, flaws: [], unreached: [] },
    ]);
  });

  it("says what is wrong with what it is given, and ends with 2", async () => {
    const { cordboard } = withScript({ ask: menu({ "1": "nowhere" }) });
    const broken = await cordboard("explore", "mine.json");
    expect(broken.err).toContain("The script has errors: mend them first.");
    expect(broken.code).toBe(2);
    expect((await cordboard("explore", "nosuch")).err).toContain('no script "nosuch"');
    expect((await cordboard("explore", "mine.json", "--at", "noon")).code).toBe(2);
  });
});
