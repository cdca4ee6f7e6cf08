import { expect, test } from "vitest";

import { lcov } from "./lcov.ts";

const text = `{
  "name": "support",
  "actions": {
    "begin": { "type": "Begin" },
    "end": {
      "type": "Hangup"
    },
    "ask": { "type": "Menu" }
  }
}`;

const branch = (name: string, taken: number) => ({ name, taken });

test("has each branch on the line of its action", () => {
  const actions = [
    { action: "begin", label: "", entered: 3, branches: [branch("Default", 2), branch("1", 0)] },
    { action: "end", label: "", entered: 2, branches: [] },
    { action: "ask", label: "", entered: 0, branches: [branch("Timeout", 0)] },
  ];
  const covered = { script: "support", covered: 1, total: 3, actions };
  expect(lcov([{ ...covered, file: "scripts\\support.json", text }])).toBe(
    [
      "TN:",
      "SF:scripts/support.json",
      "BRDA:4,0,0,2",
      "BRDA:4,0,1,0",
      "BRDA:8,2,0,-",
      "BRF:3",
      "BRH:1",
      "DA:4,3",
      "DA:5,2",
      "DA:8,0",
      "LF:3",
      "LH:2",
      "end_of_record",
      "",
    ].join("\n"),
  );
});
