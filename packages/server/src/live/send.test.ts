import { EventEmitter } from "node:events";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { send } from "./send.ts";

/** A browser's connection of which nothing is read. */
class SlowScreen extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  readonly closed: unknown[] = [];
  terminated = false;

  send(text: string): void {
    this.bufferedAmount += text.length;
  }
  close(code: number): void {
    this.readyState = 2;
    this.closed.push(code);
  }
  terminate(): void {
    this.terminated = true;
    this.emit("close");
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MESSAGE = "x".repeat(300_000);

test("what waits for a screen that does not read is bounded; it is told to come again, and then cut off", () => {
  const screen = new SlowScreen();
  for (let n = 0; n < 1_000; n++) send(screen as never, MESSAGE);
  expect(screen.bufferedAmount).toBeLessThan(5_000_000);
  expect(screen.closed).toEqual([1013]);
  vi.advanceTimersByTime(5_000);
  expect(screen.terminated).toBe(true);
});

test("a screen that reads on and closes is left alone", () => {
  const screen = new SlowScreen();
  for (let n = 0; n < 20; n++) send(screen as never, MESSAGE);
  screen.emit("close");
  vi.advanceTimersByTime(60_000);
  expect(screen.terminated).toBe(false);
});
