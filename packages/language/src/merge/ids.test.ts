import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Script } from "../model.ts";
import { counterexample, renamed, scripts } from "../testing/scripts.ts";
import { alignIds } from "./ids.ts";

/** New ids, from few enough that both sides choose the same now and then. */
const renaming = fc.array(fc.tuple(fc.nat(9), fc.constantFrom("x", "y", "z")), { maxLength: 3 });
const carryOut = (it: Script, steps: readonly (readonly [number, string])[]) =>
  steps.reduce((now, [nth, to]) => {
    const ids = Object.keys(now.actions);
    return Object.hasOwn(now.actions, to) ? now : renamed(now, ids[nth % ids.length] ?? "", to);
  }, it);

test("no two actions get the same id, whatever both sides rename", () => {
  const differs = counterexample(
    fc.property(scripts, renaming, renaming, (from, a, b) => {
      const sides = { base: from, ours: carryOut(from, a), theirs: carryOut(from, b) };
      const aligned = alignIds(sides, []);
      const sizes = (all: typeof sides) =>
        Object.values(all).map(({ actions }) => Object.keys(actions).length);
      expect(sizes(aligned)).toEqual(sizes(sides));
    }),
    1000,
  );
  expect(differs).toBeNull();
});
