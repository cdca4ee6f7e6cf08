import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Case");

test.each([
  ["gold", []],
  ["Default", ["case-branch-taken cases/0/branch"]],
  ["Error", ["case-branch-taken cases/0/branch"]],
  ["constructor", ["case-branch-taken cases/0/branch"]],
])("a branch by the name %s has the problems %j", (branch, problems) => {
  const found = spec.check?.({ value: "level", cases: [{ value: 1, branch }] }, { type: "Case" });
  expect(found?.map(({ code, path }) => `${code} ${path.join("/")}`)).toEqual(problems);
});

test("a value and a branch that are there twice are told of at the second place", () => {
  const cases = [
    { value: 1, branch: "one" },
    { value: "1", branch: "one" },
  ];
  const found = spec.check?.({ value: "level", cases }, { type: "Case" });
  expect(found?.map(({ code, path }) => `${code} ${path.join("/")}`)).toEqual([
    "case-twice cases/1/value",
    "case-branch-twice cases/1/branch",
  ]);
});
