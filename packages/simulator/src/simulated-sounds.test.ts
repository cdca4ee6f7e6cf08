import type { PromptPart } from "@cordboard/runtime";
import { expect, test } from "vitest";

import { simulateSounds } from "./simulated-sounds.ts";

const file = (name: string, language = "en-US"): PromptPart => ({
  type: "file",
  file: name,
  language,
});
const speech: PromptPart = { type: "speech", text: "Hello.", language: "en-US" };
const digits: PromptPart = { type: "value", value: "12", as: "digits", language: "en-US" };

test("one recording that is missing is enough: nothing of the sequence is played, and it is named with its language", () => {
  const sounds = simulateSounds({ missing: ["closed"] });
  expect(sounds.unplayable([file("hello"), speech, file("closed", "de-DE")])).toEqual({
    code: "prompt-unavailable",
    message: 'There is no recording "closed" in de-DE.',
  });
  expect(sounds.unplayable([file("hello"), speech])).toBeUndefined();
});

test("without text to speech texts fail; what is counted out of recordings is heard", () => {
  const sounds = simulateSounds({ speech: false });
  expect(sounds.unplayable([digits, speech])).toMatchObject({ code: "no-speech" });
  expect(sounds.unplayable([digits, file("hello")])).toBeUndefined();
});
