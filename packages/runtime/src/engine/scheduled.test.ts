import { describe, expect, test } from "vitest";

import type { PortEvent } from "../contact/events.ts";
import type { RoutingEvent } from "../ports/routing.ts";
import { offered } from "../testing/contact.ts";
import { memoryStore, newWorld, type World } from "../testing/world.ts";

const DUE = {
  type: "callback.due",
  linkedTo: "earlier",
  skill: "support",
  number: "+12025550123",
  callerId: "+12025550100",
  dnis: "+12025550100",
} as const satisfies RoutingEvent;
const LEG = { legId: "agent-1" };
const DIAL = { dialId: "dial-2" };
const OFFERED = offered("offer-1", "callback") as RoutingEvent;

/** The world of one contact, which telephony knows as `c1`. */
const dueIn = (world: World) => {
  world.routes("c1", DUE);
  return world;
};
const hears = (world: World, ...events: readonly PortEvent[]) => events.forEach(world.says);

const talks = (world: World) => {
  world.routes("c1", OFFERED);
  hears(world, { type: "agent-leg.answered", ...LEG });
  world.routes("c1", { type: "offer.accepted", offerId: "offer-1" });
  hears(world, { type: "dial.answered", ...DIAL }, { type: "bridge.joined", ...LEG });
};

describe("a scheduled callback that has come due", () => {
  test("is a contact of its own, which waits for an agent and is linked to the first", async () => {
    const world = dueIn(await newWorld());
    expect(world.runtime.contact("c1")).toMatchObject({
      linkedTo: "earlier",
      call: { ani: DUE.number, direction: "inbound", voicePath: false },
      queue: { state: "callback-waiting", skill: "support" },
    });
    expect(world.journal.slice(0, 2)).toMatchObject([
      { kind: "begun", seq: 1, script: "", ani: DUE.number, linkedTo: "earlier" },
      { kind: "event", seq: 2, event: DUE },
    ]);
  });

  test("is dialled when an agent has accepted, they talk, and then it is over", async () => {
    const world = dueIn(await newWorld());
    expect(world.done).toEqual(["resume "]);
    talks(world);
    expect(world.done.slice(1)).toEqual([
      "ringAgent c1",
      "accept c1",
      "dial c1",
      "bridge c1",
      "connected c1",
    ]);
    hears(world, { type: "voice.gone", cause: "normal" });
    expect(world.journal.at(-1)).toMatchObject({
      command: { type: "endContact", outcome: "callback-handled" },
    });
    expect(world.runtime.contacts()).toEqual([]);
  });

  test("shows the customer the name that was given", async () => {
    const world = await newWorld();
    world.routes("c1", { ...DUE, callerName: "ACME" });
    talks(world);
    expect(world.journal).toContainEqual(
      expect.objectContaining({
        command: expect.objectContaining({
          type: "dial",
          callerId: DUE.callerId,
          callerName: "ACME",
        }),
      }),
    );
  });

  test("is over when the customer is not reached any more", async () => {
    const world = dueIn(await newWorld());
    world.routes("c1", { type: "callback.ended", cause: "no-answer" });
    expect(world.journal.at(-1)).toMatchObject({ command: { outcome: "callback-failed" } });
  });

  test("goes on after a restart, without any script", async () => {
    const { store, kept } = memoryStore();
    dueIn(await newWorld({ store }));
    expect([...kept.keys()]).toEqual(["c1"]);
    const after = await newWorld({ store });
    expect(after.faults).toEqual([]);
    expect(after.done).toEqual(["resume c1"]);
    talks(after);
    expect(after.runtime.contact("c1")?.queue.state).toBe("connected");
  });

  test("tells a second call of the customer that a callback waits", async () => {
    const world = await newWorld({ waiting: [DUE.number] });
    const second = world.call("+12025550100", DUE.number);
    expect(world.runtime.contact(second)?.call.callbackWaits).toBe(true);
  });
});
