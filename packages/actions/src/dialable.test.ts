import { describe, expect, test } from "vitest";

import { dialable } from "./dialable.ts";

describe("a number to dial", () => {
  test.each([
    ["+1 (202) 555-0123", "US", "+12025550123"],
    ["202-555-0123", "US", "+12025550123"],
    ["030 901820", "DE", "+4930901820"],
    ["+4930901820", "US", "+4930901820"],
    ["0044 20 7946 0958", "DE", "+442079460958"],
  ])("%s, dialled from %s, is %s", (text, country, number) => {
    expect(dialable(text, country)).toEqual({ number, extension: undefined });
  });

  test("leaves an extension out, and says so", () => {
    expect(dialable("202-555-0123 x45", "US")).toEqual({
      number: "+12025550123",
      extension: "45",
    });
  });

  test.each([[""], ["anonymous"], ["12"], ["+"], ["1".repeat(40)]])("%j is none", (text) => {
    expect(dialable(text, "US")).toBeUndefined();
  });
});
