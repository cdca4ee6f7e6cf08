import { expect, test } from "vitest";

import { addDays, inZone } from "./zone.ts";

const BERLIN = "Europe/Berlin";
const later = (time: string, days: number) => addDays(new Date(time), days, BERLIN).toISOString();

test("the wall clock of a zone, also past midnight", () => {
  expect(inZone(new Date("2026-11-21T23:30:00Z"), BERLIN)).toEqual({
    year: 2026,
    month: 11,
    day: 22,
    weekday: 7,
    hour: 0,
    minute: 30,
  });
});

test("a day later is the same time of day, also where the clocks change", () => {
  expect(later("2026-03-28T11:00:00.250Z", 1)).toBe("2026-03-29T10:00:00.250Z");
  expect(later("2026-10-24T10:00:00Z", 1)).toBe("2026-10-25T11:00:00.000Z");
  expect(later("2026-10-26T11:00:00Z", -2)).toBe("2026-10-24T10:00:00.000Z");
  expect(later("2026-06-01T12:00:00Z", 30)).toBe("2026-07-01T12:00:00.000Z");
});
