import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const SCRIPT = "scripts/queue-callback.json";

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let workspace: string;

/** What a person gets who types `cordboard …` in the workspace. */
const cordboard = (args: readonly string[], typed = ""): Promise<Answer> =>
  new Promise((resolve) => {
    const main = join(import.meta.dirname, "main.ts");
    const child = execFile(
      process.execPath,
      ["--conditions=@cordboard/source", main, ...args],
      { cwd: workspace },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(typed);
  });

const breakScript = () => {
  const file = join(workspace, SCRIPT);
  const broken = readFileSync(file, "utf8").replace(
    '"Default": "callback"',
    '"Default": "calback"',
  );
  writeFileSync(
    join(workspace, "scripts/broken.json"),
    broken.replace('"name": "queue-callback"', '"name": "broken"'),
  );
};

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), "cordboard-cli-"));
  cpSync(join(ROOT, "examples/queue-callback"), workspace, { recursive: true });
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe.concurrent("cordboard", { timeout: 60_000 }, () => {
  it("says nothing when whoever reads has read enough", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const main = join(import.meta.dirname, "main.ts");
    const args = ["--conditions=@cordboard/source", main, "explore", "queue-callback"];
    const child = execFile(process.execPath, args, { cwd: workspace }, (_error, _out, err) =>
      resolve(err),
    );
    child.stdout?.destroy();
    expect(await promise).toBe("");
  });

  it("validates a whole workspace", async () => {
    const { code, out } = await cordboard(["validate", SCRIPT]);
    expect(out).toContain("Valid: 1 file, 0 errors");
    expect(code).toBe(0);
  });

  it("names file, line and what to do for a mistake, and ends with 1", async () => {
    breakScript();
    const { code, out } = await cordboard(["validate", "scripts/broken.json"]);
    expect(out).toMatch(/^scripts\/broken\.json:\d+:\d+ error L0203 .*did you mean "callback"\?$/m);
    expect(code).toBe(1);
  });

  it("prints JSON for programs", async () => {
    const { out } = await cordboard(["validate", "--format", "json", SCRIPT]);
    expect(JSON.parse(out)).toEqual({ files: 1, errors: 0, warnings: 0, infos: 0, problems: [] });
  });

  it("ends with 2 and one line when there is no such file", async () => {
    const { code, err } = await cordboard(["validate", "nothing.json"]);
    expect(err).toBe("cordboard: There is no nothing.json.\n");
    expect(code).toBe(2);
  });

  it("formats a script, and says which would change when it only checks", async () => {
    const file = join(workspace, "loose.json");
    const canonical = readFileSync(join(workspace, SCRIPT), "utf8");
    writeFileSync(file, JSON.stringify(JSON.parse(canonical)));
    expect(await cordboard(["format", "--check", "loose.json"])).toMatchObject({ code: 1 });
    expect(await cordboard(["format", "loose.json"])).toMatchObject({
      code: 0,
      out: "formatted loose.json\n",
    });
    expect(readFileSync(file, "utf8")).toBe(canonical);
  });

  it("leaves a file that is no script as it is", async () => {
    const file = join(workspace, "notes.json");
    writeFileSync(file, '{ "not": "a script" }');
    expect(await cordboard(["format", "notes.json"])).toMatchObject({ code: 1 });
    expect(readFileSync(file, "utf8")).toBe('{ "not": "a script" }');
  });

  it("runs the scenarios that are asked for", async () => {
    const { code, out } = await cordboard(["test", "--filter", "customer-busy"]);
    expect(out).toContain("1 scenario: 1 passed, 0 failed.");
    expect(code).toBe(0);
  });

  it("shows what was expected, what came, and the transcript when a scenario fails", async () => {
    const scenario = JSON.parse(
      readFileSync(join(workspace, "tests/abandons.json"), "utf8"),
    ) as object;
    writeFileSync(
      join(workspace, "wrong.json"),
      JSON.stringify({ ...scenario, expect: { outcome: "handled" } }),
    );
    const { code, out } = await cordboard(["simulate", "wrong.json"]);
    expect(out).toContain('outcome: expected "handled", but it was "abandoned"');
    expect(out).toContain("plays hold music");
    expect(code).toBe(1);
  });

  it("lets a person make the call at the terminal", async () => {
    const typed = "skip 37s\n1\nskip 5s\nagent anna logs in\nagent accepts\nskip 10s\nhang up\n";
    const { code, out } = await cordboard(["simulate", "queue-callback"], typed);
    expect(out).toContain("dials +12025550123, showing +12025550100");
    expect(out).toContain("the contact is over: callback-handled");
    expect(code).toBe(0);
  });

  it("says what was not understood at the terminal, and goes on", async () => {
    const { out } = await cordboard(["simulate", "queue-callback"], "sing\nhang up\n");
    expect(out).toContain('"sing" is not understood; type help.');
    expect(out).toContain("the contact is over: abandoned");
  });

  it("uses no colours when it does not write to a terminal", async () => {
    const { out } = await cordboard(["test", "--filter", "abandons"]);
    expect(out).not.toContain("\u001B[");
  });

  it("helps with examples", async () => {
    const { code, out } = await cordboard(["simulate", "--help"]);
    expect(out).toContain("Examples:");
    expect(code).toBe(0);
  });

  it("refuses to serve a folder that is no workspace, in one line", async () => {
    const { code, err } = await cordboard(["serve", "scripts", "--port", "0"]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("cordboard.json");
    expect(code).toBe(2);
  });
});
