import { expect, test } from "vitest";

import { testScenarios, transcriptOf } from "../testing/scenarios.ts";

testScenarios(import.meta.dirname, "Milestone");

test("it is in the journal, and so in the transcript", async () => {
  expect(await transcriptOf(import.meta.dirname, "noted.json")).toContain(
    "milestone Identified: level 4",
  );
});
