import { inWords } from "@cordboard/language";
import { describe, expect, test } from "vitest";

import { testScenarios } from "../testing/scenarios.ts";
import { spec } from "./spec.ts";
import { instantWanted } from "./when.ts";

testScenarios(import.meta.dirname, "Schedulecallback");

describe("when, as somebody wrote or typed it on 21 November 2026 at 14:05 in Berlin", () => {
  const NOW = Date.UTC(2026, 10, 21, 13, 5);
  const wanted = (date: string, time: string, timeZone = "Europe/Berlin") => {
    const meant = instantWanted({ date, time, timeZone }, NOW);
    return typeof meant === "string" ? meant : new Date(meant.at).toISOString();
  };

  test.each([
    ["", "", "2026-11-21T13:35:00.000Z"],
    ["", "16:00", "2026-11-21T15:00:00.000Z"],
    ["", "1600", "2026-11-21T15:00:00.000Z"],
    ["", "930", "2026-11-21T08:30:00.000Z"],
    ["2026-12-24", "09:30", "2026-12-24T08:30:00.000Z"],
    ["20261224", "0930", "2026-12-24T08:30:00.000Z"],
    ["1224", "0930", "2026-12-24T08:30:00.000Z"],
    ["1121", "1600", "2026-11-21T15:00:00.000Z"],
    ["0101", "0930", "2027-01-01T08:30:00.000Z"],
    ["2026-11-22", "", "2026-11-22T13:35:00.000Z"],
  ])("%j %j is %s", (date, time, at) => {
    expect(wanted(date, time)).toBe(at);
  });

  test.each([
    ["tomorrow", "", "date"],
    ["2026-02-30", "", "date"],
    ["0229", "1200", "date"],
    ["12", "", "date"],
    ["", "24:00", "time"],
    ["", "1260", "time"],
    ["", "9", "time"],
    ["", "noon", "time"],
  ])("%j %j cannot be read: the %s", (date, time, part) => {
    expect(wanted(date, time)).toBe(part);
  });

  test("there must be such a time zone", () => {
    expect(wanted("", "", "Mars/Olympus")).toBe("timeZone");
  });

  test("without date and time, half an hour is half an hour, also over midnight", () => {
    expect(wanted("", "", "Asia/Tokyo")).toBe("2026-11-21T13:35:00.000Z");
  });
});

const found = (properties: object) =>
  spec.check?.(properties, { type: "Schedulecallback" })?.map(({ path }) => path[0]);

test("what cannot be read at any time is a problem, what is computed is not", () => {
  expect(found({ date: "1224", time: "0930", timeZone: "Europe/Berlin" })).toEqual([]);
  expect(found({ date: "{day}", time: "{hour}:00", timeZone: "{zone}" })).toEqual([]);
  expect(found({ date: "0230", time: "25:00", timeZone: "Berlin" })).toEqual([
    "date",
    "time",
    "timeZone",
  ]);
});

test("to wait for nobody is a problem", () => {
  expect(found({ own: true })).toEqual(["own"]);
  expect(found({ own: true, agent: "anna" })).toEqual([]);
});

test("on the canvas: whom, when and for which skill", () => {
  expect(inWords(spec.summary({}))).toBe("{call.ani} · in 30 minutes");
  expect(inWords(spec.summary({ date: "1224", time: "0930", skill: "support" }))).toBe(
    "{call.ani} · 1224 0930 · skill support",
  );
});
