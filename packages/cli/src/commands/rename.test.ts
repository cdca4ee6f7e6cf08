import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it, vi } from "vitest";

import { openTerminal } from "../testing/terminal.ts";
import { checkPaths } from "../workspace-files.ts";
import { formatFiles } from "./format.ts";
import type { Kind } from "../rename/kinds.ts";
import { rename } from "./rename.ts";

const SCRIPT = "scripts/queue-callback.json";

/** The example with a recording in two languages, and a scenario with skills and a script of its own. */
function workspace() {
  const terminal = openTerminal("example");
  const { folder, read } = terminal;
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("prompts/en-US/busy.wav", "RIFF en");
  write("prompts/de-DE/busy.wav", "RIFF de");
  const script = read(SCRIPT).replace(
    /\{\s*"type": "speech",\s*"text": "All our[^"]*"\s*\}/,
    '{ "type": "file", "file": "busy" }, { "type": "speech", "text": "{queue.skill == \'support\' ? \'\' : \'x\'}" }',
  );
  write(SCRIPT, script);
  write(
    "tests/own.json",
    JSON.stringify({
      name: "Of its own",
      script: { ...(JSON.parse(script) as object), name: "inline" },
      skills: { support: { closed: true } },
      missing: ["busy"],
      steps: [],
      expect: { path: ["begin"] },
    }),
  );
  const all = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return `${file}\n${readFileSync(file, "utf8")}`;
      })
      .toSorted();
  /** What the command says, without a process of its own. */
  const renames = (...[kind, from, to, options = {}]: RenameWords): string =>
    listen(() => rename(kind, from, to, folder, { format: "text", ...options }));
  return { ...terminal, write, all, renames };
}

type RenameWords = [kind: Kind, from: string, to: string, options?: { readonly dryRun?: true }];

function listen(act: () => unknown): string {
  let heard = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    heard += String(text);
    return true;
  });
  try {
    act();
    return heard;
  } finally {
    spy.mockRestore();
  }
}

/** All is as well as before the rename. */
function expectWell(folder: string) {
  expect(checkPaths([folder]).flatMap(({ problems }) => problems)).toEqual([]);
  const said = listen(() => formatFiles([folder], { check: true, format: "text" }));
  expect(said).toBe("All files are canonical.\n");
}

describe("cordboard rename", { timeout: 60_000 }, () => {
  it("renames a skill in skills, scripts and scenarios, and says where to look oneself", () => {
    const { renames, read, folder } = workspace();
    const said = renames("skill", "support", "Kunden dienst");
    expect(said).toContain(`changed skills.json\nchanged ${SCRIPT}\n`);
    expect(said).toContain(`look yourself ${SCRIPT} offer-callback`);
    expect(read("skills.json")).toBe(
      '{\n  "Kunden dienst": { "ringTimeoutSec": 15, "acwSec": 15 }\n}\n',
    );
    const scenario = JSON.parse(read("tests/own.json")) as { script: { actions: object } };
    expect(scenario).toMatchObject({ skills: { "Kunden dienst": { closed: true } } });
    expect(scenario.script.actions).toMatchObject({
      "request-agent": { properties: { skill: "Kunden dienst" } },
    });
    expect(read("tests/abandons.json")).toContain('"Kunden dienst"');
    expectWell(folder);
  });

  it("renames a script, its file, its numbers and its tests", async () => {
    const { cordboard, read, folder } = workspace();
    const { code, out } = await cordboard("rename", "script", "queue-callback", "main");
    expect(out).toContain(`moved ${SCRIPT} → scripts/main.json\n`);
    expect(code).toBe(0);
    expect(existsSync(join(folder, SCRIPT))).toBe(false);
    expect(read("scripts/main.json")).toContain('"name": "main"');
    expect(read("cordboard.json")).toContain('"1000": { "script": "main", "country": "US" }');
    expectWell(folder);
    const tested = await cordboard("test", "--filter", "abandons");
    expect(tested.out).toContain("1 passed, 0 failed");
  });

  it("renames a recording in each language", () => {
    const { renames, read, folder } = workspace();
    const said = renames("prompt", "busy", "queue/busy");
    expect(said).toContain("moved prompts/de-DE/busy.wav → prompts/de-DE/queue/busy.wav\n");
    expect(read("prompts/en-US/queue/busy.wav")).toBe("RIFF en");
    expect(read("tests/own.json")).toContain('"missing":["queue/busy"]');
    expectWell(folder);
  });

  it("renames hours, in scripts, scenarios and the name of their file", () => {
    const { renames, read, write, folder } = workspace();
    const office = { timeZone: "Etc/UTC", weekly: { monday: ["09:00-17:00"] } };
    const script = {
      version: 1,
      name: "day",
      mediaType: "phone",
      language: "en-US",
      timeZone: "Etc/UTC",
      actions: {
        begin: { type: "Begin", branches: { Default: "hours" } },
        hours: { type: "Hours", properties: { hours: "office" }, branches: { Default: "bye" } },
        bye: { type: "Hangup" },
      },
    };
    write("hours/office.json", JSON.stringify(office));
    write("scripts/day.json", JSON.stringify(script));
    const skills = { support: { hours: "office" } };
    const scenario = { name: "x", script: "day", hours: { office }, skills, steps: [], expect: {} };
    write("tests/day.json", JSON.stringify(scenario));
    write("skills.json", JSON.stringify(skills));
    renames("hours", "office", "desk/day");
    expect(JSON.parse(read("skills.json"))).toEqual({ support: { hours: "desk/day" } });
    expect(read("tests/day.json")).toContain('"support":{"hours":"desk/day"}');
    expect(read("hours/desk/day.json")).toBe(JSON.stringify(office));
    expect(read("scripts/day.json")).toContain('"hours": "desk/day"');
    expect(read("tests/day.json")).toContain('{"desk/day":');
    expect(checkPaths([folder]).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each([
    ["skill", "support"],
    ["script", "queue-callback"],
    ["prompt", "busy"],
  ] as const)("there and back again is where it began: %s", (kind, name) => {
    const { renames, all, folder } = workspace();
    listen(() => formatFiles([folder], { format: "text" }));
    const before = all();
    renames(kind, name, "other");
    expect(all()).not.toEqual(before);
    renames(kind, "other", name);
    expect(all()).toEqual(before);
  });

  it("changes nothing when it is only asked what it would do", () => {
    const { renames, all } = workspace();
    const before = all();
    expect(renames("skill", "support", "sales", { dryRun: true })).toContain(
      "would change skills.json\n",
    );
    expect(all()).toEqual(before);
  });

  it.each([
    ["suport", "sales", 'There is no skill "suport"; did you mean "support"?'],
    ["support", "support", 'There is a skill "support" already.'],
    ["support", "../x", '"../x" is no name'],
    ["support", "constructor", '"constructor" is no name'],
  ])("refuses %s → %s", (from, to, reason) => {
    const { renames, all } = workspace();
    const before = all();
    expect(() => renames("skill", from, to)).toThrow(reason);
    expect(all()).toEqual(before);
  });

  it.each([
    ["scripts/broken.json", "{"],
    ["tests/broken.json", "{}"],
    ["skills.json", '{ "support": { "acwSec": "x" } }'],
  ])("refuses while %s cannot be read: a use could be overlooked", (path, text) => {
    const { renames, all, write } = workspace();
    write(path, text);
    const before = all();
    expect(() => renames("skill", "support", "sales")).toThrow(path);
    expect(all()).toEqual(before);
  });
});
