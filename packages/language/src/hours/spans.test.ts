import { expect, test } from "vitest";

import { joinSpans, readSpans, spanOf, spanText } from "./spans.ts";

test.each([
  ["9-17:30", ["09:00-17:30"]],
  ["13.30 – 18.00, 9 bis 12", ["09:00-12:00", "13:30-18:00"]],
  ["22-6", ["22:00-06:00"]],
  ["0-24", ["00:00-24:00"]],
  ["9-12; 11-14", ["09:00-14:00"]],
  ["", []],
])("%j is %j", (written, spans) => expect(readSpans(written)).toEqual(spans));

test.each(["9", "9-25", "9-17:60", "24-3", "morning", "9-12 13-17"])("%j cannot be read", (text) =>
  expect(readSpans(text)).toBeNull(),
);

test.each(["09:00-17:30", "22:00-06:00", "00:00-24:00", "08:00-08:00"])("%s stays itself", (text) =>
  expect(spanText(spanOf(text))).toBe(text),
);

test("nothing is open longer than a day", () => {
  const joined = joinSpans([
    { from: 600, to: 1800 },
    { from: 700, to: 2200 },
  ]);
  expect(joined).toEqual([{ from: 600, to: 2040 }]);
});
