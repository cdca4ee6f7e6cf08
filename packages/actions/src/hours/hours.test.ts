import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Hours");

test("on the canvas: whose hours", () => {
  expect(inWords(spec.summary({ hours: "office" }))).toBe("hours office");
});

test.each([["Open"], ["Error"]])("an override cannot be called %s", (name) => {
  const found = spec.check?.({ hours: "office", overrides: ["Flood", name] }, { type: "Hours" });
  expect(found).toMatchObject([{ code: "override-branch-taken", path: ["overrides", 1] }]);
});
