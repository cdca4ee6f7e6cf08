import { describe, expect, test } from "vitest";

import type { ContactEvent, PortEvent } from "../contact/events.ts";
import { EventQueue, Room } from "./event-queue.ts";

const at = 1;
const digit = { type: "digit", digit: "1", at } as const;
const position = (number: number): ContactEvent => ({
  type: "queue.position",
  position: number,
  estimatedWaitSec: null,
  at,
});

function queueOf(room: Room, ...events: readonly ContactEvent[]) {
  const queue = new EventQueue(room);
  for (const event of events) queue.add({ event });
  return queue;
}

function allOf(queue: EventQueue): ContactEvent[] {
  const all: ContactEvent[] = [];
  for (let next = queue.next(); next; next = queue.next()) all.push(next.event);
  return all;
}

const times = (count: number, event: ContactEvent) => Array.from({ length: count }, () => event);
const types = (events: readonly PortEvent[]) => [...new Set(events.map(({ type }) => type))];

describe("events that wait", () => {
  test("keep their order", () => {
    const gone = { type: "voice.gone", cause: "normal", at } as const;
    expect(allOf(queueOf(new Room(), digit, gone, digit))).toEqual([digit, gone, digit]);
  });

  test("are at most 64 keys of a caller who holds one; what was dropped is told once", () => {
    const queue = queueOf(new Room(), ...times(5_000, digit));
    const events = allOf(queue);
    expect(events).toHaveLength(65);
    expect(events.at(-1)).toEqual({ type: "events.dropped", count: 4_936, at });
    queue.add({ event: digit });
    expect(allOf(queue)).toEqual([digit]);
  });

  test("are never dropped when they tell of a leg or the queue", () => {
    const ended = { type: "agent-leg.ended", legId: "agent-1", cause: "normal", at } as const;
    expect(allOf(queueOf(new Room(), ...times(1_000, digit), ended))).toContainEqual(ended);
  });

  test("hold only the last of several positions in the queue", () => {
    const queue = queueOf(new Room(), position(9), position(8), digit, position(7), position(6));
    expect(allOf(queue)).toEqual([position(8), digit, position(6)]);
  });

  test("are bounded in the whole process; room that was taken is given back", () => {
    const room = new Room();
    const queues = Array.from({ length: 200 }, () => queueOf(room, ...times(64, digit)));
    const kept = queues.map((queue) => allOf(queue).filter(({ type }) => type === "digit").length);
    expect(kept.reduce((sum, one) => sum + one)).toBe(10_000);
    expect(types(allOf(queueOf(room, digit)))).toEqual(["digit"]);
  });
});
