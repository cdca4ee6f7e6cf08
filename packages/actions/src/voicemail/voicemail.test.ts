import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios, transcriptOf } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Voicemail");

test("reads in a transcript as what people did", async () => {
  const transcript = await transcriptOf(import.meta.dirname, "heard-by-an-agent.json");
  expect(transcript).toContain("waits for support as a voicemail, at position 1");
  expect(transcript).toContain("is offered to Anna as a voicemail");
  expect(transcript).toContain("plays ♪ contact-1-recording-2 to the agent");
});

test("on the canvas: who hears it, and how long it may be", () => {
  expect(inWords(spec.summary({ skill: "support" }))).toBe("skill support · at most 120 s");
});
