import { describe, expect, test } from "vitest";

import { answered, newContact, queued } from "../testing/contact.ts";
import type { ContactEvent } from "./events.ts";
import type { JournalEntry, JournalFact } from "./journal.ts";
import { createVisits } from "./visits.ts";

const entered = (action: string, more: { script?: string; depth?: number } = {}): JournalFact => ({
  kind: "entered",
  action,
  type: "",
  label: "",
  ...more,
});
const branch = (
  action: string,
  to: string | null,
  more: { script?: string; depth?: number } = {},
): JournalFact => ({
  kind: "branch",
  action,
  outcome: "Default",
  branch: to === null ? null : "Default",
  to,
  ...more,
});
const event = (type: ContactEvent["type"]): JournalFact => ({
  kind: "event",
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no more than the type is looked at
  event: { type, at: 0 } as ContactEvent,
});
const ended = (reason: Extract<JournalFact, { kind: "flow-ended" }>["reason"]): JournalFact => ({
  kind: "flow-ended",
  reason,
});

/** Visits as `script/action: how`, in the order in which they ended; a second passes with each fact. */
function visitsOf(...facts: readonly JournalFact[]) {
  const visits = createVisits();
  const begun = { kind: "begun", script: "main", scriptHash: "", ani: "", dnis: "" } as const;
  const journal = [begun, ...facts].map((fact, index): JournalEntry => {
    return { contactId: "c1", seq: index + 1, at: index * 1000, ...fact };
  });
  const all = journal.flatMap((entry) => visits.take(entry));
  return {
    open: visits.open.map(({ script, action }) => `${script}/${action}`),
    over: all.flatMap(({ script, action, left }) =>
      left ? [`${script}/${action}: ${left.how}`] : [],
    ),
    all,
  };
}

describe("visits of a journal", () => {
  test("last from when an action is entered until a branch is taken", () => {
    const { all, open } = visitsOf(entered("a"), event("digit"), branch("a", "b"), entered("b"));
    expect(all).toEqual([
      expect.objectContaining({ action: "a", enteredAt: 1000, seq: 2, left: null }),
      expect.objectContaining({
        action: "a",
        left: { at: 3000, how: "branch", branch: "Default" },
      }),
      expect.objectContaining({ action: "b", enteredAt: 4000, left: null }),
    ]);
    expect(open).toEqual(["main/b"]);
  });

  test.each([
    ["caller-gone", [event("voice.gone"), ended("released")]],
    ["caller-gone", [event("voice.gone"), entered("on-release")]],
    ["answered", [event("bridge.joined"), entered("on-answer")]],
    ["answered", [event("bridge.joined"), ended("answered")]],
    ["interrupted", [event("signal"), entered("on-signal")]],
    ["ended", [ended("hangup")]],
    ["failed", [ended("runaway-script")]],
    ["failed", [branch("a", null), ended("dead-end")]],
  ])("end as %s", (how, facts) => {
    expect(visitsOf(entered("a"), ...facts).over).toEqual([`main/a: ${how}`]);
  });

  test("go on when an action begins again", () => {
    const { over, open } = visitsOf(entered("a"), event("restarted"), entered("a"));
    expect(over).toEqual([]);
    expect(open).toEqual(["main/a"]);
  });

  test("of an action that runs a sub-script last as long as that", () => {
    const sub = { script: "sub", depth: 1 };
    const there = [entered("run"), entered("x", sub), branch("x", "return", sub)];
    expect(visitsOf(...there, entered("return", sub)).open).toEqual(["main/run", "sub/return"]);
    expect(visitsOf(...there, entered("return", sub), branch("run", "b")).over).toEqual([
      "sub/x: branch",
      "sub/return: ended",
      "main/run: branch",
    ]);
    expect(visitsOf(...there, event("voice.gone"), entered("on-release")).over).toEqual([
      "sub/x: branch",
      "main/run: caller-gone",
    ]);
  });

  test("end where another script takes over for good", () => {
    const there = [entered("run"), entered("begin", { script: "other" })];
    expect(visitsOf(...there)).toMatchObject({ over: ["main/run: ended"], open: ["other/begin"] });
  });

  test("are found in what a contact writes down", () => {
    const contact = newContact({
      start: ["Start", { Default: "queue" }],
      queue: ["Queue", { Default: "sound" }],
      sound: ["Sound", {}],
    });
    contact.tell(...answered, queued, { type: "voice.gone", cause: "normal" });
    const facts = contact.outbox.filter(({ kind }) => kind !== "command");
    expect(visitsOf(...facts).over).toEqual([
      "main/start: branch",
      "main/queue: branch",
      "main/sound: caller-gone",
    ]);
  });
});
