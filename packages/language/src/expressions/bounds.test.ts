import { describe, expect, test } from "vitest";

import { createEvaluator } from "./evaluate.ts";
import { EXAMPLE_SCRIPT, EXAMPLE_VALUES } from "./example.ts";

const NEVER_HANGS_MS = 2_000;
const evaluator = createEvaluator(EXAMPLE_SCRIPT);
const LONG = { ...EXAMPLE_VALUES, name: "a".repeat(10_000) };
const evaluated = (expression: string) => {
  const began = performance.now();
  try {
    return evaluator.value(expression, LONG);
  } finally {
    expect(performance.now() - began).toBeLessThan(NEVER_HANGS_MS);
  }
};

describe("an expression has a cost that is bounded", () => {
  test("up to 10,000 characters are a value", () => {
    expect(evaluated("name")).toHaveLength(10_000);
  });

  test.each([
    ["name + name"],
    ['name.replace("a", name)'],
    ['name.split("").join(name)'],
    ['(name + name).split("").size()'],
    ['"a".padStart(1000000000, "b")'],
    ['name.matches("a")'],
    [Array.from({ length: 200 }, () => "name").join(" + ")],
  ])("%s is too long", (expression) => {
    expect(() => evaluated(expression)).toThrow("too long");
  });

  test("a text whose values make it too long fails", () => {
    expect(() => evaluator.text("{name}{name}", LONG)).toThrow("20000 characters is too long");
  });

  test("assigning a doubled text again and again comes to an end", () => {
    let name = "abcdefgh";
    const double = () => {
      name = String(evaluator.value("name + name", { ...EXAMPLE_VALUES, name }));
    };
    expect(() => {
      for (let times = 0; times < 60; times++) double();
    }).toThrow("too long");
    expect(name.length).toBeLessThanOrEqual(10_000);
  });

  test.each([
    ["[1, 2].map(x, x).size()", "map"],
    ["[1, 2].all(x, [1, 2].exists(y, y == x))", "all"],
    ["cel.bind(x, name + name, x + x)", "bind"],
    ["has(call.ani)", "has"],
    ["type(name)", "type"],
    ["dyn(name)", "dyn"],
    ["name.matches_('a')", "matches_"],
  ])("%s is no function of the catalogue", (expression, name) => {
    expect(() => evaluated(expression)).toThrow(`there is no function ${name}`);
  });

  test.each([
    ["a sum of 1,000", Array.from({ length: 1000 }, () => "1").join("+")],
    ["40 brackets within each other", "(".repeat(40) + "1" + ")".repeat(40)],
    ["3,000 characters", `"${"a".repeat(3000)}"`],
  ])("%s is refused", (_, expression) => {
    expect(() => evaluated(expression)).toThrow(/Exceeded|too long/);
  });
});
