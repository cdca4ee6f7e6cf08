import { describe, expect, test } from "vitest";

import { hoursAt } from "./hours-at.ts";
import type { HoursFile } from "./model.ts";

const OFFICE: HoursFile = {
  timeZone: "Europe/Berlin",
  weekly: {
    monday: ["09:00-12:00", "13:00-17:30"],
    friday: ["22:00-06:00"],
    sunday: ["00:00-24:00"],
  },
  holidays: {
    "New Year": { date: "01-01" },
    "Bridge day": { date: "2026-05-04" },
    "Christmas Eve": { date: "12-24", open: ["09:00-12:00"] },
  },
  overrides: {
    Flood: { from: "2026-07-06T10:00", to: "2026-07-06T15:00" },
    Fair: { from: "2026-07-06T14:00", to: "2026-07-06T20:00", is: "open" },
  },
};

/** `2026-03-02T09:00+01:00` → what the office's hours say. */
const at = (moment: string, hours = OFFICE) => hoursAt(hours, Date.parse(moment));
const state = (moment: string, hours = OFFICE) => at(moment, hours).state;

describe("the week", () => {
  test.each([
    ["before it opens", "2026-03-02T08:59:59+01:00", "Closed"],
    ["when it opens", "2026-03-02T09:00+01:00", "Open"],
    ["in the pause", "2026-03-02T12:00+01:00", "Closed"],
    ["after the pause", "2026-03-02T13:00+01:00", "Open"],
    ["when it closes", "2026-03-02T17:30+01:00", "Closed"],
    ["on a day that is left out", "2026-03-03T10:00+01:00", "Closed"],
    ["in a night that begins today", "2026-03-06T23:00+01:00", "Open"],
    ["in a night that began yesterday", "2026-03-07T05:59+01:00", "Open"],
    ["after that night", "2026-03-07T06:00+01:00", "Closed"],
    ["at any time of a day that is open round the clock", "2026-03-08T23:59:59+01:00", "Open"],
    ["at the end of that day", "2026-03-10T00:00+01:00", "Closed"],
  ])("%s", (_, moment, expected) => {
    expect(state(moment)).toBe(expected);
  });
});

describe("a holiday", () => {
  test("of every year", () => {
    expect(at("2029-01-01T10:00+01:00")).toEqual({
      state: "Holiday",
      override: null,
      holiday: "New Year",
    });
  });
  test("of one year only", () => {
    expect(state("2026-05-04T10:00+02:00")).toBe("Holiday");
    expect(state("2026-05-11T10:00+02:00")).toBe("Open");
  });
  test("can be open for some hours", () => {
    expect(state("2026-12-24T10:00+01:00")).toBe("Open");
    expect(state("2026-12-24T12:00+01:00")).toBe("Holiday");
  });
  test("is a day of the zone, not of UTC", () => {
    expect(state("2025-12-31T23:30Z")).toBe("Holiday");
    expect(state("2026-01-01T23:30Z")).toBe("Closed");
  });
});

describe("an override", () => {
  test("goes before the week, and expires", () => {
    expect(at("2026-07-06T10:00+02:00")).toMatchObject({ state: "Closed", override: "Flood" });
    expect(at("2026-07-06T09:59+02:00")).toMatchObject({ state: "Open", override: null });
    expect(at("2027-07-05T10:00+02:00")).toMatchObject({ state: "Open", override: null });
  });
  test("that began last wins", () => {
    expect(at("2026-07-06T14:30+02:00")).toMatchObject({ state: "Open", override: "Fair" });
    expect(at("2026-07-06T19:00+02:00")).toMatchObject({ state: "Open", override: "Fair" });
  });
});

const onSundays = (timeZone: string, ...spans: string[]): HoursFile => ({
  timeZone,
  weekly: { sunday: spans },
});

describe("where the clock changes", () => {
  /** Zone, the Sunday's hours, and moments around the change with what holds there. */
  const cases: readonly [string, string, string[], readonly [string, string][]][] = [
    [
      "Europe/Berlin springs forward at 02:00 to 03:00: what opens at 02:30 opens at 03:30",
      "Europe/Berlin",
      ["02:30-04:00"],
      [
        ["2026-03-29T00:59:59Z", "Closed"],
        ["2026-03-29T01:29:59Z", "Closed"],
        ["2026-03-29T01:30Z", "Open"],
        ["2026-03-29T02:00Z", "Closed"],
      ],
    ],
    [
      "Europe/Berlin falls back at 03:00 to 02:00: what opens at 02:30 opens once, the first time",
      "Europe/Berlin",
      ["02:30-04:00"],
      [
        ["2026-10-25T00:29Z", "Closed"],
        ["2026-10-25T00:30Z", "Open"],
        ["2026-10-25T01:15Z", "Open"],
        ["2026-10-25T02:59Z", "Open"],
        ["2026-10-25T03:00Z", "Closed"],
      ],
    ],
    [
      "America/New_York springs forward: a night of 00:00-06:00 has five hours",
      "America/New_York",
      ["00:00-06:00"],
      [
        ["2026-03-08T04:59Z", "Closed"],
        ["2026-03-08T05:00Z", "Open"],
        ["2026-03-08T09:59Z", "Open"],
        ["2026-03-08T10:00Z", "Closed"],
      ],
    ],
    [
      "America/New_York falls back: it has seven",
      "America/New_York",
      ["00:00-06:00"],
      [
        ["2026-11-01T04:00Z", "Open"],
        ["2026-11-01T10:59Z", "Open"],
        ["2026-11-01T11:00Z", "Closed"],
      ],
    ],
    [
      "Australia/Lord_Howe goes forward by half an hour: 02:15 is 02:45",
      "Australia/Lord_Howe",
      ["02:15-03:00"],
      [
        ["2026-10-03T15:44Z", "Closed"],
        ["2026-10-03T15:45Z", "Open"],
        ["2026-10-03T16:00Z", "Closed"],
      ],
    ],
    [
      "Australia/Lord_Howe goes back by half an hour: 01:45 comes twice, and counts the first time",
      "Australia/Lord_Howe",
      ["01:45-03:00"],
      [
        ["2026-04-04T14:44Z", "Closed"],
        ["2026-04-04T14:45Z", "Open"],
        ["2026-04-04T15:05Z", "Open"],
        ["2026-04-04T16:29Z", "Open"],
        ["2026-04-04T16:30Z", "Closed"],
      ],
    ],
  ];

  test.each(cases)("%s", (_, zone, spans, moments) => {
    const hours = onSundays(zone, ...spans);
    expect(moments.map(([moment]) => [moment, state(moment, hours)])).toEqual(moments);
  });

  test("an ordinary day's opening keeps its local time on both sides of each change", () => {
    for (const timeZone of ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"]) {
      const hours: HoursFile = { timeZone, weekly: { monday: ["09:00-10:00"] } };
      const opens = (from: string) => {
        const openAt = [];
        for (let time = Date.parse(from); openAt.length < 3; time += 1_800_000)
          if (hoursAt(hours, time).state === "Open" && hoursAt(hours, time - 1).state !== "Open")
            openAt.push(
              new Date(time).toLocaleTimeString("en-GB", { timeZone, timeStyle: "short" }),
            );
        return openAt;
      };
      expect(opens("2026-03-01T00:00Z")).toEqual(["09:00", "09:00", "09:00"]);
      expect(opens("2026-10-01T00:00Z")).toEqual(["09:00", "09:00", "09:00"]);
    }
  });
});
