import { describe, expect, test } from "vitest";

import { daysAhead, isWhole, likelyZone, localTime, soon, zonesOf } from "./local-time.ts";

const AT = Date.parse("2026-11-21T23:45:20Z");

test("a callback is offered half an hour from now, as the clocks of the zone will show it", () => {
  expect(soon(AT, "Etc/UTC")).toEqual({ date: "2026-11-22", time: "00:16", timeZone: "Etc/UTC" });
  expect(soon(AT, "America/New_York")).toMatchObject({ date: "2026-11-21", time: "19:16" });
});

test("midnight is 00:00, not 24:00", () => {
  expect(localTime(Date.parse("2026-11-22T00:00:00Z"), "Etc/UTC").time).toBe("00:00");
});

test("thirty days can be chosen, from today on where the zone is", () => {
  expect(daysAhead(AT, "Asia/Tokyo")).toEqual({ first: "2026-11-22", last: "2026-12-22" });
});

test("a field of the browser that is half typed is no time", () => {
  expect(isWhole({ date: "2026-11-22", time: "", timeZone: "Etc/UTC" })).toBe(false);
});

describe("the customer's zone", () => {
  const likely = (country: string | undefined, chosen: string) =>
    likelyZone(zonesOf(country), chosen, AT);

  test("is told by the country, where its clocks show the same everywhere", () => {
    expect(likely("DE", "America/New_York")).toBe("Europe/Berlin");
    expect(likely("JP", "America/New_York")).toBe("Asia/Tokyo");
  });

  test("is the chosen one, where the country has it among several; else nobody can tell", () => {
    expect(likely("US", "America/Chicago")).toBe("America/Chicago");
    expect(likely("US", "Europe/Berlin")).toBeNull();
    expect(likely(undefined, "Europe/Berlin")).toBeNull();
  });
});
