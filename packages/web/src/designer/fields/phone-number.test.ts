import { expect, test } from "vitest";

import { readNumber } from "./phone-number.ts";

test.each([
  ["(202) 555-0123", "US", "+12025550123"],
  ["030 901820", "DE", "+4930901820"],
  ["+49 30 901820", undefined, "+4930901820"],
])("%s, written in %s, is dialled as %s", (text, country, e164) => {
  expect(readNumber(text, country)).toMatchObject({ kind: "number", e164 });
});

test("a few digits are an extension, and a word is no number", () => {
  expect(readNumber("4711", "DE")).toEqual({ kind: "extension" });
  expect(readNumber("reception", "DE")).toEqual({ kind: "none" });
  expect(readNumber("030 901820", undefined)).toEqual({ kind: "none" });
});
