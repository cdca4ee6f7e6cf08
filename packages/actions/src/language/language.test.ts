import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { journalOf, testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Language");

test("a voice is that of all speech that follows, until another language is chosen", async () => {
  const voices = (await journalOf(import.meta.dirname, "voice.json")).flatMap((entry) =>
    entry.kind === "command" && entry.command.type === "play"
      ? entry.command.parts.map((part) => ("voice" in part ? part.voice : null))
      : [],
  );
  expect(voices).toEqual([null, "f3", "f3", null]);
});

test("on the canvas: the language, and the voice if one is named", () => {
  expect(inWords(spec.summary({ language: "de-DE" }))).toBe("de-DE");
  expect(inWords(spec.summary({ language: "de-DE", voice: "f3" }))).toBe("de-DE · f3");
});
