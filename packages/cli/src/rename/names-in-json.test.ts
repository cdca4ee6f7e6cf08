import { expect, test } from "vitest";

import { replaceNames } from "./names-in-json.ts";

test("names change, and nothing else", () => {
  const text = '{\n  "a" :  { "old": {}, "b": "old" },\r\n\t"c": ["x", "o\\u006cd"], "old": 1 }';
  const places = [
    { path: ["a", "old"], as: "key" },
    { path: ["a", "b"], as: "value" },
    { path: ["c", 1], as: "value" },
  ] as const;
  expect(replaceNames(text, places, "Neu é")).toBe(
    '{\n  "a" :  { "Neu é": {}, "b": "Neu é" },\r\n\t"c": ["x", "Neu é"], "old": 1 }',
  );
});

test("no place, no change", () => expect(replaceNames('{ "a": 1 }', [], "b")).toBe('{ "a": 1 }'));
