import type { ActionFigures } from "@cordboard/api";
import { expect, test } from "vitest";

import { linkWidth } from "../canvas/link-width.ts";
import { byDropOff, dropHeat, dropShare, mostTaken } from "./heat.ts";

const figures = (action: string, entered: number, gone: number, failed = 0): ActionFigures => ({
  action,
  entered,
  branches: { Default: entered - gone - failed },
  left: { answered: 0, ended: 0, interrupted: 0, "caller-gone": gone, failed },
  medianMs: null,
  p90Ms: null,
});

test("who hung up and who was not brought on are lost", () => {
  expect(dropShare(figures("a", 10, 1, 1))).toBe(0.2);
  expect(dropShare(figures("a", 0, 0))).toBe(0);
});

test("one lost contact is seen, and from 15 % on as strongly as can be", () => {
  const heats = [0, 1, 60, 120, 200, 1000].map((gone) => dropHeat(figures("a", 1000, gone)));
  expect(heats).toEqual([0, 1, 2, 3, 4, 4]);
});

test("links are as wide as their share of the one that most took", () => {
  const heat = new Map([["a", figures("a", 10, 0)]]);
  expect(mostTaken(heat)).toBe(10);
  expect(mostTaken(new Map())).toBe(0);
  expect([0, 5, 10].map((taken) => linkWidth(taken, 10))).toEqual([1, expect.closeTo(4.8), 8]);
});

test("the worst places come first", () => {
  const rows = [figures("a", 10, 0), figures("b", 10, 3), figures("c", 20, 0)];
  expect(byDropOff(rows).map(({ action }) => action)).toEqual(["b", "c", "a"]);
});
