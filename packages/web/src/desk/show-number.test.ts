import { expect, test } from "vitest";

import { countryOf, dialled, handedTo, showNumber } from "./show-number.ts";

test("a number of one's own country reads as at home, another as from abroad", () => {
  expect(showNumber("+12025550123", "US")).toBe("(202) 555-0123");
  expect(showNumber("+493012345678", "US")).toBe("+49 30 12345678");
  expect(showNumber("+12025550123", undefined)).toBe("+1 202 555 0123");
});

test("what is no number stays as it is", () => {
  expect(showNumber("1000", "US")).toBe("1000");
  expect(showNumber("", "US")).toBe("");
  expect(showNumber("anonymous", "US")).toBe("anonymous");
});

test("typed as at home, it is dialled as E.164", () => {
  expect(dialled("(202) 555-0123", "US")).toEqual({
    e164: "+12025550123",
    shown: "+1 202 555 0123",
  });
  expect(dialled("030 12345678", "DE")?.e164).toBe("+493012345678");
  expect(dialled("202", "US")).toBeNull();
  expect(dialled("abc", undefined)).toBeNull();
});

test("the country is told by the number", () => {
  expect(countryOf("+493012345678")).toBe("DE");
  expect(countryOf("1000")).toBeUndefined();
});

test("a call is handed to an extension as well as to a number", () => {
  expect(handedTo("204", "US")?.e164).toBe("204");
  expect(handedTo("202 555 0123", "US")?.e164).toBe("+12025550123");
  expect(handedTo("2o4", "US")).toBeNull();
});
