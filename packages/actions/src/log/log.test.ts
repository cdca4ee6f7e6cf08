import { expect, test } from "vitest";

import { testScenarios, transcriptOf } from "../testing/scenarios.ts";

testScenarios(import.meta.dirname, "Log");

test("it is in the journal, and so in the transcript", async () => {
  expect(await transcriptOf(import.meta.dirname, "writes.json")).toContain(
    "notes: +12025550123 has level 4",
  );
});
