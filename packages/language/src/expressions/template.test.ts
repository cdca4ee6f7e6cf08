import { describe, expect, test } from "vitest";

import { parseTemplate, UnclosedBrace } from "./template.ts";

const text = (words: string) => ({ kind: "text", text: words });
const expression = (source: string, offset: number) => ({ kind: "expression", source, offset });

describe("a text with expressions", () => {
  test.each([
    ["", []],
    ["Hello.", [text("Hello.")]],
    ["{name}", [expression("name", 1)]],
    ["Hello {name}!", [text("Hello "), expression("name", 7), text("!")]],
    ["{a}{b}", [expression("a", 1), expression("b", 4)]],
    ["{{name}}", [text("{name}")]],
    ["100 }} or {{ 200", [text("100 } or { 200")]],
    ["a } alone", [text("a } alone")]],
    ["{ {'a': 1}['a'] }", [expression(" {'a': 1}['a'] ", 1)]],
    ["{'}'}", [expression("'}'", 1)]],
    ['{"\\"}"}', [expression('"\\"}"', 1)]],
    ["{}", [expression("", 1)]],
    ["📞 {x}", [text("📞 "), expression("x", 4)]],
  ])("%j", (template, pieces) => {
    expect(parseTemplate(template)).toEqual(pieces);
  });

  test.each([
    ["Hello {name", 6],
    ["{", 0],
    ["{'}", 0],
    ["{a} {b {c}", 4],
  ])("%j has a brace that is not closed", (template, offset) => {
    expect(() => parseTemplate(template)).toThrow(UnclosedBrace);
    expect(() => parseTemplate(template)).toThrow(`The brace at character ${offset + 1}`);
  });
});
