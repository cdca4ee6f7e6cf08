import { expect, it } from "vitest";

import { filled, intervalsFor, usualInterval } from "./intervals.ts";

const HOUR_MS = 3_600_000;
const day = (days: number) => ({ from: 0, to: days * 24 * HOUR_MS });

it("a day is drawn by hours, more by days", () => {
  expect(usualInterval(day(1))).toBe("1h");
  expect(usualInterval(day(2))).toBe("1d");
  expect(usualInterval(day(7))).toBe("1d");
  expect(intervalsFor(day(1))).toEqual(["15m", "30m", "1h", "1d"]);
  expect(intervalsFor(day(7))).toEqual(["1h", "1d"]);
  expect(intervalsFor(day(400))).toEqual(["1d"]);
});

interface Row {
  readonly from: number;
  readonly to: number;
  readonly offered: number;
}
const nothing = (at: { from: number; to: number }): Row => ({ ...at, offered: 0 });

it("an hour in which nothing came is one of the hours", () => {
  const rows = [{ from: HOUR_MS, to: 2 * HOUR_MS, offered: 3 }];
  expect(filled(rows, { from: 0, to: 3 * HOUR_MS }, "1h", nothing)).toEqual([
    { from: 0, to: HOUR_MS, offered: 0 },
    { from: HOUR_MS, to: 2 * HOUR_MS, offered: 3 },
    { from: 2 * HOUR_MS, to: 3 * HOUR_MS, offered: 0 },
  ]);
});

it("days of 23 and 25 hours lose no row", () => {
  const rows = [
    { from: 0, to: 23 * HOUR_MS, offered: 1 },
    { from: 23 * HOUR_MS, to: 47 * HOUR_MS, offered: 2 },
    { from: 71 * HOUR_MS, to: 96 * HOUR_MS, offered: 3 },
  ];
  const all = filled(rows, { from: 0, to: 96 * HOUR_MS }, "1d", nothing);
  expect(all.map(({ offered }) => offered)).toEqual([1, 2, 0, 3]);
});

it("a first day of 25 hours without a row does not swallow the next one", () => {
  const rows = [{ from: 25 * HOUR_MS, to: 49 * HOUR_MS, offered: 2 }];
  const all = filled(rows, { from: 0, to: 49 * HOUR_MS }, "1d", nothing);
  expect(all.reduce((sum, { offered }) => sum + offered, 0)).toBe(2);
});
