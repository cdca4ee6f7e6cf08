import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { carryOut } from "./carry-out.ts";

function folderWith(files: { readonly [path: string]: string }) {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-rename-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const first = { path: "a.json", to: "b.json", text: { before: "old", after: "new" } };

test("a file moves and changes at once", () => {
  const folder = folderWith({ "a.json": "old" });
  carryOut(folder, [first]);
  expect(readdirSync(folder)).toEqual(["b.json"]);
  expect(readFileSync(join(folder, "b.json"), "utf8")).toBe("new");
});

test("when a later change fails, the earlier ones are taken back", () => {
  const folder = folderWith({ "a.json": "old", "in-the-way": "" });
  const fails = { path: "a.json", to: "in-the-way/c.json" };
  expect(() => carryOut(folder, [first, fails])).toThrow("Nothing was changed");
  expect(readdirSync(folder)).toEqual(["a.json", "in-the-way"]);
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("old");
});

test("nothing is written over", () => {
  const folder = folderWith({ "a.json": "old", "b.json": "mine" });
  expect(() => carryOut(folder, [first])).toThrow("there is a file b.json already");
  expect(readFileSync(join(folder, "b.json"), "utf8")).toBe("mine");
});
