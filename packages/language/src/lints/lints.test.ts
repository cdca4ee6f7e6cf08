import { describe, expect, test } from "vitest";

import { findings, language, scriptOf, type Drawing } from "../testing/actions.ts";

const end = ["End"] as const;

describe("a place in the queue", () => {
  const cases: readonly [string, Drawing, readonly string[]][] = [
    [
      "is there after a request, also in a round",
      {
        start: ["Start", { Default: "a" }],
        a: ["Enqueue", { Default: "b", Error: "end" }],
        b: ["Pause", { Default: "c" }],
        c: ["NeedQueue", { Default: "b", Error: "end" }],
        end,
      },
      [],
    ],
    [
      "is not there on the way of a request that failed",
      {
        start: ["Start", { Default: "a" }],
        a: ["Enqueue", { Default: "end", Error: "c" }],
        c: ["NeedQueue", { Default: "end" }],
        end,
      },
      ["L0401 c"],
    ],
    [
      "is lost on one of two ways",
      {
        start: ["Start", { Default: "a" }],
        a: ["Enqueue", { Default: "b" }],
        b: ["Fork", { Left: "leave", Default: "c" }],
        leave: ["Dequeue", { Default: "c" }],
        c: ["NeedQueue", { Default: "end" }],
        end,
      },
      ["L0401 c"],
    ],
    [
      "is not there for what follows an agent's answer",
      {
        start: ["Start", { Default: "a" }],
        a: ["Enqueue", { Default: "end" }],
        answered: ["Answered", { Default: "c" }],
        c: ["NeedQueue", { Default: "end" }],
        end,
      },
      ["L0401 c"],
    ],
    [
      "may be there when a signal comes",
      {
        start: ["Start", { Default: "a" }],
        a: ["Enqueue", { Default: "end" }],
        signalled: ["Signalled", { Default: "c" }],
        c: ["NeedQueue", { Default: "end" }],
        end,
      },
      [],
    ],
    [
      "may have been taken by the script that called this one",
      {
        start: ["Start", { Default: "c" }],
        c: ["NeedQueue", { Default: "back" }],
        back: ["Return"],
      },
      [],
    ],
  ];
  test.each(cases)("%s", (_, drawing, expected) => expect(findings(drawing)).toEqual(expected));
});

describe("a round", () => {
  const cases: readonly [string, Drawing, readonly string[]][] = [
    [
      "of actions that take no time is a runaway",
      {
        start: ["Start", { Default: "a" }],
        a: ["Instant", { Default: "b", Error: "end" }],
        b: ["Instant", { Default: "a" }],
        end,
      },
      ["L0403 a"],
    ],
    [
      "in which something waits needs a way out",
      {
        start: ["Start", { Default: "a" }],
        a: ["Instant", { Default: "b" }],
        b: ["Pause", { Default: "a" }],
      },
      ["L0404 a"],
    ],
    [
      "is left when an agent answers",
      {
        start: ["Start", { Default: "a" }],
        a: ["Enqueue", { Default: "b", Error: "end" }],
        b: ["Pause", { Default: "b" }],
        end,
      },
      [],
    ],
    [
      "is not left by those whose request failed",
      {
        start: ["Start", { Default: "a" }],
        a: ["Enqueue", { Default: "b", Error: "b" }],
        b: ["Pause", { Default: "b" }],
      },
      ["L0404 b"],
    ],
    [
      "may be left by a signal",
      {
        start: ["Start", { Default: "b" }],
        signalled: ["Signalled", { Default: "end" }],
        b: ["Pause", { Default: "b" }],
        end,
      },
      [],
    ],
    [
      "is not left by what goes wrong",
      { start: ["Start", { Default: "a" }], a: ["Step", { Default: "a", Error: "end" }], end },
      ["L0404 a"],
    ],
    [
      "of which nothing is known is no runaway",
      {
        start: ["Start", { Default: "a" }],
        a: ["Fork", { Left: "b" }],
        b: ["Instant", { Default: "a" }],
      },
      ["L0404 a"],
    ],
  ];
  test.each(cases)("%s", (_, drawing, expected) => expect(findings(drawing)).toEqual(expected));
});

const check = (drawing: Drawing, id: string, ignore: unknown) => {
  const script = scriptOf(drawing);
  const actions = { ...script.actions, [id]: { ...script.actions[id], ignore } };
  return language.check(JSON.stringify({ ...script, actions })).problems;
};
const found = (...args: Parameters<typeof check>) =>
  check(...args).map(({ code, pointer }) => `${code} ${pointer}`);

describe("what an action ignores", () => {
  const lost = {
    start: ["Start", { Default: "end" }],
    end,
    lost: ["Step", { Default: "end" }],
  } as const;
  test("is left out", () => {
    expect(found(lost, "lost", { L0208: "It comes next week." })).toEqual([]);
  });
  test("needs a reason", () => {
    expect(found(lost, "lost", { L0208: " " })).toEqual(["L0106 /actions/lost/ignore/L0208"]);
  });
  test("is said when it leaves nothing out", () => {
    expect(found(lost, "end", { L0208: "Why not?" })).toEqual([
      "L0412 /actions/end/ignore/L0208",
      "L0208 /actions/lost",
    ]);
  });
  test("cannot be an error", () => {
    const dead: Drawing = { start: ["Start", { Default: "a" }], a: ["Step", {}] };
    const problems = check(dead, "a", { L0205: "It is meant so." });
    expect(problems.map(({ code }) => code)).toEqual(["L0205", "L0412"]);
    expect(problems[1]?.message).toBe("L0205 is an error: errors cannot be ignored.");
  });
  test("is not judged while there are errors, which keep advice away", () => {
    const dead: Drawing = { start: ["Start", { Default: "a" }], a: ["Step", {}] };
    expect(found(dead, "start", { L0410: "It is meant so." })).toEqual(["L0205 /actions/a"]);
  });
  test("may be a code of the workspace, which is looked for there", () => {
    expect(
      found({ start: ["Start", { Default: "end" }], end }, "end", { S106: "It comes." }),
    ).toEqual([]);
  });
});
