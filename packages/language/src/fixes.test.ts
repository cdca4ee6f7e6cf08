import { expect, test } from "vitest";

import { adding, applyFix, removing, replacing, suggested } from "./fixes.ts";
import { say } from "./say.ts";

const document = { actions: { "a/b": { list: [1, 2, 3] }, c: {} } };

test("a fix changes the one place and keeps the rest, and what was given", () => {
  const mended = applyFix(document, removing(say``, ["actions", "a/b", "list", 1]));
  expect(mended).toEqual({ actions: { "a/b": { list: [1, 3] }, c: {} } });
  expect(mended.actions.c).toBe(document.actions.c);
  expect(document.actions["a/b"].list).toEqual([1, 2, 3]);
});

test("a value is replaced", () => {
  expect(applyFix(document, replacing(say``, ["actions", "c"], 1)).actions.c).toBe(1);
});

test.each([
  ["a place that is gone", ["actions", "x", "list"]],
  ["what every object has", ["constructor", "name"]],
  ["a place within a number", ["actions", "a/b", "list", 0, "x"]],
])("%s is left alone", (_, path) => {
  expect(applyFix(document, removing(say``, path))).toEqual(document);
  expect(applyFix(document, replacing(say``, path, 1))).toEqual(document);
});

test("what is added is there afterwards, with the objects on the way", () => {
  expect(applyFix({}, adding(say``, ["variables", "pin", "type"], "string"))).toEqual({
    variables: { pin: { type: "string" } },
  });
  expect(applyFix({ a: { b: 1 } }, adding(say``, ["a", "c"], 2))).toEqual({ a: { b: 1, c: 2 } });
});

test("a suggestion of several parts carries out each of them", () => {
  const fix = suggested(removing(say`Rename`, ["a"]), adding(say``, ["b"], 1));
  expect(fix).toMatchObject({ title: "Rename", suggested: true });
  expect(applyFix({ a: 1 }, fix)).toEqual({ b: 1 });
});
