import { inWords, type Action } from "@cordboard/language";
import { describe, expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { mayGrow, matchingChoice } from "./choices.ts";
import { spec } from "./spec.ts";

testScenarios(import.meta.dirname, "Menu");

const keys = (...list: string[]) => list.map((key) => ({ key }));

const found = (properties: object, branches: Action["branches"] = {}) =>
  spec
    .check?.({ prompts: [], choices: [], ...properties }, { type: "Menu", branches })
    .map(({ code, path }) => `${code} ${path.join("/")}`);

describe("the choice that digits make", () => {
  test.each([
    ["1", ["1", "2"], "1"],
    ["3", ["1-5", "3"], "3"],
    ["4", ["1-5", "3"], "1-5"],
    ["9", ["1-5", "3"], undefined],
    ["12", ["1-5", "1"], undefined],
    ["*", ["*", "#"], "*"],
    ["", ["1"], undefined],
  ])("%j of %j is %j", (digits, choices, key) => {
    expect(matchingChoice(keys(...choices), digits)?.key).toBe(key);
  });

  test.each([
    ["1", ["1", "12"], true],
    ["12", ["1", "12"], false],
    ["2", ["2-5"], false],
    ["", ["1"], true],
  ])("%j of %j may grow: %j", (digits, choices, grows) => {
    expect(mayGrow(keys(...choices), digits)).toBe(grows);
  });
});

describe("the menu's own problems", () => {
  test("a menu whose choices are linked has none", () => {
    expect(found({ choices: keys("1", "2-5") }, { "1": "a", "2-5": "b" })).toEqual([]);
  });
  test("each is told of the choice it belongs to", () => {
    expect(found({ choices: keys("1", "1") }, { "1": "a" })).toEqual([
      "choice-twice choices/1/key",
    ]);
    expect(found({ choices: keys("5-2") })).toEqual([
      "choice-range-empty choices/0/key",
      "choice-unlinked choices/0/key",
    ]);
  });
  test("# is a choice where one digit is all, and none where it ends several", () => {
    expect(found({ choices: keys("#") }, { "#": "a" })).toEqual([]);
    expect(found({ choices: keys("#"), maxDigits: 2 }, { "#": "a" })).toEqual([
      "choice-is-termination-key choices/0/key",
    ]);
    const none = { choices: keys("1#"), maxDigits: 2, terminationKey: "none" };
    expect(found(none, { "1#": "a" })).toEqual([]);
  });
});

test("the menu has one branch for each key, and its own", () => {
  const branches = spec.branches({ choices: [{ key: "1", label: "Sales" }, { key: "2-5" }] });
  expect(branches.map(({ name }) => name)).toEqual(
    "1 2-5 Timeout NoMatch Default Error".split(" "),
  );
  expect(branches[0]?.label).toBe("Sales");
  // With all others linked it needs no Default: nothing would ever take it.
  expect(branches.filter(({ fallback }) => fallback).map(({ name }) => name)).toEqual(["Default"]);
});

test("on the canvas: what is asked, and the keys", () => {
  const prompts = [{ type: "speech" as const, text: "Press 1." }];
  expect(inWords(spec.summary({ prompts, choices: keys("1", "*") }))).toBe("Press 1. [1 *]");
  expect(inWords(spec.summary({}))).toBe("Nothing to play yet []");
});
