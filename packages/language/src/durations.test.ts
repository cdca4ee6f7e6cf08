import { expect, test } from "vitest";

import { parseDuration, partsOfDuration } from "./durations.ts";

test.each([
  ["150", 150],
  [" 0 ", 0],
  ["2:30", 150],
  ["0:05", 5],
  ["1:00:00", 3600],
  ["90:00", 5400],
  ["2m30s", 150],
  ["2 min 30 s", 150],
  ["2 Min. 30 Sek.", 150],
  ["1h", 3600],
  ["45 seconds", 45],
])("%j is %i seconds", (typed, seconds) => {
  expect(parseDuration(typed)).toBe(seconds);
});

test.each(["", "5x", "2:70", "-5", "1.5", "m", "30 s 2 min", "{level}"])(
  "%j is no length of time",
  (typed) => {
    expect(parseDuration(typed)).toBeUndefined();
  },
);

test("a length of time in its parts", () => {
  expect(partsOfDuration(3750)).toEqual({ hours: 1, minutes: 2, seconds: 30 });
});
