import { describe, expect, it } from "vitest";

import { CORDBOARD, repository, SCRIPT } from "../testing/repository.ts";

type Repository = ReturnType<typeof repository>;

/** A repository with the driver, in which `theirs` was done on a branch and `ours` on main. */
function branches(
  ours: (there: Repository) => void,
  theirs: (there: Repository) => void,
): Repository {
  const there = repository();
  there.git("config", "merge.cordboard.driver", `${CORDBOARD} merge --git %O %A %B %P`);
  there.write(".gitattributes", "scripts/**/*.json merge=cordboard\n");
  there.commit("attributes");
  there.git("checkout", "--quiet", "-b", "theirs");
  theirs(there);
  there.commit("theirs");
  there.git("checkout", "--quiet", "main");
  ours(there);
  there.commit("ours");
  return there;
}
const wait = (seconds: number) => (there: Repository) =>
  there.edit('"timeoutSec": 5', `"timeoutSec": ${seconds}`);
const sayThanks = (there: Repository) => there.edit("Thank you. We", "Thanks a lot. We");
/** On the line beside, where git alone sees a conflict. */
const moreTries = (there: Repository) => there.edit('"maxNoInput": 1', '"maxNoInput": 7');
const values = (there: Repository) => JSON.stringify(JSON.parse(there.read(SCRIPT)));
const unmerged = (there: Repository) => there.git("diff", "--name-only", "--diff-filter=U").trim();

const add = (language: string) => (there: Repository) =>
  there.write("scripts/new one.json", there.read(SCRIPT).replace("en-US", language));
/** The script as `base.json`, and as others with another time. */
const files = (ours: number, theirs: number) => {
  const there = repository();
  const script = there.read(SCRIPT);
  there.write("base.json", script);
  for (const [name, seconds] of Object.entries({ ours, theirs }))
    there.write(`${name}.json`, script.replace('"timeoutSec": 5', `"timeoutSec": ${seconds}`));
  return there;
};
describe.concurrent("cordboard merge in git", { timeout: 60_000 }, () => {
  it("merges what was done to different things, also on neighbouring lines", () => {
    const there = branches(wait(8), moreTries);
    there.git("merge", "--no-edit", "theirs");
    expect(values(there)).toContain('"maxNoInput":7');
    expect(values(there)).toContain('"timeoutSec":8');
    expect(there.git("status", "--porcelain")).toBe("");
  });

  it("merges in a rebase too", () => {
    const there = branches(wait(8), sayThanks);
    there.git("rebase", "theirs");
    expect(values(there)).toContain('"timeoutSec":8');
    expect(values(there)).toContain("Thanks a lot");
  });

  it("marks a file with conflicts, tells them, and leaves a script that can be loaded", async () => {
    const there = branches(wait(8), (other) => {
      wait(9)(other);
      sayThanks(other);
    });
    const { code, out, err } = there.tryGit("merge", "--no-edit", "theirs");
    expect(code).toBe(1);
    expect(`${out}${err}`).toContain(
      "Offer callback (offer-callback): timeoutSec was changed by both",
    );
    expect(unmerged(there)).toBe(SCRIPT);
    expect(values(there)).toContain('"timeoutSec":8');
    expect(values(there)).toContain("Thanks a lot");
    expect(await there.cordboard("validate", SCRIPT)).toMatchObject({ code: 0 });
    expect(await there.cordboard("format", "--check", SCRIPT)).toMatchObject({ code: 0 });
    there.edit('"timeoutSec": 8', '"timeoutSec": 9');
    const again = await there.cordboard("merge", SCRIPT, "--format", "json");
    expect(JSON.parse(again.out)).toMatchObject({ conflicts: [{ base: 5, ours: 8, theirs: 9 }] });
    expect(values(there)).toContain('"timeoutSec":9');
    there.commit("merged");
    expect(unmerged(there)).toBe("");
    expect(await there.cordboard("merge", SCRIPT)).toMatchObject({
      code: 2,
      err: `cordboard: ${SCRIPT} is not in conflict in this repository.\n`,
    });
  });

  it("goes on with a rebase when the conflict is resolved", () => {
    const there = branches(wait(8), wait(9));
    expect(there.tryGit("rebase", "theirs").code).toBe(1);
    expect(unmerged(there)).toBe(SCRIPT);
    there.edit('"timeoutSec": 9', '"timeoutSec": 8');
    there.git("add", SCRIPT);
    there.git("rebase", "--continue");
    expect(values(there)).toContain('"timeoutSec":8');
  });

  it("merges scripts that both sides added under one name", () => {
    const there = branches(add("de-DE"), add("fr-FR"));
    const { code, err, out } = there.tryGit("merge", "--no-edit", "theirs");
    expect(`${out}${err}`).toContain("language is new on both sides");
    expect(code).toBe(1);
    expect(JSON.parse(there.read("scripts/new one.json"))).toMatchObject({ language: "de-DE" });
  });

  it("leaves what is no script to git's own merge, so that nothing is lost", () => {
    const there = branches(wait(8), (other) => other.write(SCRIPT, `${other.read(SCRIPT)}oops`));
    const merged = there.tryGit("merge", "--no-edit", "theirs");
    expect(`${merged.out}${merged.err}`).toContain(
      `${SCRIPT} is no script (theirs): merged as text.`,
    );
    expect(there.read(SCRIPT)).toContain("oops");
    expect(there.read(SCRIPT)).toContain('"timeoutSec": 8');
    const other = branches(wait(8), (one) => one.edit('"timeoutSec": 5', '"timeoutSec": nine'));
    expect(other.tryGit("merge", "--no-edit", "theirs").code).toBe(1);
    expect(other.read(SCRIPT)).toMatch(/<<<<<<< ours[^]*8[^]*=======[^]*nine[^]*>>>>>>> theirs/);
    expect(unmerged(other)).toBe(SCRIPT);
  });
});

describe.concurrent("cordboard merge of files", { timeout: 60_000 }, () => {
  const FILES = ["base.json", "ours.json", "theirs.json"];

  it("prints the merged script in its canonical form", async () => {
    const there = files(5, 9);
    const { code, out, err } = await there.cordboard("merge", ...FILES);
    expect(out).toBe(there.read("theirs.json"));
    expect(err).toBe("0 conflicts.\n");
    expect(code).toBe(0);
  });

  it("writes it to a file, and lists conflicts for programs", async () => {
    const there = files(8, 9);
    const args = ["--output", "merged.json", "--format", "json"];
    const { code, out } = await there.cordboard("merge", ...FILES, ...args);
    expect(there.read("merged.json")).toBe(there.read("ours.json"));
    expect(JSON.parse(out)).toEqual({
      conflicts: [
        {
          kind: "changed",
          pointer: "/actions/offer-callback/properties/timeoutSec",
          action: { id: "offer-callback", type: "Menu", label: "Offer callback" },
          base: 5,
          ours: 8,
          theirs: 9,
        },
      ],
    });
    expect(code).toBe(1);
  });

  it("tells what is wrong with a file that is no script, and writes nothing", async () => {
    const there = files(8, 9);
    there.write("theirs.json", "{");
    const { code, out } = await there.cordboard("merge", ...FILES, "--output", "base.json");
    expect(out).toMatch(/^theirs\.json:1:\d+ error L0002/);
    expect(code).toBe(2);
    expect(there.read("base.json")).toBe(there.read(SCRIPT));
  });

  it.each([
    [["base.json", "ours.json"], "Give three files: base, ours, theirs."],
    [["--git", "base.json"], '--git is for git: it takes "%O %A %B %P".'],
    [[SCRIPT, "--output", "x"], "--output goes with three files: base, ours, theirs."],
  ])("says in one line how it is used: %s", async (args, reason) => {
    const { code, err } = await files(8, 9).cordboard("merge", ...args);
    expect(err).toBe(`cordboard: ${reason}\n`);
    expect(code).toBe(2);
  });
});
