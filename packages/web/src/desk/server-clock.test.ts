import { expect, test } from "vitest";

import { newAhead } from "./server-clock.ts";

test("a slow message does not make countdowns jump", () => {
  const first = newAhead(null, 5_000);
  expect(first).toBe(5_000);
  expect(newAhead(first, 4_700)).toBe(5_000);
  expect(newAhead(first, 5_020)).toBe(5_020);
});

test("a clock that was set is believed at once", () => {
  expect(newAhead(5_000, -60_000)).toBe(-60_000);
});
