import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { paced } from "./paced.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("news are asked for at once, those that come meanwhile together and after a pause", async () => {
  const work = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const { news } = paced(work, 1_000);
  news();
  news();
  news();
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(999);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(work).toHaveBeenCalledTimes(2);
  news();
  expect(work).toHaveBeenCalledTimes(3);
});

it("nothing is done any more once it is stopped", async () => {
  const work = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const { news, stop } = paced(work, 1_000);
  news();
  news();
  stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(work).toHaveBeenCalledTimes(1);
});
