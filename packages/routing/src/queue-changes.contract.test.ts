import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CentreRules } from "./core/index.ts";
import type { Centre } from "./testing/centre.ts";
import { IMPLEMENTATIONS, type Opened } from "./testing/implementations.ts";

const RULES: CentreRules = {
  skills: [
    { name: "support", ringTimeoutSec: 15, acwSec: 0 },
    { name: "sales", acwSec: 0 },
    { name: "closed", closed: true },
    { name: "small", capacity: 1 },
    { name: "strict", whenUnstaffed: "refuse" },
  ],
};

describe.each(Object.entries(IMPLEMENTATIONS))("a contact in a queue, in %s", (_name, open) => {
  let opened: Opened;
  let centre: Centre;

  beforeEach(async () => {
    opened = await open(RULES);
    centre = opened.centre;
  });
  afterEach(() => opened.dispose());

  const agent = (id: string) => centre.agent(id);
  const contact = (id: string) => centre.contact(id);
  const order = async () => (await centre.desk.waiting()).map(({ contactId }) => contactId);

  describe("is changed", () => {
    test("and keeps its time of entry: among equals it stands where it stood", async () => {
      for (const id of ["c1", "c2", "c3"]) {
        await contact(id).requests("support", { priority: id === "c2" ? 0 : 5 });
        await centre.clock.advance(10);
      }
      expect(await order()).toEqual(["c1", "c3", "c2"]);
      await contact("c2").changes({ priority: 5 });
      expect(await order()).toEqual(["c1", "c2", "c3"]);
      expect(contact("c2").last()).toMatchObject({
        type: "queue.updated",
        skill: "support",
        position: 2,
      });
    });

    test("in what it says, and in nothing else", async () => {
      await contact("c1").requests("support", { priority: 5, acceleration: 2, maxPriority: 50 });
      const before = await contact("c1").entry();
      await contact("c1").changes({ acceleration: 3, proficiency: { from: 1, to: 4 } });
      expect(await contact("c1").entry()).toEqual({
        ...before,
        acceleration: 3,
        proficiency: { from: 1, to: 4 },
      });
    });

    test("so that an agent fits who did not before", async () => {
      await agent("anna").isFree({ support: 9 });
      await contact("c1").requests("support", { proficiency: { from: 1, to: 3 } });
      expect(await agent("anna").rings()).toBeNull();
      await contact("c1").changes({ proficiency: { from: 1, to: 10 } });
      expect(await agent("anna").rings()).toBe("c1");
    });

    test("while an agent rings, who goes on ringing", async () => {
      await agent("anna").isFree({ support: 9 });
      await contact("c1").requests("support");
      await contact("c1").changes({ priority: 7, proficiency: { from: 1, to: 3 } });
      expect(contact("c1").heard()).toEqual(["queue.entered", "offer.made", "queue.updated"]);
      expect(await agent("anna").rings()).toBe("c1");
    });

    test("to another skill, and stands there by its time of entry", async () => {
      await contact("c1").requests("support");
      await centre.clock.advance(10);
      await contact("c2").requests("sales");
      await contact("c1").changes({ skill: "sales" });
      expect(contact("c1").last()).toMatchObject({
        type: "queue.updated",
        skill: "sales",
        position: 1,
      });
      await centre.clock.advance(5);
      expect(contact("c2").last()).toMatchObject({ type: "queue.position", position: 2 });
    });

    test("to another skill while an agent rings: the ringing stops, and it looks for one there", async () => {
      await agent("anna").isFree({ support: 1 });
      await agent("ben").isFree({ sales: 1 });
      await contact("c1").requests("support");
      await contact("c2").requests("support");
      await contact("c1").changes({ skill: "sales" });
      expect(contact("c1").heard().slice(2)).toEqual([
        "offer.ended",
        "queue.updated",
        "offer.made",
      ]);
      expect(await agent("ben").rings()).toBe("c1");
      expect(await agent("anna").rings()).toBe("c2");
    });

    test("while it waits for a callback, which it stays", async () => {
      await contact("c1").requests("support");
      await contact("c1").choosesCallback();
      await contact("c1").changes({ skill: "sales" });
      expect(await contact("c1").entry()).toMatchObject({ skill: "sales", kind: "callback" });
    });

    test("and its long wait in another queue tells nothing about the new one", async () => {
      await agent("anna").isFree({ sales: 1 });
      for (let n = 1; n <= 5; n++) {
        await agent("anna").becomes("Busy");
        await contact(`c${n}`).requests("support");
        await centre.clock.advance(60);
        await contact(`c${n}`).changes({ skill: "sales" });
        await agent("anna").becomes("Available");
        await agent("anna").accepts();
        await contact(`c${n}`).isOver();
      }
      await agent("anna").becomes("Busy");
      await contact("last").requests("sales");
      expect(contact("last").last()).toMatchObject({ estimatedWaitSec: null });
    });
  });

  describe("is not changed", () => {
    test.each([
      [{ skill: "nowhere" }, "unknown-skill"],
      [{ skill: "closed" }, "queue-closed"],
      [{ skill: "small" }, "queue-full"],
      [{ skill: "strict" }, "queue-unstaffed"],
      [{ targetAgent: "nobody" }, "unknown-agent"],
    ])("by %j: %s, and nothing is different", async (change, code) => {
      await contact("other").requests("small");
      await contact("c1").requests("support");
      const before = await contact("c1").entry();
      await contact("c1").changes({ priority: 9, ...change });
      expect(contact("c1").last()).toMatchObject({ type: "queue.refused", code });
      expect(await contact("c1").entry()).toEqual(before);
    });

    test("when it is in no queue, or an agent has accepted it", async () => {
      await contact("c1").changes({ priority: 9 });
      expect(contact("c1").last()).toMatchObject({ code: "not-queued" });
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await agent("anna").accepts();
      await contact("c1").changes({ priority: 9 });
      expect(contact("c1").last()).toMatchObject({ code: "agent-accepted" });
    });
  });

  describe("is taken out", () => {
    test("and whoever is behind moves up", async () => {
      await contact("c1").requests("support");
      await contact("c2").requests("support");
      await contact("c1").isDequeued();
      expect(contact("c1").last()).toMatchObject({ type: "queue.left" });
      expect(contact("c2").last()).toMatchObject({ type: "queue.position", position: 1 });
      expect(await order()).toEqual(["c2"]);
    });

    test("while an agent rings, who stops ringing and has missed nothing", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await contact("c1").isDequeued();
      expect(contact("c1").heard()).toEqual([
        "queue.entered",
        "offer.made",
        "offer.ended",
        "queue.left",
      ]);
      expect(await agent("anna").view()).toMatchObject({ contactId: null, missedInRow: 0 });
    });

    test("and may enter again, at the end", async () => {
      await contact("c1").requests("support");
      await contact("c2").requests("support");
      await contact("c1").isDequeued();
      await contact("c1").requests("support");
      expect(await order()).toEqual(["c2", "c1"]);
    });

    test("but not when an agent has accepted it; nothing is left to do when it is in no queue", async () => {
      await contact("c1").isDequeued();
      expect(contact("c1").last()).toMatchObject({ type: "queue.left" });
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await agent("anna").accepts();
      await contact("c1").isDequeued();
      expect(contact("c1").last()).toMatchObject({ type: "queue.refused", code: "agent-accepted" });
      expect(await agent("anna").status()).toBe("In line");
    });
  });

  describe("asks what a queue looks like", () => {
    test("and hears its own place, who waits, and who is there", async () => {
      await agent("anna").joins({ support: 1 });
      await agent("ben").joins({ support: 1 });
      await agent("ben").becomes("Busy");
      await contact("c1").requests("support");
      await centre.clock.advance(30);
      await contact("c2").requests("support");
      await centre.clock.advance(12);
      await contact("c2").asksAbout("support");
      expect(contact("c2").last()).toEqual({
        type: "queue.info",
        askId: "ask-3",
        skill: "support",
        position: 2,
        waiting: 2,
        longestWaitSec: 42,
        estimatedWaitSec: null,
        agentsLoggedIn: 1,
        agentsFree: 0,
      });
    });

    test("also when it waits elsewhere or nowhere: then it has no place there", async () => {
      await agent("anna").isFree({ sales: 1 });
      await contact("c1").asksAbout("sales");
      expect(contact("c1").last()).toMatchObject({
        position: 0,
        waiting: 0,
        longestWaitSec: 0,
        agentsLoggedIn: 1,
        agentsFree: 1,
      });
    });

    test("and hears an estimate by its own place once there are samples", async () => {
      await agent("anna").joins({ support: 1 });
      for (const id of ["s1", "s2", "s3", "s4", "s5"]) {
        await contact(id).requests("support");
        await centre.clock.advance(20);
        await agent("anna").becomes("Available");
        await agent("anna").accepts();
        await contact(id).isOver();
        await agent("anna").becomes("Busy");
      }
      await contact("c1").requests("support");
      await contact("c2").requests("support");
      await contact("c1").asksAbout("support");
      await contact("c3").asksAbout("support");
      expect(contact("c1").last()).toMatchObject({ position: 1, estimatedWaitSec: 20 });
      expect(contact("c3").last()).toMatchObject({ position: 0, estimatedWaitSec: 60 });
    });

    test("that is not there: unknown-skill", async () => {
      await contact("c1").asksAbout("nowhere");
      expect(contact("c1").last()).toMatchObject({ type: "queue.refused", code: "unknown-skill" });
    });
  });
});
