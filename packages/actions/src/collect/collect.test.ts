import { inWords } from "@cordboard/language";
import { expect, test } from "vitest";

import { journalOf, testScenarios, transcriptOf } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Collect");

test("on the canvas: what is asked, and where it goes", () => {
  const prompts = [{ type: "speech" as const, text: "Your account number?" }];
  expect(inWords(spec.summary({ prompts, variable: "account" }))).toBe(
    "Your account number? → account",
  );
  expect(inWords(spec.summary({}))).toBe("Nothing to play yet → ?");
});

const found = (properties: object) =>
  spec.check?.({ prompts: [], variable: "account", ...properties }, { type: "Collect" });

test("more digits at the least than at the most are a problem", () => {
  expect(found({ minDigits: 4, maxDigits: 4 })).toEqual([]);
  expect(found({ minDigits: 21 })).toMatchObject([{ code: "digits-range-empty" }]);
});

test("a secret is used, and in no journal and no transcript", async () => {
  const secret = "secret-used-later.json";
  const written = JSON.stringify(await journalOf(import.meta.dirname, secret));
  expect(written).toContain('"digit":"•"');
  expect(written).toContain("You typed •••.");
  for (const text of [written, await transcriptOf(import.meta.dirname, secret)]) {
    expect(text).not.toContain("4711");
    expect(text).not.toMatch(/"digit":"\d"/);
  }
});
