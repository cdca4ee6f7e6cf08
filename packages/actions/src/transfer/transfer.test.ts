import { inWords } from "@cordboard/language";
import { describe, expect, test } from "vitest";

import { testScenarios, transcriptOf } from "../testing/scenarios.ts";
import { destination } from "./destination.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Transfer");

describe("a destination", () => {
  test.each([
    ["201", "US", "201"],
    [" 123456 ", "DE", "123456"],
    ["(202) 555-0177", "US", "+12025550177"],
    ["030 901820", "DE", "+4930901820"],
  ])("%j, dialled from %s, is %s", (text, country, number) => {
    expect(destination(text, country)).toEqual({ number, extension: undefined });
  });

  test.each([[""], ["1"], ["12#"], ["reception"]])("%j is none", (text) => {
    expect(destination(text, "US")).toBeUndefined();
  });
});

test("reads in a transcript as what people did", async () => {
  const transcript = await transcriptOf(import.meta.dirname, "they-talk.json");
  expect(transcript.split("\n").map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      "0:00  system  dials +12025550177, showing +12025550100",
      "0:03  party   picks up",
      "0:03  party   talks with the caller",
      "0:20  party   hangs up",
    ]),
  );
});

test("on the canvas: where the call goes", () => {
  expect(inWords(spec.summary({ destination: "+12025550177" }))).toBe("+12025550177");
  expect(inWords(spec.summary({}))).toBe("?");
});
