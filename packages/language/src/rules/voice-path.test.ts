import { describe, expect, test } from "vitest";

import { findings, type Drawing } from "../testing/actions.ts";

const end = ["End"] as const;

describe("an action that needs a voice", () => {
  const cases: readonly [string, Drawing, readonly string[]][] = [
    [
      "may come before the caller is let go, and after that has failed",
      {
        start: ["Start", { Default: "hello" }],
        hello: ["Speak", { Default: "release" }],
        release: ["LetGo", { Default: "end", Error: "sorry" }],
        sorry: ["Speak", { Default: "end" }],
        end,
      },
      [],
    ],
    [
      "may not come after it",
      {
        start: ["Start", { Default: "release" }],
        release: ["LetGo", { Default: "thanks", Error: "end" }],
        thanks: ["Speak", { Default: "end" }],
        end,
      },
      ["L0206 thanks"],
    ],
    [
      "nor some steps further on",
      {
        start: ["Start", { Default: "release" }],
        release: ["LetGo", { Default: "a", Error: "end" }],
        a: ["Step", { Default: "b" }],
        b: ["Step", { Default: "end", Error: "thanks" }],
        thanks: ["Speak", { Default: "end" }],
        end,
      },
      ["L0206 thanks"],
    ],
    [
      "is found where a loop leads back to it",
      {
        start: ["Start", { Default: "hello" }],
        hello: ["Speak", { Default: "release" }],
        release: ["LetGo", { Default: "hello", Error: "end" }],
        end,
      },
      ["L0206 hello"],
    ],
    [
      "is found when an unlinked Error falls to the same Default as the release",
      {
        start: ["Start", { Default: "release" }],
        release: ["LetGo", { Default: "sorry" }],
        sorry: ["Speak", { Default: "end" }],
        end,
      },
      ["L0206 sorry"],
    ],
    [
      "has nobody to hear it when the contact is released",
      {
        start: ["Start", { Default: "end" }],
        released: ["Released", { Default: "bye" }],
        bye: ["Speak", { Default: "end" }],
        end,
      },
      ["L0206 bye"],
    ],
    [
      "has somebody to hear it when an agent has answered",
      {
        start: ["Start", { Default: "end" }],
        answered: ["Answered", { Default: "note" }],
        note: ["Speak", { Default: "end" }],
        end,
      },
      [],
    ],
  ];

  test.each(cases)("%s", (_, drawing, expected) => {
    expect(findings(drawing)).toEqual(expected);
  });
});
