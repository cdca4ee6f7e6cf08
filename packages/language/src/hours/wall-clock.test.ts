import { describe, expect, test } from "vitest";

import { instantOf, wallClockAt } from "./wall-clock.ts";

const iso = (at: number) => new Date(at).toISOString();

describe("what a clock on the wall means", () => {
  test.each([
    ["2026-03-07", "02:30", "2026-03-07T07:30:00.000Z", null],
    ["2026-03-08", "02:30", "2026-03-08T07:30:00.000Z", "skipped"],
    ["2026-11-01", "01:30", "2026-11-01T05:30:00.000Z", "repeated"],
    ["2026-11-01", "02:30", "2026-11-01T07:30:00.000Z", null],
  ])("in New York on %s at %s", (date, time, at, odd) => {
    const meant = instantOf({ date, time }, "America/New_York");
    expect({ ...meant, at: iso(meant.at) }).toEqual({ at, odd });
  });

  test("what is skipped is as much later on the wall", () => {
    const { at } = instantOf({ date: "2026-03-08", time: "02:30" }, "America/New_York");
    expect(wallClockAt(at, "America/New_York")).toEqual({ date: "2026-03-08", time: "03:30" });
  });

  test.each([
    ["2026-02-30", "10:00", "Etc/UTC"],
    ["2026-02-20", "25:00", "Etc/UTC"],
    ["2026-02-20", "10:00", "Mars/Olympus"],
  ])("%s %s in %s is nothing", (date, time, timeZone) => {
    expect(() => instantOf({ date, time }, timeZone)).toThrow(RangeError);
  });
});

test("the clock on the wall, to the minute", () => {
  const at = Date.UTC(2026, 11, 31, 23, 5, 59);
  expect(wallClockAt(at, "Europe/Berlin")).toEqual({ date: "2027-01-01", time: "00:05" });
});
