import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test, vi } from "vitest";

import { openTerminal } from "../testing/terminal.ts";
import { openWorkspaceFolder } from "../workspace-files.ts";
import { watch } from "./watch.ts";

/** Watches the example while something is done to it before each tick; gives the numbers of its tests at each run. */
async function runsDuring(work: readonly ((folder: string) => void)[], fails = false) {
  const { folder } = openTerminal("example");
  async function* ticks() {
    for (const one of work) {
      one(folder);
      yield await Promise.resolve();
    }
  }
  const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const runs: number[] = [];
  await watch(openWorkspaceFolder(folder), ticks(), ({ tests }) => {
    runs.push(tests.length);
    return fails ? Promise.reject(new Error("It is gone.")) : Promise.resolve();
  });
  const text = said.mock.calls.map(([line]) => String(line)).join("");
  said.mockRestore();
  return { runs, text };
}

const addTest = (folder: string) => writeFileSync(join(folder, "tests/new.json"), "{}");
const nothing = () => undefined;

test("runs at once, and again only after a change", async () => {
  const { runs } = await runsDuring([nothing, addTest, nothing]);
  expect(runs).toEqual([15, 16]);
});

test.each<[string, (folder: string) => void]>([
  ["a script", (folder) => writeFileSync(join(folder, "scripts/new.json"), "{}")],
  ["the skills", (folder) => writeFileSync(join(folder, "skills.json"), "{}")],
  ["a test that is gone", (folder) => rmSync(join(folder, "tests/abandons.json"))],
])("sees %s", async (_, change) => {
  expect((await runsDuring([change])).runs).toHaveLength(2);
});

test("says what failed, once, and goes on", async () => {
  const { runs, text } = await runsDuring([nothing, addTest], true);
  expect(runs).toHaveLength(2);
  expect(text.split("It is gone.")).toHaveLength(3);
});
