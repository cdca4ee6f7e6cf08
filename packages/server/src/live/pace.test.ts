import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Pace } from "./pace.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A feed of which each message is so long. */
function feed(length: number) {
  const told: string[] = [];
  const pace = new Pace<string>((topic) => {
    told.push(topic);
    pace.told(topic, length);
  });
  return { pace, told };
}

test("changes of a tenth of a second are told together, each topic by itself", () => {
  const { pace, told } = feed(1_000);
  pace.changed("agents");
  pace.changed("queues");
  pace.changed("agents");
  vi.advanceTimersByTime(99);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(["agents", "queues"]);
  pace.changed("agents");
  vi.advanceTimersByTime(100);
  expect(told).toEqual(["agents", "queues", "agents"]);
});

test("a list of two megabytes is told twice a second, however much changes; the longest within a second", () => {
  for (const [length, times] of [
    [2_000_000, 4],
    [50_000_000, 3],
  ] as const) {
    const { pace, told } = feed(length);
    for (let ms = 0; ms < 2_000; ms += 10) {
      pace.changed("contacts");
      vi.advanceTimersByTime(10);
    }
    expect(told).toHaveLength(times);
  }
});

test("a long list holds up no other", () => {
  const { pace, told } = feed(2_000_000);
  pace.changed("contacts");
  vi.advanceTimersByTime(100);
  pace.changed("contacts");
  pace.changed("agents");
  vi.advanceTimersByTime(100);
  expect(told).toEqual(["contacts", "agents"]);
});

test("nothing is told once it is stopped", () => {
  const { pace, told } = feed(10);
  pace.changed("agents");
  pace.stop();
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
});
