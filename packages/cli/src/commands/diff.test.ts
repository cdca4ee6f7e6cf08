import { appendFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { CORDBOARD, repository, SCRIPT } from "../testing/repository.ts";
import { openTerminal } from "../testing/terminal.ts";

const TIMEOUT = "~ Offer callback (offer-callback): timeoutSec 5 → 8\n";

const waitLonger = ({ edit }: ReturnType<typeof repository>) =>
  edit('"timeoutSec": 5', '"timeoutSec": 8');
const moveMusic = ({ edit }: ReturnType<typeof repository>) =>
  edit(/"music": \{ "x": .*\}/, '"music": { "x": 7, "y": 7 }');

describe.concurrent("cordboard diff", { timeout: 60_000 }, () => {
  it("compares two files", async () => {
    const there = repository();
    there.write("old.json", there.read(SCRIPT));
    waitLonger(there);
    const { code, out } = await there.cordboard("diff", "old.json", SCRIPT);
    expect(out).toBe(`${SCRIPT}\n  ${TIMEOUT}1 script different, 0 only moved.\n`);
    expect(code).toBe(1);
  });

  it("says that nothing differs when only the writing does", async () => {
    const there = repository();
    there.write(SCRIPT, JSON.stringify(JSON.parse(there.read(SCRIPT))));
    expect(await there.cordboard("diff")).toEqual({ code: 0, out: "No difference.\n", err: "" });
  });

  it("shows what is not committed yet: changed, new and deleted scripts", async () => {
    const there = repository();
    there.write("scripts/other.json", there.read(SCRIPT).replace('"queue-callback"', '"other"'));
    there.commit("another");
    waitLonger(there);
    rmSync(join(there.folder, "scripts/other.json"));
    mkdirSync(join(there.folder, "scripts/new"));
    there.write("scripts/new/one.json", there.read(SCRIPT).replace('"queue-callback"', '"one"'));
    const { code, out } = await there.cordboard("diff");
    expect(out).toContain("scripts/new/one.json\n  + the script is new, with");
    expect(out).toContain("scripts/other.json\n  - the script is gone, with its");
    expect(out).toContain(`${SCRIPT}\n  ${TIMEOUT}`);
    expect(code).toBe(1);
  });

  it("keeps boxes that were only moved apart, and ends with 0", async () => {
    const there = repository();
    moveMusic(there);
    const { code, out } = await there.cordboard("diff", SCRIPT);
    expect(out).toContain(
      "  . only moved on the canvas: music\n0 scripts different, 1 only moved.",
    );
    expect(code).toBe(0);
  });

  it("compares two revisions, of one script", async () => {
    const there = repository();
    waitLonger(there);
    there.commit("longer");
    there.edit('"timeoutSec": 8', '"timeoutSec": 9');
    const { out } = await there.cordboard("diff", "--from", "HEAD~1", "--to", "HEAD", SCRIPT);
    expect(out).toContain("timeoutSec 5 → 8");
    const since = await there.cordboard("diff", "--from", "HEAD~1");
    expect(since.out).toContain("timeoutSec 5 → 9");
  });

  it("sees an action under another id as renamed", async () => {
    const there = repository();
    there.edit(/"music"/g, '"hold-music"');
    const { out } = await there.cordboard("diff");
    expect(out).toContain("  > Wait with music (hold-music): its id was music\n1 script different");
  });

  it("prints JSON for programs", async () => {
    const there = repository();
    waitLonger(there);
    const { out } = await there.cordboard("diff", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      different: 1,
      moved: 0,
      unreadable: 0,
      files: [
        {
          file: SCRIPT,
          verdict: "different",
          diff: {
            changed: [
              {
                id: "offer-callback",
                properties: [{ path: "timeoutSec", before: 5, after: 8 }],
                rewired: [],
                ignored: [],
              },
            ],
          },
        },
      ],
    });
  });

  it("writes a page of what is not committed yet", async () => {
    const there = repository();
    waitLonger(there);
    const { code, out } = await there.cordboard("diff", "--format", "html", "--output", "d/a.html");
    expect(out).toBe("1 script different, 0 only moved.\n");
    expect(there.read("d/a.html")).toMatch(/^<!doctype html>[^]*timeoutSec 5 → 8[^]*HEAD:scripts/);
    expect(code).toBe(1);
    const text = await there.cordboard("diff", "--output", "a.html");
    expect(text).toMatchObject({ code: 2, err: "cordboard: --output goes with --format html.\n" });
  });

  it("names the place where a file is no script, and ends with 2", async () => {
    const there = repository();
    there.edit('"timeoutSec": 5,', '"timeoutSec": 5');
    const { code, out } = await there.cordboard("diff");
    expect(out).toMatch(/^scripts\/queue-callback\.json:\d+:\d+ error L0002 /m);
    expect(out).toContain("0 scripts different, 0 only moved, 1 not readable.");
    expect(code).toBe(2);
  });

  it("refuses, in one line, revisions and files that are not there", async () => {
    const { cordboard } = repository();
    const unknown = await cordboard("diff", "--from", "nowhere");
    expect(unknown.err).toBe('cordboard: There is no revision "nowhere" in this repository.\n');
    const option = await cordboard("diff", "--from=--output=x");
    expect(option.err).toContain("There is no revision");
    const file = await cordboard("diff", "scripts/nothing.json");
    expect(file.err).toBe(
      "cordboard: There is no file scripts/nothing.json, in neither version.\n",
    );
    const folder = await cordboard("diff", "scripts");
    expect(folder.err).toContain("is no workspace");
    expect([unknown.code, option.code, file.code, folder.code]).toEqual([2, 2, 2, 2]);
  });

  it("asks for two files outside of a repository", async () => {
    const { code, err } = await openTerminal("example").cordboard("diff");
    expect(err).toContain("This is no git repository");
    expect(code).toBe(2);
  });

  it("is git's own diff of scripts, and leaves other JSON as git shows it", () => {
    const there = repository();
    there.git("config", "diff.cordboard.command", `${CORDBOARD} diff --git`);
    there.write(".gitattributes", "*.json diff=cordboard\n");
    waitLonger(there);
    there.write("skills.json", '{ "support": {}, "sales": {} }\n');
    there.write("scripts/new.json", there.read(SCRIPT).replace('"queue-callback"', '"new"'));
    there.git("add", "--intent-to-add", "scripts/new.json");
    const out = there.git("diff");
    expect(out).toContain(`${SCRIPT}\n  ${TIMEOUT}`);
    expect(out).toContain("scripts/new.json\n  + the script is new, with");
    expect(out).toMatch(/^skills\.json\n@@ [^]*^\+\{ "support": \{\}, "sales": \{\} \}$/m);
    appendFileSync(join(there.folder, SCRIPT), "oops");
    expect(there.git("diff", SCRIPT)).toContain("+oops");
  });

  it("wants git's arguments from git", async () => {
    const { code, err } = await openTerminal("example").cordboard("diff", "--git", SCRIPT, SCRIPT);
    expect(err).toContain("the seven arguments of an external diff");
    expect(code).toBe(2);
  });
});
