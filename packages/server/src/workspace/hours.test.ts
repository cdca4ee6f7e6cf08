import { expect, onTestFinished, test } from "vitest";

import { workspaceFolder } from "../testing/server-rig.ts";
import { loadWorkspace } from "./load-workspace.ts";
import { centreRules } from "./resources.ts";

function load(files: { readonly [path: string]: unknown }) {
  const workspace = workspaceFolder(files);
  onTestFinished(() => workspace.remove());
  return loadWorkspace(workspace.folder);
}

const OFFICE = { timeZone: "Europe/Berlin", weekly: { monday: ["09:00-17:00"] } };

test("hours are known by the names of their files", () => {
  const { hours, problems } = load({
    "hours/office.json": OFFICE,
    "hours/night/hotline.json": OFFICE,
  });
  expect(hours.map(({ name }) => name)).toEqual(["night/hotline", "office"]);
  expect(problems).toEqual([]);
});

test.each<[string, object, string, string]>([
  ["a zone that is none", { timeZone: "Mars" }, "S111", "/timeZone"],
  ["a span that is none", { weekly: { monday: ["9-5"] } }, "L0106", "/weekly/monday/0"],
  [
    "a day that no year has",
    { holidays: { Odd: { date: "02-30" } } },
    "S111",
    "/holidays/Odd/date",
  ],
  [
    "a day that this year has not",
    { holidays: { Leap: { date: "2026-02-29" } } },
    "S111",
    "/holidays/Leap/date",
  ],
  [
    "an override that ends before it begins",
    { overrides: { Flood: { from: "2026-07-06T10:00", to: "2026-07-06T09:00" } } },
    "S111",
    "/overrides/Flood/to",
  ],
  ["hours that are never open", { weekly: {} }, "S112", "/weekly"],
])("%s is said, with its place", (_, change, code, pointer) => {
  const { hours, problems } = load({ "hours/office.json": { ...OFFICE, ...change } });
  expect(problems).toMatchObject([{ file: "hours/office.json", code, pointer }]);
  expect(hours[0]?.hours === undefined).toBe(code !== "S112");
});

test("hours of a skill that are not there are said, and close nothing", () => {
  const { problems, ...workspace } = load({
    "hours/office.json": OFFICE,
    "skills.json": { support: { hours: "ofice" }, sales: { hours: "office" } },
  });
  expect(problems).toMatchObject([
    {
      file: "skills.json",
      code: "S121",
      severity: "warning",
      pointer: "/support/hours",
      message: 'There are no hours "ofice" in the workspace; did you mean "office"?',
    },
  ]);
  const night = Date.parse("2026-03-02T22:00:00Z");
  const { skills } = centreRules({ ...workspace, problems });
  expect(skills.map(({ name, isOpen }) => [name, isOpen?.(night)])).toEqual([
    ["support", undefined],
    ["sales", false],
  ]);
});

test("29 February is a day of every year", () => {
  const holidays = { "Leap day": { date: "02-29" } };
  expect(load({ "hours/office.json": { ...OFFICE, holidays } }).problems).toEqual([]);
});
