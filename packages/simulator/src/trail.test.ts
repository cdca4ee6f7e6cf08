import type { JournalEntry, JournalFact } from "@cordboard/runtime";
import { expect, test } from "vitest";

import { trailOf } from "./trail.ts";

const sub = { script: "sub", depth: 1 };
const entered = (action: string, more = {}): JournalFact => ({
  kind: "entered",
  type: "",
  label: "",
  action,
  ...more,
});
const facts: readonly JournalFact[] = [
  { kind: "begun", script: "main", scriptHash: "", ani: "", dnis: "" },
  entered("menu"),
  { kind: "branch", action: "menu", outcome: "2", branch: "Default", to: "run" },
  entered("run"),
  entered("music", sub),
  { kind: "branch", action: "music", outcome: "Default", branch: "Default", to: "return", ...sub },
  entered("return", sub),
  { kind: "branch", action: "run", outcome: "Error", branch: null, to: null },
  { kind: "flow-ended", reason: "dead-end" },
];
const journal = facts.map((fact, index): JournalEntry => {
  return { contactId: "c1", seq: index + 1, at: 0, ...fact };
});

test("a contact is where the sub-script is run, and in the sub-script", () => {
  expect(trailOf(journal, "main", 5)).toMatchObject({ active: "run" });
  expect(trailOf(journal, "sub", 5)).toMatchObject({ active: "music" });
  expect(trailOf(journal, "sub", 4)).toMatchObject({ active: null });
});

test("what was passed and taken is of that script only, and no branch that led nowhere", () => {
  expect(trailOf(journal, "main")).toEqual({
    active: null,
    passed: new Set(["menu", "run"]),
    taken: [{ action: "menu", branch: "Default" }],
  });
  expect(trailOf(journal, "sub")).toMatchObject({
    passed: new Set(["music", "return"]),
    taken: [{ action: "music", branch: "Default" }],
  });
});
