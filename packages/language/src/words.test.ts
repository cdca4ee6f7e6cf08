import { expect, test } from "vitest";

import { closest, quote } from "./words.ts";

test.each([
  ["langauge", ["language", "layout"], "language"],
  ["levle", ["level", "vip"], "level"],
  ["Hangup", ["hangup", "Play"], "hangup"],
  ["2", ["1", "3"], undefined],
  ["teleport", ["Play", "Menu"], undefined],
  ["x".repeat(65), ["x".repeat(64)], undefined],
])("what was meant by %s", (word, candidates, meant) => {
  expect(closest(word, candidates)).toBe(meant);
});

test("a quotation is short, and stays on one line", () => {
  expect(quote("a\nb")).toBe('"a\\nb"');
  expect(quote("a\u2028b")).not.toMatch(/[\n\u2028]/);
  expect(quote("x".repeat(100))).toHaveLength(58);
  expect(quote(undefined)).toBe("undefined");
});
