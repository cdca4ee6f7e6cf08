import { expect, test } from "vitest";

import { dayBegin, intervalsOf } from "./intervals.ts";

const HOUR = 3_600_000;
const hours = (
  from: string,
  to: string,
  interval: Parameters<typeof intervalsOf>[1],
  zone: string,
) =>
  intervalsOf({ from: Date.parse(from), to: Date.parse(to) }, interval, zone).map(
    (one) => (one.to - one.from) / HOUR,
  );

test("days are as long as the zone's clocks make them", () => {
  const march = ["2026-03-27T23:00Z", "2026-03-30T22:00Z"] as const;
  expect(hours(...march, "1d", "Europe/Berlin")).toEqual([24, 23, 24]);
  expect(hours("2026-10-23T22:00Z", "2026-10-26T23:00Z", "1d", "Europe/Berlin")).toEqual([
    24, 25, 24,
  ]);
});

test("an hour that clocks show twice is two, and one that they skip is none", () => {
  expect(hours("2026-10-24T22:00Z", "2026-10-25T23:00Z", "1h", "Europe/Berlin")).toHaveLength(25);
  expect(hours("2026-03-28T23:00Z", "2026-03-29T22:00Z", "1h", "Europe/Berlin")).toHaveLength(23);
});

test("hours are those of the zone, also where it is half an hour or a quarter apart", () => {
  const range = ["2026-03-02T00:00Z", "2026-03-02T02:00Z"] as const;
  expect(hours(...range, "1h", "Asia/Kolkata")).toEqual([0.5, 1, 0.5]);
  expect(hours(...range, "30m", "Asia/Kathmandu")).toEqual([0.25, 0.5, 0.5, 0.5, 0.25]);
  // There clocks change by half an hour.
  expect(hours("2026-04-04T13:00Z", "2026-04-04T17:00Z", "1h", "Australia/Lord_Howe")).toEqual([
    1, 1, 0.5, 1, 0.5,
  ]);
});

test("what is asked for is taken in whole quarters of an hour, and follows without gaps", () => {
  const range = { from: Date.UTC(2026, 2, 2, 9, 7), to: Date.UTC(2026, 2, 2, 10, 8) };
  const all = intervalsOf(range, "30m", "Etc/UTC");
  expect(all.map(({ from }) => new Date(from).toISOString().slice(11, 16))).toEqual([
    "09:00",
    "09:30",
    "10:00",
  ]);
  expect(all.at(-1)?.to).toBe(Date.UTC(2026, 2, 2, 10, 15));
  for (const [index, { to }] of all.slice(0, -1).entries()) expect(all[index + 1]?.from).toBe(to);
});

test("a day begins at its first moment, also where midnight is skipped", () => {
  expect(dayBegin(Date.parse("2026-03-29T12:00Z"), "Europe/Berlin")).toBe(
    Date.parse("2026-03-28T23:00Z"),
  );
  expect(dayBegin(Date.parse("2026-03-29T12:00Z"), "Asia/Beirut")).toBe(
    Date.parse("2026-03-28T22:00Z"),
  );
});
