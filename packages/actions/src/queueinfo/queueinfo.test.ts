import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Queueinfo");

test("on the canvas: whose queue, and where the figures go", () => {
  expect(inWords(spec.summary({ position: "place" }))).toBe("own queue → place");
  expect(inWords(spec.summary({ skill: "sales", waiting: "n", agentsFree: "free" }))).toBe(
    "sales → n → free",
  );
});

const found = (properties: object) => spec.check?.(properties, { type: "Queueinfo" });

test("storing nothing is a problem", () => {
  expect(found({ waiting: "n" })).toEqual([]);
  expect(found({ skill: "sales" })).toMatchObject([{ code: "nothing-to-store" }]);
});
