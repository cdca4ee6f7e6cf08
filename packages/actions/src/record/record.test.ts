import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios, transcriptOf } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Record");

test("reads in a transcript as what people did", async () => {
  const transcript = await transcriptOf(import.meta.dirname, "silence.json");
  expect(transcript).toContain("records the caller, at most 120 s");
  expect(transcript).toContain("is recorded for 5 s");
});

test("on the canvas: where the name goes, and how long it may be", () => {
  expect(inWords(spec.summary({}))).toBe("at most 120 s");
  expect(inWords(spec.summary({ variable: "complaint", maxSec: 60 }))).toBe(
    "→ complaint · at most 60 s",
  );
});
