import { expect, test } from "vitest";

import { checkExpression } from "./check.ts";
import { completions } from "./completions.ts";
import { EXAMPLE_SCRIPT } from "./example.ts";
import { scopeOf } from "./scope.ts";

const script = {
  ...EXAMPLE_SCRIPT,
  parameters: { tier: { type: "number", initial: 2 } },
} as const;
const offered = completions(script);
const named = (wanted: string) => offered.find(({ name }) => name === wanted);

test("a script's own variables are offered with what they hold", () => {
  expect(named("level")).toEqual({
    kind: "variable",
    name: "level",
    type: "number",
    documentation: "A variable of the script, to begin with 5.",
  });
  expect(named("tier")?.documentation).toBe("A parameter of the script, to begin with 2.");
});

test("system variables and functions are offered with what they mean", () => {
  expect(named("now")).toMatchObject({ kind: "variable", type: "time" });
  expect(named("queue.position")?.documentation).toBe("Position in queue, from 1.");
  expect(named("mask")).toMatchObject({ kind: "function", type: "text.mask(number): text" });
});

test("every variable that is offered is one that an expression may use", () => {
  const scope = scopeOf(script);
  const variables = offered.flatMap(({ kind, name }) => (kind === "variable" ? [name] : []));
  expect(variables.flatMap((name) => checkExpression(scope, name, "any", [], []))).toEqual([]);
});

test("a field that sees more offers it, and no other field does", () => {
  expect(named("answer.body")).toBeUndefined();
  const seen = completions(script, "answer").find(({ name }) => name === "answer.body");
  expect(seen).toMatchObject({ kind: "variable", type: "anything" });
});
