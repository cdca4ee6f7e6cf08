import { inWords } from "@cordboard/language";
import { describe, expect, test } from "vitest";

import { dialable } from "../dialable.ts";
import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Callback");

test("after Default the caller is gone, after Error they are not", () => {
  expect(spec.branches({}).map(({ name, voicePath }) => [name, voicePath])).toEqual([
    ["Default", "gone"],
    ["Error", undefined],
  ]);
});

test("on the canvas: which number, and after how long", () => {
  expect(inWords(spec.summary({}))).toBe("{call.ani}");
  expect(inWords(spec.summary({ phoneNumber: "+12025550123", callDelaySec: 5 }))).toBe(
    "+12025550123 · after 5 s",
  );
});

const fixOf = (phoneNumber: string) => {
  const [problem] = spec.check?.({ phoneNumber }, { type: "Callback" }) ?? [];
  return problem?.fix?.value;
};

describe("an extension in the number", () => {
  test.each([
    "202-555-0123 x45",
    "+12025550123;ext=45",
    "202 555 0123 ext. 45",
    "2025550123,45",
    "2025550123#45",
  ])("%s is told, and the fix dials the same number", (number) => {
    const fixed = fixOf(number);
    expect(dialable(String(fixed), "US")).toEqual({ number: "+12025550123", extension: undefined });
    expect(dialable(number, "US")).toEqual({ number: "+12025550123", extension: "45" });
  });

  test.each(["+12025550123", "{call.ani}", "{call.ani};ext=45", ""])("%j has none", (number) => {
    expect(fixOf(number)).toBeUndefined();
  });
});
