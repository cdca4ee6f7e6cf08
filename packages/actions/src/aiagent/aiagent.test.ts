import { STREAM_FAILURES } from "@cordboard/runtime";
import { expect, test } from "vitest";

import { testScenarios, transcriptOf } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Aiagent");

test("every reason why a stream comes to nothing is among its errors", () => {
  const codes = (spec.errors ?? []).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining([...STREAM_FAILURES]));
});

test("reads in a transcript as what people did", async () => {
  const transcript = await transcriptOf(import.meta.dirname, "hands-over.json");
  expect(transcript).toContain("system  hands the caller to the AI agent robot");
  expect(transcript).toContain("system  the AI agent wants a person to go on");
});
