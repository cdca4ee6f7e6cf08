import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compilePattern } from "./pattern.ts";

/** Far more than any of these takes; JavaScript's own expressions would take years. */
const NEVER_HANGS_MS = 2_000;

describe("a pattern", () => {
  test.each([
    ["^[+]1202", "+12025550123", true],
    ["^[0-9]{4,6}$", "123", false],
    ["^[0-9]{4,6}$", "123456", true],
    ["^[0-9]{4,6}$", "1234567", false],
    ["a{2}", "xaax", true],
    ["a{2,}$", "aaab", false],
    ["colou?r", "the color", true],
    ["^(?:red|green|)$", "", true],
    ["^(red|green)+$", "redgreenred", true],
    ["^a.c$", "a\nc", false],
    ["\\d\\s\\w", "x4 y", true],
    ["^\\+49\\-\\(0\\)$", "+49-(0)", true],
    ["[^a-c]", "abc", false],
    ["[\\]]", "]", true],
    ["(?i)ADA$", "hello ada", true],
    ["^\\p{Lu}", "Ärger", true],
    ["^.$", "📞", true],
    ["", "", true],
    ["^(a|b*)*$", "abba", true],
    [".*?b", "aab", true],
  ])("%s in %j: %s", (pattern, text, expected) => {
    expect(compilePattern(pattern)(text)).toBe(expected);
  });

  test.each([
    ["(a"],
    ["a)"],
    ["[a"],
    ["*a"],
    ["a**"],
    ["a{3,2}"],
    ["(?=a)"],
    ["(?<n>a)"],
    ["(a)\\1"],
    ["\\b"],
    ["[b-a]"],
    ["a{999}"],
    ["x".repeat(201)],
    ["(((){999}){999}){999}"],
  ])("%s is refused in words", (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(/^The pattern /);
  });

  test.each([
    ["(a+)+$", "a".repeat(999) + "b"],
    ["^(a|aa)+$", "a".repeat(999) + "b"],
    ["(.*)*(.*)*(.*)*x", "a".repeat(1000)],
    ["(a?){150}a{100}$", "a".repeat(999) + "b"],
    ["^(([a-z])+.)+[A-Z]([a-z])+$", "a".repeat(1000)],
  ])("%s, made to be slow, is not", (pattern, text) => {
    const began = performance.now();
    expect(compilePattern(pattern)(text)).toBe(false);
    expect(performance.now() - began).toBeLessThan(NEVER_HANGS_MS);
  });

  test("refuses a text that is too long", () => {
    expect(() => compilePattern("a")("a".repeat(1001))).toThrow("too long for a pattern");
  });

  test("finds what JavaScript finds", () => {
    const piece = fc.constantFrom(
      ..."ab.^$|".split(""),
      "a*",
      "b+",
      "(ab)?",
      "[ab]",
      "a{2}",
      "(a|b)",
    );
    const pattern = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (written, words) => {
        expect(compilePattern(written)(words)).toBe(new RegExp(written, "u").test(words));
      }),
      { numRuns: 500 },
    );
  });
});
