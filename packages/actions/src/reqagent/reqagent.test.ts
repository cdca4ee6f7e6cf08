import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Reqagent");

test("on the canvas: for whom, and how urgent", () => {
  expect(inWords(spec.summary({ skill: "support" }))).toBe("skill support");
  expect(inWords(spec.summary({ skill: "support", priority: "{level}" }))).toBe(
    "skill support · priority {level}",
  );
});

const found = (properties: object) =>
  spec.check?.({ skill: "support", ...properties }, { type: "Reqagent" });

test("a range of proficiencies without anybody in it is a problem", () => {
  expect(found({ proficiencyFrom: 3, proficiencyTo: 3 })).toEqual([]);
  expect(found({ proficiencyTo: 1 })).toEqual([]);
  expect(found({ proficiencyFrom: 4, proficiencyTo: 3 })).toMatchObject([
    { code: "proficiency-range-empty" },
  ]);
});
