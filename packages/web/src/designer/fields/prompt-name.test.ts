import { expect, test } from "vitest";

import { promptName } from "./prompt-name.ts";

test.each([
  ["welcome", "take 3.wav", "welcome"],
  ["", "Guten Tag (neu).WAV", "Guten-Tag-neu"],
  ["", "../../etc/passwd.wav", "etc-passwd"],
  ["a..b", "???.wav", "recording"],
])("wanted %j, from %j: %j", (wanted, file, name) => {
  expect(promptName(wanted, file)).toBe(name);
});
