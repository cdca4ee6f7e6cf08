import type { Script } from "@cordboard/language";
import type { JournalEntry } from "@cordboard/runtime";
import { expect, test } from "vitest";

import { coverageOf, gapsOf } from "./coverage.ts";
import type { TestFile } from "./tests-store.ts";

const script = {
  version: 1,
  name: "main",
  mediaType: "phone",
  language: "en-US",
  timeZone: "UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "say" } },
    say: { type: "Play", label: "Greet", branches: { Default: "bye", Error: "bye" } },
    bye: { type: "Hangup" },
  },
} satisfies Script;

const file = (name: string, about: string | { readonly [key: string]: unknown }): TestFile => ({
  name,
  path: `tests/${name}.json`,
  revision: "1",
  problems: [],
  scenario: { name, script: about, steps: [], expect: {} },
});

/** What a call did: `action>branch`. */
function result(...took: string[]) {
  const journal = took.flatMap((one, index) => {
    const [action = "", branch = ""] = one.split(">");
    const common = { contactId: "c", at: 0, action };
    return [
      { ...common, kind: "entered", type: "", seq: index * 2 + 1 },
      ...(branch
        ? [{ ...common, kind: "branch", outcome: branch, branch, seq: index * 2 + 2 }]
        : []),
    ];
  });
  const begun = { kind: "begun", script: "main", contactId: "c", seq: 0, at: 0 };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a journal only what is counted
  const entries = [begun, ...journal] as unknown as JournalEntry[];
  return { name: "", passed: true, failures: [], transcript: [], journal: entries };
}

test("what scenarios ran counts together; those that bring their script along, and those that did not run, do not", () => {
  const files = [
    file("a", "main"),
    file("b", "main"),
    file("own", script),
    file("not-run", "main"),
  ];
  const results = new Map([
    ["a", result("begin>Default", "say>Default")],
    ["b", result("begin>Default")],
    ["own", result("begin>Default", "say>Error", "bye")],
    ["gone", result("say>Error")],
  ]);
  const coverage = coverageOf(script, files, results);
  expect([coverage.covered, coverage.total]).toEqual([2, 3]);
  expect(gapsOf(coverage).map(({ action, label }) => [action, label])).toEqual([
    ["say", "Greet"],
    ["bye", "Hang up"],
  ]);
});
