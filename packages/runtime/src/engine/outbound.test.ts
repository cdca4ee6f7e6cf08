import { describe, expect, test } from "vitest";

import type { PortEvent } from "../contact/events.ts";
import type { RoutingEvent } from "../ports/routing.ts";
import { offered } from "../testing/contact.ts";
import { newWorld } from "../testing/world.ts";

const LEG = { legId: "agent-1" };
const DIAL = { dialId: "dial-2" };

/** Anna has called somebody from her desk. */
async function annaCalls() {
  const world = await newWorld();
  const routes = (event: RoutingEvent) => world.routes("c1", event);
  routes({
    type: "outbound.begun",
    skill: "support",
    number: "+12025550123",
    callerId: "+12025550100",
  });
  routes(offered("offer-1", "outbound") as RoutingEvent);
  routes({ type: "offer.accepted", offerId: "offer-1" });
  const hears = (...events: readonly PortEvent[]) => events.forEach(world.says);
  const outcome = () => world.journal.at(-1);
  return { world, routes, hears, outcome };
}

describe("an agent who calls somebody", () => {
  test("is rung first; then the other side is dialled, and they talk", async () => {
    const { world, hears, outcome } = await annaCalls();
    expect(world.runtime.contact("c1")?.call).toMatchObject({
      direction: "outbound",
      ani: "+12025550123",
    });
    expect(world.done.slice(1)).toEqual(["ringAgent c1"]);
    hears({ type: "agent-leg.answered", ...LEG });
    expect(world.done.at(-1)).toBe("dial c1");
    hears({ type: "dial.answered", ...DIAL }, { type: "bridge.joined", ...LEG });
    expect(world.done.slice(-2)).toEqual(["bridge c1", "connected c1"]);
    hears({ type: "voice.gone", cause: "normal" });
    expect(outcome()).toMatchObject({ command: { outcome: "outbound-handled" } });
    expect(world.runtime.contacts()).toEqual([]);
  });

  test("does not reach them: it is tried once", async () => {
    const { world, routes, hears, outcome } = await annaCalls();
    hears({ type: "agent-leg.answered", ...LEG });
    hears({ type: "dial.failed", ...DIAL, cause: "busy", message: "" });
    expect(world.done.slice(-2)).toEqual(["dropAgent c1", "callbackFailed c1offer-1"]);
    routes({ type: "callback.ended", cause: "busy" });
    expect(outcome()).toMatchObject({ command: { outcome: "outbound-failed" } });
  });

  test("gives up while it rings: that is no lost phone", async () => {
    const { world, routes, hears, outcome } = await annaCalls();
    hears({ type: "agent-leg.answered", ...LEG });
    hears({ type: "agent-leg.ended", ...LEG, cause: "normal" });
    expect(world.done.slice(-2)).toEqual(["callbackFailed c1offer-1", "hangup c1"]);
    hears({ type: "voice.gone", cause: "cancelled" });
    routes({ type: "callback.ended", cause: "cancelled" });
    expect(outcome()).toMatchObject({ command: { outcome: "outbound-failed" } });
  });

  test("is not at their phone: nobody is dialled", async () => {
    const { world, routes, hears, outcome } = await annaCalls();
    hears({ type: "agent-leg.ended", ...LEG, cause: "no-answer" });
    expect(world.done.at(-1)).toBe("release c1");
    routes({ type: "offer.ended", offerId: "offer-1", reason: "released" });
    routes({ type: "callback.ended", cause: "failed" });
    expect(world.done).not.toContain("dial c1");
    expect(outcome()).toMatchObject({ command: { outcome: "outbound-failed" } });
  });
});
