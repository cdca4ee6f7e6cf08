import { createSimulation } from "@cordboard/simulator";
import type { Script } from "@cordboard/language";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { actionTypes } from "../semantics.ts";
import { testScenarios } from "../testing/scenarios.ts";

testScenarios(import.meta.dirname, "Loop");

const nested = (outer: number, inner: number): Script => ({
  version: 1,
  name: "rounds",
  mediaType: "phone",
  language: "en-US",
  timeZone: "UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "outer" } },
    outer: {
      type: "Loop",
      properties: { count: outer },
      branches: { Repeat: "inner", Finished: "bye", Default: "bye" },
    },
    inner: {
      type: "Loop",
      properties: { count: `{${inner}}` },
      branches: { Repeat: "wait", Finished: "outer", Default: "bye" },
    },
    wait: { type: "Wait", properties: { seconds: 1 }, branches: { Default: "inner" } },
    bye: { type: "Hangup" },
  },
});

test("loops end, after as many rounds as they say, also one within another", async () => {
  const counts = fc.integer({ min: 1, max: 30 });
  await fc.assert(
    fc.asyncProperty(counts, counts, async (outer, inner) => {
      const simulation = await createSimulation({
        script: nested(outer, inner),
        actionTypes,
        skills: [],
        agents: [],
        call: { ani: "+12025550123", dnis: "+12025550100" },
        country: "US",
        startAt: Date.UTC(2026, 2, 2, 14),
        missing: [],
        speech: true,
      });
      simulation.call();
      simulation.advance((outer * inner + 1) * 1000);
      const taken = (action: string, outcome: string) =>
        simulation.journal.filter(
          (entry) =>
            entry.kind === "branch" && entry.action === action && entry.outcome === outcome,
        ).length;
      expect(simulation.over).toBe(true);
      expect(taken("wait", "Default")).toBe(outer * inner);
      expect(taken("inner", "Finished")).toBe(outer);
      expect(taken("outer", "Finished")).toBe(1);
    }),
    { numRuns: 30 },
  );
});
