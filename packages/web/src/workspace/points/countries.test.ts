import { expect, test } from "vitest";

import { isUnlikely, tidyNumber } from "./countries.ts";

test.each([
  ["+1 (202) 555-0100", "DE", "+12025550100"],
  ["030 901820", "DE", "+4930901820"],
  ["1000", "US", "1000"],
  ["*", "US", "*"],
  [" reception ", "US", "reception"],
  ["+12", "US", "+12"],
])("%j in %s is %j", (typed, country, number) => expect(tidyNumber(typed, country)).toBe(number));

test("a number that is too short for its country is unlikely; an extension is not", () => {
  expect(["+1202", "+12025550100", "1000", "*"].map(isUnlikely)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
