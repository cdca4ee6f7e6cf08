import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Updatecontact");

test("on the canvas: what it changes", () => {
  expect(inWords(spec.summary({}))).toBe("Nothing to change yet");
  expect(inWords(spec.summary({ skill: "sales", priority: 5 }))).toBe("skill sales · priority 5");
  expect(inWords(spec.summary({ priority: "{level}", proficiencyTo: 20 }))).toBe(
    "priority {level} · …",
  );
});

const found = (properties: object) =>
  spec.check?.(properties, { type: "Updatecontact" }).map(({ code }) => code);

test("changing nothing, and a range without anybody in it, are problems", () => {
  expect(found({ skill: "sales" })).toEqual([]);
  expect(found({})).toEqual(["nothing-to-change"]);
  expect(found({ proficiencyFrom: 4, proficiencyTo: 3 })).toEqual(["proficiency-range-empty"]);
});
