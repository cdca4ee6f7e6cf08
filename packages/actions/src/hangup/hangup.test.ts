import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Hangup");

test("it ends the script: there is no way on", () => {
  expect(spec.branches({})).toEqual([]);
});

test("on the canvas: the cause, where it is a special one", () => {
  expect(inWords(spec.summary({}))).toBe("Ends the call");
  expect(inWords(spec.summary({ cause: "busy" }))).toBe("Cause: busy");
});
