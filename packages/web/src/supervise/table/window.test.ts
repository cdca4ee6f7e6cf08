import { expect, it } from "vitest";

import { windowOf } from "./window.ts";

const seen = { seen: 400, rowHeight: 40 };

it("of few rows all are drawn", () => {
  expect(windowOf(10, { scrolled: 0, ...seen })).toEqual({ first: 0, last: 10 });
  expect(windowOf(0, { scrolled: 0, ...seen })).toEqual({ first: 0, last: 0 });
});

it("of many rows those that are seen, and some more", () => {
  for (const scrolled of [0, 39, 40, 1_000, 39_000, 39_600, 199_600]) {
    const { first, last } = windowOf(5_000, { scrolled, ...seen });
    expect(first).toBeLessThanOrEqual(Math.floor(scrolled / 40));
    expect(last).toBeGreaterThanOrEqual(Math.min(5_000, Math.ceil((scrolled + 400) / 40)));
    expect(last - first).toBeLessThan(60);
  }
});

it("rows that have gone while one was at the end leave no empty table", () => {
  const { first, last } = windowOf(20, { scrolled: 199_600, ...seen });
  expect(first).toBeLessThan(20);
  expect(last).toBe(20);
});
