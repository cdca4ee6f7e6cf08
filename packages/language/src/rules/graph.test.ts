import { describe, expect, test } from "vitest";

import { findings, type Drawing } from "../testing/actions.ts";

const end = ["End"] as const;
const start = ["Start", { Default: "end" }] as const;

describe("a drawing", () => {
  const cases: readonly [string, Drawing, readonly string[]][] = [
    ["from start to end has no problem", { start, end }, []],
    [
      "that goes round in queue has none either",
      {
        start: ["Start", { Default: "q" }],
        q: ["Enqueue", { Default: "a" }],
        a: ["Step", { Default: "a" }],
      },
      [],
    ],
    [
      "needs no fallback where every outcome is linked, and one where it is not",
      {
        start: ["Start", { Default: "a" }],
        a: ["Fork", { Left: "b" }],
        b: ["Fork", { Default: "c" }],
        c: ["Fork", {}],
      },
      ["L0205 c"],
    ],
    ["without a start has none", { end }, ["L0201"]],
    ["with two starts has one too many", { again: start, start, end }, ["L0202 start"]],
    [
      "may handle each event once",
      { start, end, a: ["Answered", { Default: "end" }], r: ["Released", { Default: "end" }] },
      [],
    ],
    [
      "may not handle an event twice",
      { start, end, a: ["Answered", { Default: "end" }], b: ["Answered", { Default: "end" }] },
      ["L0202 b"],
    ],
    [
      "with a link to nowhere says that, and nothing of what lies behind",
      { start: ["Start", { Default: "a" }], end },
      ["L0203 start"],
    ],
    [
      "with a branch that the action has not",
      { start: ["Start", { Default: "end", Error: "end" }], end },
      ["L0204 start"],
    ],
    [
      "with a step that has no way on",
      { start: ["Start", { Default: "a" }], a: ["Step"] },
      ["L0205 a"],
    ],
    [
      "with an error that has no way on",
      { start: ["Start", { Default: "a" }], a: ["Step", { Error: "end" }], end },
      ["L0205 a"],
    ],
    [
      "whose error falls to Default has one",
      { start: ["Start", { Default: "a" }], a: ["Step", { Default: "end" }], end },
      [],
    ],
    [
      "that leads back to its start",
      { start: ["Start", { Default: "a" }], a: ["Step", { Default: "start" }] },
      ["L0207 a"],
    ],
    ["with a step nobody comes to", { start, end, a: ["Step", { Default: "end" }] }, ["L0208 a"]],
  ];

  test.each(cases)("%s", (_, drawing, expected) => {
    expect(findings(drawing)).toEqual(expected);
  });
});
