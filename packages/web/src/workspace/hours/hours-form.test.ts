import type { HoursFile } from "@cordboard/language";
import { expect, test } from "vitest";

import { hoursForm, hoursIn, hoursMistakesIn, usableHours } from "./hours-form.ts";

const OFFICE: HoursFile = {
  $schema: "https://cordboard.dev/schema/hours-1.json",
  timeZone: "Europe/Berlin",
  weekly: { monday: ["09:00-12:00", "13:00-17:30"], friday: ["22:00-06:00"] },
  holidays: {
    "Christmas Eve": { date: "12-24", open: ["09:00-12:00"] },
    Christmas: { date: "12-25" },
  },
  overrides: { Fair: { from: "2026-07-06T14:00", to: "2026-07-06T20:00", is: "open" } },
};

test("a file in the form and back is the same file", () => {
  expect(hoursIn(hoursForm(OFFICE))).toEqual(OFFICE);
  expect(hoursMistakesIn(hoursForm(OFFICE))).toEqual([]);
});

const placesOf = (change: Partial<ReturnType<typeof hoursForm>>) =>
  hoursMistakesIn({ ...hoursForm(OFFICE), ...change }).map(({ path }) => path.join("/"));

test("mistakes are at their fields", () => {
  const { weekly } = hoursForm(OFFICE);
  const free = { name: "Free", date: "2026-05-01", open: "" };
  const flood = {
    name: "Flood",
    from: "2026-05-01T10:00",
    to: "2026-05-01T09:00",
    is: "closed",
  } as const;
  expect(placesOf({ weekly: { ...weekly, monday: "9 till late" } })).toEqual(["weekly/monday"]);
  expect(placesOf({ holidays: [free, { ...free, open: "x" }] })).toEqual([
    "holidays/1/name",
    "holidays/1/open",
  ]);
  expect(placesOf({ holidays: [free, { ...free, name: "", date: "" }] })).toEqual([
    "holidays/1/name",
    "holidays/1/date",
  ]);
  expect(placesOf({ overrides: [flood] })).toEqual(["overrides/0/to"]);
  expect(placesOf({ overrides: [{ ...flood, name: "burst pipe" }] })).toEqual(["overrides/0/name"]);
  expect(placesOf({ timeZone: "Mars" })).toEqual(["timeZone"]);
});

test("while a line is being written, the others are shown", () => {
  const form = hoursForm(OFFICE);
  const started = { name: "", date: "", open: "" };
  expect(usableHours({ ...form, holidays: [...form.holidays, started] })).toEqual(OFFICE);
  expect(usableHours({ ...form, timeZone: "Mars" })).toBeNull();
});
