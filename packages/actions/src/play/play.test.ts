import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Play");

test("on the canvas: what is heard, in order", () => {
  const prompts = [
    { type: "file" as const, file: "welcome" },
    { type: "speech" as const, text: "You are number" },
    { type: "value" as const, value: "queue.position", as: "number" as const },
  ];
  expect(inWords(spec.summary({ prompts }))).toBe("♪ welcome · You are number · {queue.position}");
  expect(inWords(spec.summary({}))).toBe("Nothing to play yet");
});
