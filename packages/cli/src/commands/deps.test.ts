import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { openTerminal } from "../testing/terminal.ts";

const SCRIPT = "scripts/queue-callback.json";

/** The example with a recording that is played, one that is not, and a skill that nobody asks for. */
function workspace() {
  const terminal = openTerminal("example");
  const { folder, read } = terminal;
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, "prompts/en-US"), { recursive: true });
  write("prompts/en-US/busy.wav", "RIFF");
  write("prompts/en-US/old.wav", "RIFF");
  write("skills.json", '{ "support": {}, "sales": {} }');
  const script = read(SCRIPT).replace(
    /"type": "speech",\s*"text": "All our[^"]*"/,
    '"type": "file", "file": "busy"',
  );
  write(SCRIPT, script);
  return { ...terminal, write };
}

describe.concurrent("cordboard deps", { timeout: 60_000 }, () => {
  it("says who uses what, and what nobody uses", async () => {
    const { code, out } = await workspace().cordboard("deps");
    expect(out).toContain("answers 1000, +12025550100\n");
    expect(out).toContain("  skill support ← request-agent\n");
    expect(out).toContain("  prompt busy ← offer-callback\n");
    expect(out).toContain("Used by nothing:\n  skill sales\n  prompt old\n");
    expect(out).not.toContain("Not there");
    expect(code).toBe(0);
  });

  it("names what is not there, and ends with 1", async () => {
    const { cordboard, write } = workspace();
    write("skills.json", "{}");
    write("cordboard.json", '{ "name": "x", "points": { "7": { "script": "gone" } } }');
    const { code, out } = await cordboard("deps", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      scripts: [{ name: "queue-callback", points: [], readable: true }],
      unused: [
        { kind: "script", name: "queue-callback" },
        { kind: "prompt", name: "old" },
      ],
      missing: [
        { kind: "script", name: "gone", usedBy: "7" },
        { kind: "skill", name: "support", usedBy: "queue-callback" },
      ],
    });
    expect(code).toBe(1);
  });

  it("draws it for Mermaid", async () => {
    const { out } = await workspace().cordboard("deps", "--format", "mermaid");
    expect(out).toContain('flowchart LR\n  n1["queue-callback"]\n  n2(["1000"])\n');
    expect(out).toContain("  n2 --> n1\n");
    expect(out).toContain('{{"support"}}');
  });

  it("does not stop at a file that is no script", async () => {
    const { cordboard, write } = workspace();
    write("scripts/broken.json", "{");
    const { code, out } = await cordboard("deps");
    expect(out).toContain("broken scripts/broken.json\n  answers no number\n  cannot be read");
    expect(code).toBe(1);
  });
});
