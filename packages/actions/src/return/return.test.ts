import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Return");

test("on the canvas: what is given back", () => {
  expect(inWords(spec.summary({ values: [{ name: "ok", expression: "true" }] }))).toBe("ok = true");
  expect(inWords(spec.summary({}))).toBe("Back to the script that runs this one");
});
