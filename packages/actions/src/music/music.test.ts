import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Music");

test("on the canvas: what plays, and for how long", () => {
  expect(inWords(spec.summary({}))).toBe("Hold music · 30 s");
  expect(inWords(spec.summary({ musicClass: "jazz", seconds: 10 }))).toBe("jazz · 10 s");
  expect(inWords(spec.summary({ file: "waltz", seconds: 0 }))).toBe("♪ waltz · to its end");
});

test("a music class and a file are one too many", () => {
  const action = { type: "Music" };
  expect(spec.check?.({ file: "waltz" }, action)).toEqual([]);
  expect(spec.check?.({ file: "waltz", musicClass: "" }, action)).toEqual([]);
  expect(spec.check?.({ file: "waltz", musicClass: "jazz" }, action)).toMatchObject([
    { code: "music-two-sources", path: ["file"] },
  ]);
});

type Properties = Parameters<typeof spec.branches>[0];

test.each<[Properties, string]>([
  [{}, "Default Error"],
  [{ file: "waltz" }, "Default OnComplete Error"],
  [{ file: "waltz", seconds: 0 }, "OnComplete Error"],
  [{ seconds: 0 }, "Error"],
])("of %j the outcomes are %s", (properties, outcomes) => {
  const happen = spec.branches(properties).filter(({ fallback }) => !fallback);
  expect(happen.map(({ name }) => name).join(" ")).toBe(outcomes);
});
