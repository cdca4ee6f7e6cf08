import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { openTerminal } from "../testing/terminal.ts";
import { openWorkspace } from "../workspace-files.ts";
import { runScenarios, type Report } from "./run-scenarios.ts";

const SCRIPT = "scripts/queue-callback.json";
const TRANSCRIPT = "tests/called-back.transcript.txt";

/** The example, and somebody who runs its scenarios. */
function workspace() {
  const { folder, read } = openTerminal("example");
  const run = (options: { filter?: string; update?: boolean } = {}) =>
    runScenarios(openWorkspace(folder), { ...options, onRun: () => undefined });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return { folder, read, run, write };
}

const failures = ({ runs }: Report) => runs.flatMap((run) => run.failures);
const callback = { filter: "called-back.json" };

describe("a transcript kept beside its scenario", () => {
  it("is not there until it is asked for", async () => {
    const { folder, run } = workspace();
    expect(failures(await run(callback))).toEqual([]);
    expect(existsSync(join(folder, TRANSCRIPT))).toBe(false);
  });

  it("is written when it is asked for, and again only when callers hear something else", async () => {
    const { read, run } = workspace();
    expect((await run({ ...callback, update: true })).runs).toMatchObject([
      { passed: true, transcriptWritten: true },
    ]);
    expect(read(TRANSCRIPT)).toContain("plays “Thank you. We will call you back.”");
    expect((await run({ ...callback, update: true })).runs).toMatchObject([
      { transcriptWritten: false },
    ]);
  });

  it("fails the scenario when callers hear something else, and says where", async () => {
    const { read, run, write } = workspace();
    await run({ ...callback, update: true });
    expect(failures(await run(callback))).toEqual([]);
    write(SCRIPT, read(SCRIPT).replace("We will call", "We call"));
    expect(failures(await run(callback))).toEqual([
      expect.stringMatching(
        /called-back\.transcript\.txt:\d+ expected ".*We will call.*", but there was ".*We call/,
      ),
    ]);
  });

  it("may have the line ends of Windows", async () => {
    const { read, run, write } = workspace();
    await run({ ...callback, update: true });
    write(TRANSCRIPT, read(TRANSCRIPT).replaceAll("\n", "\r\n"));
    expect(failures(await run(callback))).toEqual([]);
  });

  it("says when one of the two is longer", async () => {
    const { read, run, write } = workspace();
    await run({ ...callback, update: true });
    const whole = read(TRANSCRIPT);
    write(TRANSCRIPT, `${whole}  9:59  caller  comes back\n`);
    expect(failures(await run(callback)).join()).toContain(
      'expected "9:59  caller  comes back", but there was nothing more',
    );
    write(TRANSCRIPT, whole.split("\n").slice(0, 3).join("\n"));
    expect(failures(await run(callback)).join()).toContain(":4 expected nothing more");
  });

  it("is left as it is by a scenario that fails", async () => {
    const { folder, read, run, write } = workspace();
    write(
      "tests/called-back.json",
      read("tests/called-back.json").replace('"callback-handled"', '"handled"'),
    );
    expect(failures(await run({ ...callback, update: true }))).toHaveLength(1);
    expect(existsSync(join(folder, TRANSCRIPT))).toBe(false);
  });
});

describe("the coverage of a workspace", () => {
  it("is of all scenarios that ran", async () => {
    const { folder, run } = workspace();
    const [whole] = (await run()).coverage;
    const [part] = (await run(callback)).coverage;
    expect(whole?.file).toMatch(/queue-callback\.json$/);
    expect(whole?.text).toBe(readFileSync(join(folder, SCRIPT), "utf8"));
    expect(part?.total).toBe(whole?.total);
    expect(part?.covered).toBeLessThan(whole?.covered ?? 0);
  });

  it("leaves out outcomes that cannot be: hold music has no end", async () => {
    const { run } = workspace();
    const actions = (await run(callback)).coverage[0]?.actions;
    const branches = actions?.find(({ action }) => action === "music")?.branches;
    expect(branches?.map(({ name }) => name)).toEqual(["Default", "Error"]);
  });

  it("counts nothing of a script that a scenario brings along under the same name", async () => {
    const { read, run, write } = workspace();
    const script: unknown = JSON.parse(read(SCRIPT));
    write("tests/own.json", JSON.stringify({ name: "Own", script, steps: [], expect: {} }));
    const { runs, coverage } = await run({ filter: "own.json" });
    expect(runs).toMatchObject([{ name: "Own", passed: true }]);
    expect(coverage).toMatchObject([{ covered: 0 }]);
  });
});
