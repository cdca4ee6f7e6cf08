import { describe, expect, test } from "vitest";

import { createEvaluator } from "../evaluate.ts";
import { EXAMPLE_SCRIPT, EXAMPLE_VALUES } from "../example.ts";
import { scopeOf } from "../scope.ts";
import { checkExpression } from "../check.ts";
import { FUNCTIONS } from "./catalogue.ts";

const evaluator = createEvaluator(EXAMPLE_SCRIPT);
const declared = Object.keys(EXAMPLE_SCRIPT.variables ?? {});

describe("each function of the catalogue", () => {
  test.each(FUNCTIONS)("$name has examples, and they are true", ({ name, meaning, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(meaning).toMatch(/[.]$/);
    for (const [expression, value] of examples) {
      expect(expression).toContain(`${name}(`);
      expect(checkExpression(scopeOf(EXAMPLE_SCRIPT), expression, "any", [], declared)).toEqual([]);
      expect([expression, evaluator.value(expression, EXAMPLE_VALUES)]).toEqual([
        expression,
        value,
      ]);
    }
  });

  test("has a name of its own", () => {
    expect(new Set(FUNCTIONS.map(({ name }) => name)).size).toBe(FUNCTIONS.length);
  });
});
