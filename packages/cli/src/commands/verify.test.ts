import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { SCRIPT } from "../testing/repository.ts";
import { openTerminal, type Terminal } from "../testing/terminal.ts";

const edit = ({ folder }: Terminal, path: string, from: string, to: string) => {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
};

describe.concurrent("cordboard verify", { timeout: 60_000 }, () => {
  it("says in one line that all is well", async () => {
    const { code, out } = await openTerminal("example").cordboard("verify");
    expect(out).toMatch(
      /^All is well in this workspace: 0 files not canonical, 0 errors, \d+ warnings?, 0 of \d+ scenarios failed\.$/m,
    );
    expect(code).toBe(0);
  });

  it("shows all that is wrong, and not only the first", async () => {
    const there = openTerminal("example");
    edit(there, SCRIPT, '"Default": "callback"', '"Default":   "calback"');
    edit(there, "tests/abandons.json", '"outcome": "abandoned"', '"outcome": "handled"');
    const { code, out } = await there.cordboard("verify");
    expect(out).toContain(`not canonical ${SCRIPT}: run cordboard format.`);
    expect(out).toMatch(/error L0203 .*calback/);
    expect(out).toContain("✘ Hangs up while waiting");
    expect(out).toMatch(/^Not well in this workspace: 1 file not canonical, 1 error/m);
    expect(code).toBe(1);
  });

  it("prints JSON for programs", async () => {
    const there = openTerminal("example");
    edit(there, "tests/abandons.json", '"outcome": "abandoned"', '"outcome": "handled"');
    const { code, out } = await there.cordboard("verify", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      passed: false,
      notCanonical: [],
      validity: { errors: 0 },
      scenarios: { failed: 1 },
    });
    expect(code).toBe(1);
  });

  it("ends with 2 in a folder that is no workspace", async () => {
    const { code, err } = await openTerminal("empty").cordboard("verify");
    expect(err).toContain("cordboard.json");
    expect(code).toBe(2);
  });
});
