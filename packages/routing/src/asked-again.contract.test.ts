import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Centre } from "./testing/centre.ts";
import { IMPLEMENTATIONS, type Opened } from "./testing/implementations.ts";

const RULES = { skills: [{ name: "support", ringTimeoutSec: 15, acwSec: 20 }] };

describe.each(Object.entries(IMPLEMENTATIONS))("what is asked again, in %s", (_name, open) => {
  let opened: Opened;
  let centre: Centre;

  beforeEach(async () => {
    opened = await open(RULES);
    centre = opened.centre;
  });
  afterEach(() => opened.dispose());

  const agent = (id: string) => centre.agent(id);
  const contact = (id: string) => centre.contact(id);
  const heardAfter = async (what: () => Promise<unknown>) => {
    const before = centre.events.length;
    await what();
    return centre.events.slice(before).map(({ event }) => event);
  };
  const accepted = async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").requests("support");
    await agent("anna").accepts();
  };
  const callbackAccepted = async () => {
    await contact("c1").requests("support");
    await contact("c1").choosesCallback();
    await agent("anna").isFree({ support: 1 });
    await agent("anna").accepts();
  };
  const resumed = (offerId: string | null) =>
    heardAfter(() => centre.port.resume([{ contactId: "c1", offerId }]));

  test("a place: the contact is told the one it has", async () => {
    await contact("c1").requests("support", { askId: "mine" });
    await contact("c2").requests("support");
    const again = await heardAfter(() => contact("c1").requests("support", { askId: "mine" }));
    expect(again).toMatchObject([{ type: "queue.entered", askId: "mine", position: 1 }]);
    expect(await centre.desk.waiting()).toHaveLength(2);
  });

  test("a place where an agent has accepted already: that is told, too", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").requests("support", { askId: "mine" });
    await agent("anna").accepts();
    const again = await heardAfter(() => contact("c1").requests("support", { askId: "mine" }));
    expect(again.map(({ type }) => type)).toEqual([
      "queue.entered",
      "offer.made",
      "offer.accepted",
    ]);
  });

  test("a callback, though its agent has accepted meanwhile: it waits, once", async () => {
    await contact("c1").requests("support");
    await contact("c1").choosesCallback({ retry: { attempts: 2, minutesBetween: 1 } });
    await agent("anna").isFree({ support: 1 });
    await agent("anna").accepts();
    const again = await heardAfter(() => contact("c1").choosesCallback());
    expect(again).toEqual([{ type: "callback.waiting" }]);
    expect(await agent("anna").view()).toMatchObject({ contact: { state: "accepted" } });
  });

  test("a schedule: the same one, and no second", async () => {
    await contact("c1").schedules({ askId: "mine", inSec: 60 });
    await contact("c1").schedules({ askId: "mine", inSec: 60 });
    expect(contact("c1").heard()).toEqual(["schedule.made", "schedule.made"]);
    expect((await centre.desk.callbackCounts()).scheduled).toBe(1);
    await centre.clock.advance(60);
    await contact("c1").schedules({ askId: "mine", inSec: 60 });
    expect(contact("c1").last()).toMatchObject({ type: "schedule.made" });
    expect((await centre.desk.callbackCounts()).scheduled).toBe(0);
  });

  test("a callback that failed: one attempt is counted", async () => {
    await callbackAccepted();
    const offerId = contact("c1").offerId();
    await contact("c1").cannotBeReached("busy", offerId);
    await contact("c1").cannotBeReached("busy", offerId);
    expect(contact("c1").heard().slice(-2)).toEqual(["callback.waiting", "callback.waiting"]);
  });

  test("a callback that failed for the last time: it is over, again", async () => {
    await contact("c1").requests("support");
    await contact("c1").choosesCallback({ retry: { attempts: 1, minutesBetween: 1 } });
    await agent("anna").isFree({ support: 1 });
    await agent("anna").accepts();
    const offerId = contact("c1").offerId();
    await contact("c1").cannotBeReached("busy", offerId);
    await contact("c1").cannotBeReached("busy", offerId);
    expect(contact("c1").heard().slice(-2)).toEqual(["callback.ended", "callback.ended"]);
  });

  test("that agent and caller talk, and that they have talked: it is counted once", async () => {
    await accepted();
    await contact("c1").talks();
    await contact("c1").talks();
    expect(await agent("anna").view()).toMatchObject({ handled: 1 });
    await contact("c1").isOver();
    await contact("c1").isOver();
    expect(contact("c1").heard().slice(-2)).toEqual(["queue.done", "queue.done"]);
    expect(await agent("anna").status()).toBe("After-call work");
  });

  test("an accepted offer that its contact declines, for it has not heard of that, is given back", async () => {
    await accepted();
    await contact("c1").isDeclined("unreachable");
    expect(contact("c1").last()).toMatchObject({ type: "offer.ended", reason: "released" });
    expect(await agent("anna").status()).toBe("Busy: unreachable");
    expect(await contact("c1").entry()).toMatchObject({ state: "waiting" });
  });

  test("that an offer is given back, or declined: it is over", async () => {
    await accepted();
    const offerId = contact("c1").offerId();
    await contact("c1").isReleased();
    const again = await heardAfter(() => contact("c1").isReleased());
    expect(again).toEqual([{ type: "offer.ended", offerId, reason: "released" }]);
  });

  describe("after a restart a contact is told", () => {
    test("of an offer that it has not heard of", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      const offerId = contact("c1").offerId();
      expect(await resumed(null)).toMatchObject([{ type: "offer.made", offerId }]);
      expect(await resumed(offerId)).toEqual([]);
    });

    test("that its offer was accepted at the desk", async () => {
      await accepted();
      const offerId = contact("c1").offerId();
      expect(await resumed(offerId)).toEqual([{ type: "offer.accepted", offerId }]);
      expect(await resumed(null)).toMatchObject([
        { type: "offer.made" },
        { type: "offer.accepted" },
      ]);
    });

    test("that its offer is over, and of the one it has now", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      const first = contact("c1").offerId();
      await agent("anna").becomes("Offline");
      await agent("ben").isFree({ support: 1 });
      expect(await resumed(first)).toMatchObject([
        { type: "offer.ended", offerId: first },
        { type: "offer.made", agent: { id: "ben" } },
      ]);
    });

    test("nothing while it talks", async () => {
      await accepted();
      await contact("c1").talks();
      expect(await resumed(contact("c1").offerId())).toEqual([]);
    });
  });
});
