import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { SCRIPT } from "../testing/repository.ts";
import { openTerminal } from "../testing/terminal.ts";

/** The example, with a variable that nothing uses and a branch that does what Default does. */
function untidy() {
  const terminal = openTerminal("example");
  const file = join(terminal.folder, SCRIPT);
  const text = readFileSync(file, "utf8")
    .replace(
      '  "actions": {',
      '  "variables": { "spare": { "type": "string", "initial": "" } },\n  "actions": {',
    )
    .replace('"1": "thanks",', '"1": "thanks",\n        "Timeout": "music",');
  writeFileSync(file, text);
  return { ...terminal, text };
}

describe.concurrent("cordboard validate", { timeout: 60_000 }, () => {
  it("says what is advised, and still calls the script valid", async () => {
    const { cordboard } = untidy();
    const { code, out } = await cordboard("validate");
    expect(out).toMatch(
      /queue-callback\.json:\d+:\d+ info L0409 Nothing uses the variable "spare"/,
    );
    expect(out).toMatch(/queue-callback\.json:\d+:\d+ info L0410 Branch Timeout of/);
    expect(out).toMatch(/^Valid: \d files?, 0 errors, 0 warnings, 2 infos\.$/m);
    expect(code).toBe(0);
  });

  it("fails from the severity that is asked for", async () => {
    const { cordboard } = untidy();
    expect((await cordboard("validate", "--strict", "info")).code).toBe(1);
    expect((await cordboard("validate", "--strict", "warning")).code).toBe(0);
  });

  it("mends what can be mended, says what, and has nothing left to do then", async () => {
    const { cordboard, read, text } = untidy();
    const { out, code } = await cordboard("validate", "--fix");
    expect(out).toContain(`${SCRIPT} fixed Remove the variable "spare"`);
    expect(out).toContain(`${SCRIPT} fixed offer-callback: Leave Timeout to Default`);
    expect(code).toBe(0);
    const mended = read(SCRIPT);
    expect(mended).not.toContain("spare");
    expect(mended).not.toBe(text);
    expect((await cordboard("validate", "--fix")).out).toContain("Nothing to fix.");
    expect(read(SCRIPT)).toBe(mended);
    expect((await cordboard("format", "--check")).code).toBe(0);
  });

  it("leaves what cannot be read as it is", async () => {
    const { cordboard, folder, read } = untidy();
    writeFileSync(join(folder, SCRIPT), "{");
    expect((await cordboard("validate", "--fix", SCRIPT)).code).toBe(1);
    expect(read(SCRIPT)).toBe("{");
  });
});
