import { describe, expect, test } from "vitest";

import { inWords } from "../say.ts";
import { checkExpression, checkTemplate } from "./check.ts";
import { EXAMPLE_SCRIPT } from "./example.ts";
import { scopeOf } from "./scope.ts";

import type { Finding } from "../source.ts";

const scope = scopeOf(EXAMPLE_SCRIPT);
const declared = Object.keys(EXAMPLE_SCRIPT.variables ?? {});
const said = (findings: readonly Finding[]) =>
  findings.map(({ code, message }) => `${code} ${inWords(message)}`);

describe("what is wrong with an expression is said with its place", () => {
  test.each([
    ["level + name", "L0302", "+ does not go with a number and text at character 1"],
    ["1 + (level + name)", "L0302", "+ does not go with a number and text at character 6"],
    ["vip && level.size() > 1", "L0302", "size does not go with a number at character 8"],
    ["name.mask('4')", "L0302", "mask does not go with text and text at character 1"],
    ["name.mack(4)", "L0302", "there is no function mack; did you mean mask? at character 1"],
    [
      "level ? 1 : 2",
      "L0302",
      "Ternary condition must be true or false, got a number at character 1",
    ],
    ["1 + lvel", "L0303", 'there is no variable "lvel" at character 5; did you mean "level"?'],
    ["name +", "L0301", "something is missing at its end"],
    [
      "name.matches('(a')",
      "L0301",
      'The pattern "(a" has a bracket that is not closed at character 14',
    ],
    ["'📞' + level", "L0302", "+ does not go with text and a number at character 1"],
    ["'📞' == name || level", "L0302", "Logical operator requires true or false operands"],
    ["(".repeat(40), "L0301", "it is too long or nested too deeply"],
  ])("%s", (expression, code, message) => {
    const [found] = said(checkExpression(scope, expression, "any", [], declared));
    expect(found).toContain(`${code} `);
    expect(found).toContain(message);
  });

  test.each([
    ["Hello {level + name}.", "at character 8 of the text"],
    ["📞 {{x}} {vip} {1 + lvel}", "at character 20 of the text"],
    ["Hello { name + }.", "at its end"],
    ["Hello {name", "the brace at character 7 is not closed"],
  ])("in the text %s", (text, message) => {
    expect(said(checkTemplate(scope, text, [], declared))[0]).toContain(message);
  });
});
