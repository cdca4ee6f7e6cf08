import { expect, test } from "vitest";

import { newestFirst } from "./recent-numbers.ts";

test("a number that is called again is the newest, and there once", () => {
  expect(newestFirst(["+1", "+2"], "+2")).toEqual(["+2", "+1"]);
});

test("old numbers are forgotten", () => {
  const known = Array.from({ length: 20 }, (_, index) => `+${index}`);
  expect(newestFirst(known, "+99")).toHaveLength(8);
});
