import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CentreRules } from "./core/index.ts";
import { IMPLEMENTATIONS, type Opened, whereItLasts } from "./testing/implementations.ts";

const HOUR = 3600;
const RULES: CentreRules = {
  skills: [{ name: "support", acwSec: 0, ringTimeoutSec: 15 }],
  lastAgentWindowHours: 24,
};
const refused = (reason: string) => ({ type: "last-agent.refused", reason });
const NUMBER = "+12025550123";

describe.each(Object.entries(IMPLEMENTATIONS))("last-agent routing (%s)", (name, open) => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await open(RULES);
    await agent("anna").isFree({ support: 1 });
  });
  afterEach(() => opened.dispose());

  const agent = (id: string) => opened.centre.agent(id);
  const contact = (id: string) => opened.centre.contact(id);
  const clock = () => opened.centre.clock;
  const calledBy = async (id: string, reached = true) => {
    const call = { number: NUMBER, callerId: "", skill: "support" };
    const { contact: own } = await opened.centre.desk.dialOut(id, call);
    const contactId = own?.contactId ?? "";
    if (!reached) await contact(contactId).cannotBeReached("no-answer");
    else {
      await contact(contactId).talks();
      await contact(contactId).isOver();
    }
  };
  const callsBack = (id = "c1") => contact(id).wantsLastAgent(NUMBER);

  test.each([true, false])("who was called (answered: %s) rings at that agent", async (reached) => {
    await agent("ben").isFree({ support: 1 });
    await calledBy("anna", reached);
    await callsBack();
    expect(contact("c1").last()).toMatchObject({
      type: "offer.made",
      kind: "call",
      agent: { id: "anna" },
    });
    expect(await opened.centre.desk.waiting()).toEqual([]);
    await agent("anna").accepts();
    await contact("c1").talks();
    expect((await agent("anna").view()).contact).toMatchObject({ state: "connected" });
    await contact("c1").isOver();
    expect(await agent("anna").status()).toBe("Available");
  });

  test("whom nobody has called is told so", async () => {
    await callsBack();
    expect(contact("c1").last()).toEqual(refused("not-called"));
  });

  test("the agent who called last is the last agent", async () => {
    await agent("ben").isFree({ support: 1 });
    await calledBy("anna");
    await calledBy("ben");
    await callsBack();
    expect(contact("c1").last()).toMatchObject({ agent: { id: "ben" } });
  });

  test("it counts for the window and not longer, also over a restart", async () => {
    await calledBy("anna");
    await clock().advance(24 * HOUR - 1);
    if (name !== "memory") await opened.centre.restarts([]);
    await callsBack();
    expect(contact("c1").last()).toMatchObject({ type: "offer.made" });
    await contact("c1").leaves();
    await clock().advance(1);
    await callsBack("c2");
    expect(contact("c2").last()).toEqual(refused("not-called"));
  });

  test.each(["Busy", "On break", "Offline"] as const)("%s is not available", async (status) => {
    await calledBy("anna");
    await agent("anna").becomes(status);
    await callsBack();
    expect(contact("c1").last()).toEqual(refused("unavailable"));
  });

  test("an agent who is rung already, or was removed, is not available", async () => {
    await calledBy("anna");
    await callsBack();
    await callsBack("c2");
    expect(contact("c2").last()).toEqual(refused("unavailable"));
    await opened.centre.desk.removeAgent("anna");
    expect(contact("c1").last()).toMatchObject({ type: "offer.ended", reason: "agent-gone" });
    await callsBack("c3");
    expect(contact("c3").last()).toEqual(refused("unavailable"));
  });

  test("an agent who declines or does not answer leaves it at that: nobody else is asked", async () => {
    await calledBy("anna");
    await agent("ben").isFree({ support: 1 });
    await callsBack();
    await agent("anna").declines();
    expect(contact("c1").last()).toMatchObject({ type: "offer.ended", reason: "declined" });
    await callsBack("c2");
    await clock().advance(15);
    expect(contact("c2").last()).toMatchObject({ type: "offer.ended", reason: "timeout" });
    expect(await agent("anna").view()).toMatchObject({ missedInRow: 1, contact: null });
    expect(await agent("ben").rings()).toBeNull();
    expect(await opened.centre.desk.waiting()).toEqual([]);
  });

  test("a caller who hangs up stops the ringing, and the agent is free for the next", async () => {
    await calledBy("anna");
    await callsBack();
    await contact("c1").leaves();
    expect(contact("c1").heard().slice(-2)).toEqual(["offer.ended", "queue.done"]);
    await contact("c2").requests("support");
    expect(await agent("anna").rings()).toBe("c2");
  });

  test("asked again, the same offer is told", async () => {
    await calledBy("anna");
    await callsBack();
    await callsBack();
    const offers = contact("c1")
      .events()
      .flatMap((event) => (event.type === "offer.made" ? [event.offerId] : []));
    expect(new Set(offers).size).toBe(1);
  });

  test.each(whereItLasts(name))("an offer goes on over a restart", async () => {
    await calledBy("anna");
    await callsBack();
    await opened.centre.restarts(["c1"]);
    await agent("anna").accepts();
    expect(contact("c1").last()).toMatchObject({ type: "offer.accepted" });
  });
});
