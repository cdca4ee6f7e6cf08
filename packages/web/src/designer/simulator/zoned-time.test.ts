import { expect, test } from "vitest";

import { zonedTime } from "./zoned-time.ts";

test.each([
  ["2026-03-02 09:00:00", "Europe/Berlin", "2026-03-02T08:00:00Z"],
  ["2026-07-02 09:00:00", "Europe/Berlin", "2026-07-02T07:00:00Z"],
  ["2026-03-02 23:30:00", "America/New_York", "2026-03-03T04:30:00Z"],
])("%s in %s", (local, timeZone, time) => {
  expect(zonedTime(local, timeZone)).toBe(Date.parse(time));
});
