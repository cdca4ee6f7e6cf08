import { expect, test } from "vitest";

import { typedValue } from "./typed-value.ts";

test.each([
  [" a ", "string", " a "],
  ["", "string", ""],
  [" 12.5 ", "number", 12.5],
  ["", "number", undefined],
  ["a", "number", undefined],
  ["Infinity", "number", undefined],
  ["true", "boolean", true],
  ["false ", "boolean", false],
  ["yes", "boolean", undefined],
] as const)("%j as a %s is %j", (text, type, value) => {
  expect(typedValue(text, type)).toBe(value);
});
