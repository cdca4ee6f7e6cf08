import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createVirtualClock } from "./virtual-clock.ts";

test("calls what falls due in order of time, and in the order asked where times are the same", () => {
  const breaks = fc.check(
    fc.property(fc.array(fc.nat(50), { maxLength: 60 }), fc.nat(60), (dues, ms) => {
      const clock = createVirtualClock(1000);
      const called: (readonly [due: number, order: number])[] = [];
      for (const [order, due] of dues.entries())
        clock.at(1000 + due, () => {
          expect(clock.now()).toBe(1000 + due);
          called.push([due, order]);
        });
      clock.advance(ms);
      const expected = dues
        .map((due, order) => [due, order] as const)
        .filter(([due]) => due <= ms)
        .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
      expect(called).toEqual(expected);
      expect(clock.now()).toBe(1000 + ms);
    }),
  );
  expect(breaks.errorInstance ?? null).toBeNull();
});

test("what is cancelled is not called, and does not count as next", () => {
  const clock = createVirtualClock(0);
  const called: string[] = [];
  const cancel = clock.at(5, () => called.push("cancelled"));
  clock.at(9, () => called.push("called"));
  cancel();
  cancel();
  expect(clock.nextDue()).toBe(9);
  clock.advance(10);
  expect(called).toEqual(["called"]);
  expect(clock.nextDue()).toBeUndefined();
});

test("what is asked for while it goes on is called in the same go, if it falls due by then", () => {
  const clock = createVirtualClock(0);
  const called: number[] = [];
  const again = () => {
    called.push(clock.now());
    clock.at(clock.now() + 4, again);
  };
  clock.at(4, again);
  clock.advance(10);
  expect(called).toEqual([4, 8]);
});

test("what is already past is called at once, and time does not go back", () => {
  const clock = createVirtualClock(100);
  const called: number[] = [];
  clock.at(50, () => called.push(clock.now()));
  clock.advance(0);
  expect(called).toEqual([100]);
});
