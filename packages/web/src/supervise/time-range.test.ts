import { expect, it } from "vitest";

import { daysOf, plusDays, rangeOf } from "./time-range.ts";

/** A Sunday, shortly after midnight in Berlin, and still Saturday in New York. */
const NOW = Date.parse("2026-11-22T00:30:00+01:00");
const HOUR_MS = 3_600_000;

it("a preset is the days of the place, not of the browser", () => {
  const today = (zone: string) => daysOf("today", null, NOW, zone).first;
  expect(today("Europe/Berlin")).toBe("2026-11-22");
  expect(today("America/New_York")).toBe("2026-11-21");
});

it("a week begins on Monday; seven days are today and the six before", () => {
  const days = (preset: "yesterday" | "week" | "days7" | "days30") =>
    daysOf(preset, null, NOW, "Europe/Berlin");
  expect(days("yesterday")).toEqual({ first: "2026-11-21", last: "2026-11-21" });
  expect(days("week")).toEqual({ first: "2026-11-16", last: "2026-11-22" });
  expect(days("days7")).toEqual({ first: "2026-11-16", last: "2026-11-22" });
  expect(days("days30")).toEqual({ first: "2026-10-24", last: "2026-11-22" });
});

it("one's own range is what was chosen", () => {
  const own = { first: "2026-03-01", last: "2026-03-04" };
  expect(daysOf("own", own, NOW, "Europe/Berlin")).toEqual(own);
});

it("the days when the clocks change have 23 and 25 hours", () => {
  const hours = (date: string, zone: string) => {
    const { from, to } = rangeOf({ first: date, last: date }, zone);
    return (to - from) / HOUR_MS;
  };
  expect(hours("2026-03-29", "Europe/Berlin")).toBe(23);
  expect(hours("2026-10-25", "Europe/Berlin")).toBe(25);
  expect(hours("2026-11-22", "Europe/Berlin")).toBe(24);
});

it("days are counted over the end of a month and of a year", () => {
  expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(plusDays("2028-03-01", -1)).toBe("2028-02-29");
});
