import type { PromptView } from "@cordboard/api";
import { expect, test } from "vitest";

import { byFolder, cellOf, unheardIn, wantedRows } from "./prompt-rows.ts";

const named = (name: string, more: Partial<PromptView> = {}): PromptView => ({
  name,
  recordings: {},
  borrowed: {},
  missing: [],
  uses: [],
  ...more,
});
const recording = { revision: "0".repeat(64), seconds: 2, warnings: [] };

const HELLO = named("hello", {
  recordings: { "en-US": recording, fr: { ...recording, problem: "This is an MP3 file." } },
  borrowed: { "de-AT": "de" },
  missing: ["it"],
  uses: [{ script: "Support line", action: "greet", label: "Greet" }],
});
const JINGLE = named("queue/jingle", { recordings: { "en-US": recording } });

test("a cell says what callers hear", () => {
  const states = ["en-US", "fr", "de-AT", "it", "sv"].map((tag) => cellOf(HELLO, tag).state);
  expect(states).toEqual(["there", "broken", "borrowed", "missing", "none"]);
  expect([HELLO, JINGLE].map((one) => unheardIn([one], "fr"))).toEqual([1, 0]);
});

test("rows are found by name and by script, and by what is missing", () => {
  const found = (search: string, onlyMissing = false) =>
    wantedRows([HELLO, JINGLE], ["en-US", "it"], { search, onlyMissing }).map(({ name }) => name);
  expect(found("")).toEqual(["hello", "queue/jingle"]);
  expect(found("JING")).toEqual(["queue/jingle"]);
  expect(found("support")).toEqual(["hello"]);
  expect(found("", true)).toEqual(["hello"]);
});

test("names with a folder stand together, below those without", () => {
  const rows = byFolder([named("a/b/one"), named("queue/jingle"), named("hello"), named("a/two")]);
  expect(rows.map(([folder, names]) => [folder, names.map(({ name }) => name)])).toEqual([
    ["", ["hello"]],
    ["a/", ["a/two"]],
    ["a/b/", ["a/b/one"]],
    ["queue/", ["queue/jingle"]],
  ]);
});
