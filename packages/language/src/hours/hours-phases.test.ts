import { expect, test } from "vitest";

import { hoursPhases } from "./hours-phases.ts";
import type { HoursFile } from "./model.ts";

const OFFICE: HoursFile = {
  timeZone: "Europe/Berlin",
  weekly: { friday: ["09:00-12:00", "13:00-17:00"], saturday: ["22:00-06:00"] },
  holidays: { "Christmas Eve": { date: "12-24", open: ["09:00-12:00"] } },
  overrides: { Flood: { from: "2026-07-03T10:00", to: "2026-07-03T14:00" } },
};

const told = (from: string, to: string, hours = OFFICE) =>
  hoursPhases(hours, Date.parse(from), Date.parse(to)).map(
    ({ from: at, state, override, holiday }) =>
      [new Date(at).toISOString().slice(0, 16), override ?? holiday ?? "", state].join(" "),
  );

test("a day is open and closed by turns, until the moment asked for", () => {
  expect(told("2026-03-06T00:00+01:00", "2026-03-06T14:00+01:00")).toEqual([
    "2026-03-05T23:00  Closed",
    "2026-03-06T08:00  Open",
    "2026-03-06T11:00  Closed",
    "2026-03-06T12:00  Open",
  ]);
});

test("overrides and holidays are phases of their own", () => {
  expect(told("2026-07-03T09:30+02:00", "2026-07-03T18:00+02:00")).toEqual([
    "2026-07-03T07:30  Open",
    "2026-07-03T08:00 Flood Closed",
    "2026-07-03T12:00  Open",
    "2026-07-03T15:00  Closed",
  ]);
  expect(told("2026-12-24T11:00+01:00", "2026-12-25T01:00+01:00")).toEqual([
    "2026-12-24T10:00 Christmas Eve Open",
    "2026-12-24T11:00 Christmas Eve Holiday",
    "2026-12-24T23:00  Closed",
  ]);
});

test("the night in which the clock springs forward is an hour shorter", () => {
  const phases = hoursPhases(
    OFFICE,
    Date.parse("2026-03-28T12:00+01:00"),
    Date.parse("2026-03-29T12:00+02:00"),
  );
  const night = phases.find(({ state }) => state === "Open");
  expect(night && (night.to - night.from) / 3_600_000).toBe(7);
});
