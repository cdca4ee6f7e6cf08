import { expect, test } from "vitest";

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
  expect(spec.summary({})).toBe("{call.ani}");
  expect(spec.summary({ phoneNumber: "+12025550123", callDelaySec: 5 })).toBe(
    "+12025550123 · after 5 s",
  );
});
