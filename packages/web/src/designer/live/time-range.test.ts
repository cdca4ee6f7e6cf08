import { expect, test } from "vitest";

import { rangeOf } from "./time-range.ts";

const NOW = new Date(2026, 2, 10, 15, 30).getTime();
const OWN = { from: 1, to: 2 };

test("presets end now, days begin at midnight of this clock", () => {
  expect(rangeOf("hour", OWN, NOW)).toEqual({ from: NOW - 3_600_000, to: NOW });
  expect(rangeOf("today", OWN, NOW).from).toBe(new Date(2026, 2, 10).getTime());
  expect(rangeOf("week", OWN, NOW).from).toBe(new Date(2026, 2, 4).getTime());
  expect(rangeOf("own", OWN, NOW)).toEqual(OWN);
});
