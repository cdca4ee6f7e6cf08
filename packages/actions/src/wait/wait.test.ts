import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Wait");

test("on the canvas: for how long", () => {
  expect(inWords(spec.summary({ seconds: 7 }))).toBe("7 s");
  expect(inWords(spec.summary({}))).toBe("? s");
});
