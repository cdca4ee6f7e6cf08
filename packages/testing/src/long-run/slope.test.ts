import { expect, it } from "vitest";

import { slopeOf } from "./slope.ts";

it("is what is added from one value to the next", () => {
  expect(slopeOf([5, 7, 9, 11])).toBe(2);
  expect(slopeOf([4, 4, 4])).toBe(0);
  expect(slopeOf([0, 3, 0, 3])).toBeCloseTo(0.6);
});
