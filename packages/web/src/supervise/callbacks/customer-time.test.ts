import { expect, it } from "vitest";

import { customerTimes } from "./customer-time.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");

it("a country with one time zone has one time", () => {
  expect(customerTimes("+4930901820", NOON)).toEqual(["13:00"]);
  expect(customerTimes("+81312345678", NOON)).toEqual(["21:00"]);
});

it("one with several has several, the earliest first", () => {
  const times = customerTimes("+12025550123", NOON);
  expect(times.length).toBeGreaterThan(3);
  expect(times).toContain("07:00");
  expect(times).toContain("04:00");
  expect(times).toEqual(times.toSorted());
});

it("nothing is said of what is no number", () => {
  expect(customerTimes("301", NOON)).toEqual([]);
  expect(customerTimes("", NOON)).toEqual([]);
});
