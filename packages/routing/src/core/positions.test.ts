import { describe, expect, test } from "vitest";

import { FakeTimer } from "../testing/fake-timer.ts";
import { REQUEST } from "../testing/centre.ts";
import { createMemoryRouting } from "./index.ts";

/** So many callers in one queue, and what each is told of their position. */
async function queueOf(callers: number) {
  const timer = new FakeTimer();
  const { port } = createMemoryRouting({ skills: [{ name: "support" }], timer });
  const told = new Map<string, number>();
  let atOnce = 0;
  await port.start((contactId, event) => {
    if (event.type !== "queue.position") return;
    told.set(contactId, event.position);
    atOnce += 1;
  });
  for (let caller = 1; caller <= callers; caller++)
    port.requestAgent(`c${caller}`, { ...REQUEST, askId: "ask-1" });
  await timer.advance(6);
  told.clear();
  return {
    told,
    leave: (...places: readonly number[]) =>
      places.forEach((place) => port.leave(`c${place}`, "abandoned")),
    later: async (seconds: number) => {
      let most = 0;
      await timer.advance(seconds, () => {
        most = Math.max(most, atOnce);
        atOnce = 0;
      });
      return most;
    },
  };
}

describe("news of positions", () => {
  test("go to the first forty for each place, and further back for a twentieth of the way", async () => {
    const { told, leave, later } = await queueOf(200);
    leave(1);
    await later(6);
    expect([...told.keys()]).toEqual(Array.from({ length: 39 }, (_, index) => `c${index + 2}`));
    expect(told.get("c40")).toBe(39);
    leave(2, 3, 4, 5);
    await later(6);
    expect(told.get("c100")).toBe(95);
    expect(told.has("c200")).toBe(false);
    leave(6, 7, 8, 9);
    await later(6);
    expect(told.get("c200")).toBe(191);
  });

  test("of a long queue are told in parts, so that offers need not wait for all of them", async () => {
    const { told, leave, later } = await queueOf(3_000);
    leave(...Array.from({ length: 500 }, (_, index) => index + 1));
    const most = await later(6);
    expect(told.size).toBe(2_500);
    expect(told.get("c3000")).toBe(2_500);
    expect(most).toBeLessThanOrEqual(200);
  });

  test("that come up while a queue is told come with the next round", async () => {
    const { told, leave, later } = await queueOf(3_000);
    leave(...Array.from({ length: 500 }, (_, index) => index + 1));
    await later(0.01);
    leave(...Array.from({ length: 500 }, (_, index) => index + 501));
    await later(11);
    expect(told.get("c3000")).toBe(2_000);
  });
});
