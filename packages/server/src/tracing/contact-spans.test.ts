import type { Contact, JournalEntry, JournalFact } from "@cordboard/runtime";
import { expect, test } from "vitest";

import { contactSpans, type FinishedSpan } from "./contact-spans.ts";

const BEGAN = 10_000;

function follow() {
  const spans: FinishedSpan[] = [];
  const step = contactSpans(BEGAN, (span) => spans.push(span));
  let seq = 0;
  const take = (at: number, contact: object, ...facts: readonly JournalFact[]) => {
    const facing = { contactId: "c1", script: "support", call: { startedAt: BEGAN }, agent: null };
    const queue = { state: "none", skill: "sales", enteredAt: null };
    const entries = facts.map((fact): JournalEntry => ({
      contactId: "c1",
      seq: ++seq,
      at: BEGAN + at,
      ...fact,
    }));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no more of a contact counts
    step({ ...facing, queue, ...contact } as unknown as Contact, entries);
  };
  return { spans, take };
}

const entered = (action: string, depth?: number) =>
  ({
    kind: "entered",
    action,
    type: "Sort",
    label: "",
    ...(depth === undefined ? {} : { depth, script: "part" }),
  }) as const;
const branch = (action: string, code?: string, depth?: number) =>
  ({
    kind: "branch",
    action,
    outcome: "x",
    branch: "x",
    to: null,
    ...(depth === undefined ? {} : { depth }),
    ...(code === undefined ? {} : { error: { code, message: "said by nobody" } }),
  }) as const;
const told = (spans: readonly FinishedSpan[]) =>
  spans.map(({ name, attributes, from, to, error }) => [
    attributes["cordboard.action"] ?? name,
    from - BEGAN,
    to - BEGAN,
    ...(error === undefined ? [] : [error]),
  ]);

test("an action that ends in Error has its code, and nobody's words", () => {
  const { spans, take } = follow();
  take(0, {}, entered("ask"));
  take(500, {}, branch("ask", "request-timeout"));
  expect(told(spans)).toEqual([["ask", 0, 500, "request-timeout"]]);
  expect(JSON.stringify(spans)).not.toContain("said by nobody");
});

test("an action that runs a sub-script lasts as long as that", () => {
  const { spans, take } = follow();
  take(0, {}, entered("part"), entered("inner", 1));
  take(300, {}, branch("inner", undefined, 1));
  take(400, {}, branch("part"));
  expect(told(spans)).toEqual([
    ["inner", 0, 300],
    ["part", 0, 400],
  ]);
});

test("waiting and talking are spans of their own, and the contact is around all", () => {
  const { spans, take } = follow();
  const event = { kind: "event", event: { type: "restarted", at: 0 } } as const;
  const agent = { id: "anna", name: "Anna Berg" };
  take(100, { queue: { state: "queued", skill: "sales", enteredAt: BEGAN + 90 } }, event);
  take(800, { queue: { state: "connected", skill: "sales", enteredAt: BEGAN + 90 }, agent }, event);
  take(900, {}, { kind: "command", command: { type: "endContact", outcome: "handled" } });
  expect(told(spans)).toEqual([
    ["queue", 90, 800],
    ["talk", 800, 900],
    ["contact", 0, 900],
  ]);
  expect(spans[1]?.attributes).toMatchObject({ "cordboard.agent.id": "anna" });
  expect(JSON.stringify(spans)).not.toContain("Anna Berg");
});
