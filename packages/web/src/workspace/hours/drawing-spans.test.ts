import { expect, test } from "vitest";

import { drawn, moved, spansOf, textOf } from "./drawing-spans.ts";

const NINE = 540;
const MORNING = { from: NINE, to: 720 };

test("a new interval can be drawn in both directions", () => {
  const drawing = { grip: "new", span: MORNING, at: 600 } as const;
  expect(textOf([drawn(drawing, 780)])).toBe("10:00-13:00");
  expect(textOf([drawn(drawing, NINE)])).toBe("09:00-10:00");
  expect(textOf([drawn(drawing, 600)])).toBe("");
});

test("an interval is moved within its day, and keeps its length", () => {
  const drawing = { grip: "move", span: MORNING, at: 600 } as const;
  expect(textOf([drawn(drawing, 660)])).toBe("10:00-13:00");
  expect(textOf([drawn(drawing, 1440)])).toBe("21:00-24:00");
  expect(textOf([moved({ from: 1320, to: 1800 }, 60)])).toBe("23:00-07:00");
});

test("its ends do not pass each other", () => {
  expect(drawn({ grip: "from", span: MORNING, at: NINE }, 800)).toEqual({ from: 705, to: 720 });
  expect(drawn({ grip: "to", span: MORNING, at: 720 }, 0)).toEqual({ from: NINE, to: 555 });
});

test("what is drawn into a neighbour becomes one with it", () => {
  expect(textOf([...spansOf("9-12, 13-17"), { from: 700, to: 800 }])).toBe("09:00-17:00");
});
