import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "If");

test.each([
  ["known && call.ani != ''", true],
  ["number(digits) > 3.0", undefined],
])("%s: that Error cannot happen is %s", (condition, cannotHappen) => {
  const error = spec.branches({ condition }).find(({ name }) => name === "Error");
  expect(error?.fallback).toBe(cannotHappen);
});
