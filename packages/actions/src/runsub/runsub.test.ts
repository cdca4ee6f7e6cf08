import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Runsub");

test("on the canvas: which script", () => {
  expect(inWords(spec.summary({ script: "pin" }))).toBe("script pin");
});
