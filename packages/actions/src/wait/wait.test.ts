import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Wait");

test("on the canvas: for how long", () => {
  expect(spec.summary({ seconds: 7 })).toBe("7 s");
  expect(spec.summary({})).toBe("? s");
});
