import { expect, it } from "vitest";

import { serviceLevelLevel, staffingOf, waitLevel } from "./levels.ts";

it("a wait is near its target from three quarters of it, and over it beyond", () => {
  expect([0, 14, 15, 20, 21].map((waited) => waitLevel(waited, 20))).toEqual([
    "good",
    "good",
    "near",
    "near",
    "over",
  ]);
  expect(waitLevel(3_600, undefined)).toBe("good");
});

it("a service level is good from 80 percent; one that is not known is not bad", () => {
  expect([null, 1, 0.8, 0.79, 0.6, 0.59].map(serviceLevelLevel)).toEqual([
    "good",
    "good",
    "good",
    "near",
    "near",
    "over",
  ]);
});

it("nobody is there when all who have the skill are offline", () => {
  const nobody = {
    Available: 0,
    Busy: 0,
    "On break": 0,
    "In line": 0,
    "After-call work": 0,
    Offline: 0,
  };
  expect(staffingOf(nobody)).toBe("nobody");
  expect(staffingOf({ ...nobody, Offline: 3 })).toBe("nobody");
  expect(staffingOf({ ...nobody, Offline: 3, "In line": 1 })).toBe("busy");
  expect(staffingOf({ ...nobody, "In line": 1, Available: 1 })).toBe("free");
});
