import { describe, expect, test } from "vitest";

import { actionTypes, HELLO, language } from "../testing/actions.ts";
import { transcriptText } from "../transcript.ts";
import { runScenario } from "./run.ts";
import type { Expectations, Scenario } from "./schema.ts";

const world = {
  language,
  actionTypes,
  script: () => undefined,
  hours: () => undefined,
  skills: [{ name: "support" }],
};
const run = (expected: Expectations, more: Partial<Scenario> = {}) =>
  runScenario({ name: "hello", script: HELLO, steps: [], expect: expected, ...more }, world);

const MET: Expectations = {
  path: ["start", "hello", "bye"],
  branches: ["start:Default", "hello:Default"],
  heard: ["Hello"],
  errors: [],
  warnings: [],
  outcome: "script-ended",
  queue: "none",
  dialled: [],
  variables: { digit: "" },
  timing: [{ action: "bye", from: 1, to: 1 }],
};

describe("a scenario", () => {
  test("passes when all that is expected comes", async () => {
    expect(await run(MET)).toMatchObject({ passed: true, failures: [] });
  });

  test.each<[string, Expectations, string]>([
    ["another path", { path: ["start", "bye"] }, 'path: expected ["start","bye"], but it was'],
    ["a shorter path", { path: ["start", "hello"] }, "path: expected"],
    [
      "a branch that was not taken",
      { branches: ["hello:Error"] },
      'branch: expected "hello:Error"',
    ],
    [
      "branches in another order",
      { branches: ["hello:Default", "start:Default"] },
      'expected "start:Default" after "hello:Default"',
    ],
    ["a prompt that was not heard", { heard: ["Goodbye"] }, 'prompt: expected "Goodbye"'],
    ["the same prompt twice", { heard: ["Hello", "Hello"] }, 'prompt: expected "Hello" after'],
    ["an error", { errors: ["queue-closed"] }, 'errors: expected ["queue-closed"]'],
    ["a warning", { warnings: ["x"] }, "warnings: expected"],
    ["another outcome", { outcome: "handled" }, 'outcome: expected "handled"'],
    ["another place in the queue", { queue: "queued" }, 'queue: expected "queued"'],
    ["a number dialled", { dialled: [{ number: "+1" }] }, "dialled: expected"],
    ["another value", { variables: { digit: "1" } }, 'variable digit: expected "1"'],
    ["a value of no variable", { variables: { other: "1" } }, "variable other: expected"],
    [
      "another time",
      { timing: [{ action: "bye", from: 2, to: 9 }] },
      'timing: expected "bye" between 2 and 9 s, but it began at 1 s',
    ],
    [
      "a time of what never began",
      { timing: [{ action: "other", from: 0, to: 9 }] },
      "but it never began",
    ],
  ])("fails when it expects %s, and says so in one line", async (_, expected, failure) => {
    const { passed, failures } = await run({ ...MET, ...expected });
    expect(passed).toBe(false);
    expect(failures).toEqual([expect.stringContaining(failure)]);
    expect(failures.join()).not.toContain("\n");
  });

  test("sees what people do, at the time they do it", async () => {
    const { failures } = await run(
      { variables: { digit: "7" }, timing: [{ action: "bye", from: 0.5, to: 0.5 }] },
      { steps: [{ at: 0.5, caller: "presses 7" }] },
    );
    expect(failures).toEqual([]);
  });

  test("tries what happens when nothing can be played, from a moment on", async () => {
    const broken = { at: 0, sounds: "fail" } as const;
    const errors = ["telephony-failed"];
    expect((await run({ errors }, { steps: [broken] })).failures).toEqual([]);
    const mended = [broken, { at: 0, sounds: "play" } as const];
    expect((await run({ errors: [] }, { steps: mended })).failures).toEqual([]);
    const later = [{ at: 0.5, sounds: "fail" } as const];
    expect((await run({ errors: [] }, { steps: later })).failures).toEqual([]);
  });

  test("of a call that goes on says that it is not over", async () => {
    const { failures } = await run({ outcome: "script-ended" }, { until: 0.5 });
    expect(failures).toEqual(['outcome: expected "script-ended", but it was "not over yet"']);
  });

  test.each<[string, Partial<Scenario>, string]>([
    ["a script nobody has", { script: "nothing" }, 'There is no script "nothing"'],
    ["a script with an error", { script: { ...HELLO, name: 5 } }, "The script has an error"],
    ["a beginning that is no time", { startAt: "noon" }, 'startAt "noon" is not a time.'],
    [
      "an agent nobody knows",
      { steps: [{ at: 0, agent: "nobody", does: "becomes Available" }] },
      "At 0 s: ",
    ],
  ])("with %s fails, and throws nothing", async (_, more, failure) => {
    const { passed, failures } = await run({}, more);
    expect(passed).toBe(false);
    expect(failures.join()).toContain(failure);
  });

  test("gives the same transcript each time, readable for an admin", async () => {
    const [one, other] = [await run({}), await run({})];
    expect(transcriptText(one.transcript)).toBe(transcriptText(other.transcript));
    expect(transcriptText(one.transcript)).toBe(
      [
        "  0:00  caller  +12025550123 calls +12025550100: script hello",
        "  0:00  system  the call is answered",
        "  0:00  script  start takes Default → hello",
        "  0:00  script  plays “Hello there, caller.”",
        "  0:01  script  hello takes Default → bye",
        "  0:01  script  the script ends (hangup)",
        "  0:01  caller  is off the line",
        "  0:01  system  the contact is over: script-ended",
        "",
      ].join("\n"),
    );
  });
});

const anna = (): NonNullable<Scenario["agents"]> => [
  { id: "anna", skills: [], status: "Available" },
];

describe("a caller whom an agent has called before", () => {
  const lastAgent = { mode: "first", agent: "anna" } as const;

  test("talks with that agent, and no script begins", async () => {
    const talked = await run(
      { path: [], outcome: "handled" },
      {
        agents: anna(),
        lastAgent,
        steps: [
          { at: 3, agent: "anna", does: "accepts" },
          { at: 20, caller: "hangs up" },
        ],
      },
    );
    expect(talked.failures).toEqual([]);
  });

  test("goes the usual way when it was too long ago, or the agent does not answer", async () => {
    const expected = { path: ["start", "hello", "bye"] };
    const before = { ...lastAgent, hoursAgo: 72 };
    expect((await run(expected, { agents: anna(), lastAgent: before })).failures).toEqual([]);
    const unanswered = await run(
      { ...expected, timing: [{ action: "hello", from: 15, to: 15 }] },
      { agents: anna(), lastAgent },
    );
    expect(unanswered.failures).toEqual([]);
  });

  test("is told that only the agent would have done, and heard of", async () => {
    const told = await run(
      { path: [], outcome: "rejected" },
      { lastAgent: { mode: "only", agent: "anna", prompt: "not-there" } },
    );
    expect(told.failures).toEqual([]);
    expect(transcriptText(told.transcript)).toContain("is not available");
  });
});
