import { expect, it } from "vitest";

import { localTime } from "../../desk/callbacks/local-time.ts";
import { customerZones } from "./customer-time.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");
const times = (number: string) =>
  customerZones(number, NOON).map((zone) => localTime(NOON, zone).time);

it("a country whose clocks show the same everywhere has one time", () => {
  expect(times("+4930901820")).toEqual(["13:00"]);
  expect(times("+81312345678")).toEqual(["21:00"]);
});

it("another has several, the earliest first", () => {
  const american = times("+12025550123");
  expect(american).toContain("07:00");
  expect(american).toContain("04:00");
  expect(american).toEqual(american.toSorted());
});

it("nothing is said of what is no number", () => {
  expect(times("301")).toEqual([]);
  expect(times("")).toEqual([]);
});
