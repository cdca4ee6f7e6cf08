import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { openTerminal } from "../testing/terminal.ts";

interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly scenarios: readonly { readonly transcript: string }[];
  readonly coverage: readonly { readonly script: string; readonly percent: number }[];
}

describe.concurrent("cordboard test", { timeout: 60_000 }, () => {
  const { cordboard, folder, read } = openTerminal("example");

  it("names the branches that were not taken when asked", async () => {
    const { code, out } = await cordboard("test", "--coverage", "--filter", "abandons");
    expect(out).toContain('  offer-callback ("Offer callback"): never reached\n');
    expect(out).toContain('  request-agent ("Request agent"): Error\n');
    expect(code).toBe(0);
  });

  it("says in one line a script how much was seen, and fails below a threshold", async () => {
    const { code, out } = await cordboard("test", "--threshold", "100", "--filter", "abandons");
    expect(out).toMatch(/^queue-callback: \d+ of \d+ branches taken \(\d+ %\), less than 100 %$/m);
    expect(out).not.toContain("music (");
    expect(code).toBe(1);
  });

  it("refuses a threshold that is no percentage", async () => {
    const { code, err } = await cordboard("test", "--threshold", "most");
    expect(err).toContain("Give a number from 0 to 100.");
    expect(code).toBe(2);
  });

  it("prints JSON for programs", async () => {
    const { out } = await cordboard("test", "--format", "json", "--filter", "abandons");
    const { passed, failed, scenarios, coverage } = JSON.parse(out) as Result;
    expect({ passed, failed }).toEqual({ passed: 1, failed: 0 });
    expect(scenarios[0]?.transcript).toContain("calls");
    expect(coverage[0]).toMatchObject({ script: "queue-callback", percent: expect.any(Number) });
    expect(coverage[0]).not.toHaveProperty("text");
  });

  it("writes reports for CI", async () => {
    const files = ["--junit", "out/junit.xml", "--lcov", "out/lcov.info"];
    expect(await cordboard("test", "--filter", "abandons", ...files)).toMatchObject({ code: 0 });
    expect(read("out/junit.xml")).toContain('file="tests/abandons.json"');
    expect(read("out/lcov.info")).toContain("SF:scripts/queue-callback.json");
  });

  it("says in one line which report cannot be written", async () => {
    const { code, err } = await cordboard("test", "--filter", "abandons", "--lcov", "tests");
    expect(err).toMatch(/^cordboard: tests cannot be written: .*\n$/);
    expect(code).toBe(2);
  });

  it("watches until Ctrl-C, and ends well", async () => {
    const main = join(import.meta.dirname, "../main.ts");
    const args = [
      "--conditions=@cordboard/source",
      main,
      "test",
      "--watch",
      "--filter",
      "abandons",
    ];
    const watching = spawn(process.execPath, args, { cwd: folder });
    for await (const text of watching.stdout) {
      if (String(text).includes("Waiting for changes")) watching.kill("SIGINT");
    }
    expect(await once(watching, "exit")).toEqual([0, null]);
  });
});
