import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CentreRules, RoutingError } from "./core/index.ts";
import type { Centre } from "./testing/centre.ts";
import { IMPLEMENTATIONS, type Opened } from "./testing/implementations.ts";

const RULES: CentreRules = {
  maxParked: 3,
  skills: [
    { name: "support", ringTimeoutSec: 15, acwSec: 20 },
    { name: "sales", strategy: "best-proficiency", acwSec: 0 },
    { name: "even", strategy: "fewest-contacts", acwSec: 0 },
    { name: "turns", strategy: "round-robin", acwSec: 0 },
    { name: "closed", closed: true },
    { name: "small", capacity: 1 },
    { name: "strict", whenUnstaffed: "refuse" },
  ],
  breakReasons: ["lunch", "training"],
};

describe.each(Object.entries(IMPLEMENTATIONS))("the contact centre in %s", (_name, open) => {
  let opened: Opened;
  let centre: Centre;

  beforeEach(async () => {
    opened = await open(RULES);
    centre = opened.centre;
  });
  afterEach(() => opened.dispose());

  const agent = (id: string) => centre.agent(id);
  const contact = (id: string) => centre.contact(id);
  const talk = async (contactId: string, agentId: string) => {
    await agent(agentId).accepts();
    await contact(contactId).talks();
  };

  describe("entering a queue", () => {
    test("tells the position, from 1, and no estimate without samples", async () => {
      await contact("c1").requests("support");
      await contact("c2").requests("support");
      expect(contact("c2").events()).toEqual([
        {
          type: "queue.entered",
          askId: "ask-2",
          skill: "support",
          position: 2,
          estimatedWaitSec: null,
        },
      ]);
    });

    test.each([
      ["nowhere", "unknown-skill"],
      ["closed", "queue-closed"],
      ["strict", "queue-unstaffed"],
    ])("of skill %s is refused with %s", async (skill, code) => {
      await contact("c1").requests(skill);
      expect(contact("c1").events()).toMatchObject([{ type: "queue.refused", code }]);
    });

    test("that is full is refused with queue-full", async () => {
      await contact("c1").requests("small");
      await contact("c2").requests("small");
      expect(contact("c2").last()).toMatchObject({ type: "queue.refused", code: "queue-full" });
    });

    test("a second time is refused with already-queued", async () => {
      await contact("c1").requests("support");
      await contact("c1").requests("sales");
      expect(contact("c1").last()).toMatchObject({ code: "already-queued" });
    });

    test("for an agent who does not exist is refused with unknown-agent", async () => {
      await contact("c1").requests("support", { targetAgent: "nobody" });
      expect(contact("c1").last()).toMatchObject({ code: "unknown-agent" });
    });

    test("that is staffed by a busy agent is not refused", async () => {
      await agent("anna").joins({ strict: 1 });
      await agent("anna").becomes("Busy");
      await contact("c1").requests("strict");
      expect(contact("c1").heard()).toEqual(["queue.entered"]);
    });
  });

  describe("order", () => {
    test("higher priority is served first, then earlier entry", async () => {
      await contact("c1").requests("support");
      await contact("c2").requests("support");
      await contact("c3").requests("support", { priority: 5 });
      const order = (await centre.desk.waiting()).map(({ contactId }) => contactId);
      expect(order).toEqual(["c3", "c1", "c2"]);
    });

    test("waiting raises priority, up to the maximum", async () => {
      await contact("slow").requests("support", { priority: 10 });
      await contact("fast").requests("support", { acceleration: 10, maxPriority: 15 });
      await contact("capped").requests("support", { acceleration: 10, maxPriority: 5 });
      await centre.clock.advance(120);
      await agent("anna").isFree({ support: 1 });
      expect(await agent("anna").rings()).toBe("fast");
    });

    test("contacts are told when their position moved, and only those", async () => {
      await contact("c1").requests("support");
      await contact("c2").requests("support");
      await contact("c3").requests("support");
      await contact("c2").leaves();
      expect(contact("c1").heard()).toEqual(["queue.entered"]);
      expect(contact("c3").last()).toMatchObject({ type: "queue.position", position: 2 });
    });

    test("positions that move again at once are told a little later", async () => {
      for (const id of ["c1", "c2", "c3", "c4"]) await contact(id).requests("support");
      await contact("c1").leaves();
      await contact("c2").leaves();
      expect(contact("c4").last()).toMatchObject({ position: 3 });
      await centre.clock.advance(5);
      expect(contact("c4").last()).toMatchObject({ position: 2 });
    });
  });

  describe("offers", () => {
    test("go to the agent who has been idle longest", async () => {
      await agent("anna").isFree({ support: 1 });
      await centre.clock.advance(1);
      await agent("ben").isFree({ support: 1 });
      await contact("c1").requests("support");
      expect(await agent("anna").rings()).toBe("c1");
      expect(contact("c1").last()).toEqual({
        type: "offer.made",
        offerId: contact("c1").offerId(),
        agent: { id: "anna", name: "anna", endpoint: "PJSIP/anna" },
        kind: "call",
        ringTimeoutSec: 15,
      });
    });

    test("go to the best proficiency where the skill says so", async () => {
      await agent("anna").isFree({ sales: 3 });
      await agent("ben").isFree({ sales: 1 });
      await contact("c1").requests("sales");
      expect(await agent("ben").rings()).toBe("c1");
    });

    test.each(["even", "turns"])("take turns where the skill says %s", async (skill) => {
      await agent("anna").isFree({ [skill]: 1 });
      await agent("ben").isFree({ [skill]: 1 });
      await contact("c1").requests(skill);
      await talk("c1", "anna");
      await contact("c1").isOver();
      await centre.clock.advance(1);
      await contact("c2").requests(skill);
      expect(await agent("ben").rings()).toBe("c2");
    });

    test("respect proficiency range and target agent", async () => {
      await agent("anna").isFree({ support: 5 });
      await agent("ben").joins({ support: 9 });
      await contact("expert").requests("support", { proficiency: { from: 1, to: 4 } });
      await contact("bens").requests("support", { targetAgent: "ben" });
      expect(await agent("anna").rings()).toBeNull();
      await agent("ben").becomes("Available");
      expect(await agent("ben").rings()).toBe("bens");
    });

    test("that time out go on to somebody else; entry time and priority stay", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support", { priority: 7 });
      const before = await contact("c1").entry();
      await agent("ben").isFree({ support: 1 });
      await centre.clock.advance(15);
      expect(await agent("anna").rings()).toBeNull();
      expect(await agent("ben").rings()).toBe("c1");
      expect(contact("c1").events().slice(-2)).toMatchObject([
        { type: "offer.ended", reason: "timeout" },
        { type: "offer.made", agent: { id: "ben" } },
      ]);
      const { enteredAt, priority } = before ?? {};
      expect(await contact("c1").entry()).toMatchObject({ enteredAt, priority });
    });

    test("come back to the only agent, who is Busy after three missed", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await centre.clock.advance(15);
      expect(await agent("anna").rings()).toBe("c1");
      await centre.clock.advance(30);
      expect(await agent("anna").status()).toBe("Busy: missed");
      expect(await agent("anna").rings()).toBeNull();
      expect(await contact("c1").entry()).toMatchObject({ state: "waiting" });
    });

    test("that are declined pause for that agent and are not missed", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await agent("anna").declines();
      expect(await agent("anna").view()).toMatchObject({ offerId: null, missedInRow: 0 });
      await contact("c2").requests("support");
      expect(await agent("anna").rings()).toBe("c2");
      await contact("c2").leaves();
      await centre.clock.advance(15);
      expect(await agent("anna").rings()).toBe("c1");
    });

    test("to a phone that cannot be rung make the agent Busy", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await contact("c1").isDeclined("unreachable");
      expect(await agent("anna").status()).toBe("Busy: unreachable");
    });

    test("that nobody answers at the phone count as missed", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await contact("c1").isDeclined("no-answer");
      expect(await agent("anna").view()).toMatchObject({ missedInRow: 1 });
    });

    test("end at once when the caller hangs up: no ghost calls, nothing missed", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await contact("c1").leaves("abandoned");
      expect(contact("c1").events().slice(-2)).toMatchObject([
        { type: "offer.ended", reason: "abandoned" },
        { type: "queue.done" },
      ]);
      expect(await agent("anna").view()).toMatchObject({ contact: null, missedInRow: 0 });
    });

    test("end when the agent goes on break, and the contact is offered on", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await agent("ben").isFree({ support: 1 });
      await agent("anna").becomes("On break", "lunch");
      expect(contact("c1").events()).toContainEqual(
        expect.objectContaining({ type: "offer.ended", reason: "agent-gone" }),
      );
      expect(await agent("ben").rings()).toBe("c1");
    });

    test("that are over cannot be accepted", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      const late = contact("c1").offerId();
      await contact("c1").isDeclined("declined");
      await contact("c1").isAccepted(late);
      expect(contact("c1").last()).toEqual({
        type: "offer.ended",
        offerId: late,
        reason: "unknown-offer",
      });
      await expect(async () => centre.desk.accept("anna", late)).rejects.toThrow(RoutingError);
    });

    test("that were accepted but came to nothing put the contact back at its place", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await agent("anna").accepts();
      await contact("c2").requests("support");
      await contact("c1").isReleased();
      expect(await agent("anna").status()).toBe("Busy: unreachable");
      await agent("ben").isFree({ support: 1 });
      expect(await agent("ben").rings()).toBe("c1");
    });
  });

  describe("a conversation", () => {
    beforeEach(async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await talk("c1", "anna");
    });

    test("is In line; afterwards comes after-call work with a countdown, then Available", async () => {
      expect(await agent("anna").status()).toBe("In line");
      await contact("c1").isOver();
      expect(await agent("anna").status()).toBe("After-call work");
      await centre.clock.advance(19);
      expect(await agent("anna").status()).toBe("After-call work");
      await centre.clock.advance(1);
      expect(await agent("anna").status()).toBe("Available");
    });

    test("cannot be left by a change of status, but what follows can be chosen", async () => {
      await expect(agent("anna").becomes("On break", "lunch")).rejects.toMatchObject({
        code: "A301",
      });
      await centre.desk.chooseNextStatus("anna", "Offline");
      await contact("c1").isOver();
      await centre.clock.advance(20);
      expect(await agent("anna").status()).toBe("Offline");
    });

    test("is followed by after-call work as long as the agent wants", async () => {
      await contact("c1").isOver();
      await centre.desk.continueAcw("anna");
      await centre.clock.advance(3600);
      expect(await agent("anna").status()).toBe("After-call work");
      await contact("c2").requests("support");
      await centre.desk.backToReception("anna");
      expect(await agent("anna").rings()).toBe("c2");
    });

    test("is in the agent's history, newest first", async () => {
      await centre.clock.advance(60);
      await contact("c1").isOver();
      const history = await centre.desk.history("anna");
      const { now } = centre.clock;
      expect(history.slice(0, 2)).toMatchObject([
        { agentId: "anna", status: "After-call work", reason: "", from: now(), to: null },
        { agentId: "anna", status: "In line", reason: "", from: now() - 60_000, to: now() },
      ]);
      expect(history.map(({ status }) => status).slice(2)).toEqual(["Available", "Offline"]);
    });
  });

  describe("callback in queue", () => {
    test("keeps place, priority and time of entry; the offer is one of a callback", async () => {
      await contact("c1").requests("support", { priority: 3 });
      const before = await contact("c1").entry();
      await centre.clock.advance(30);
      await contact("c1").choosesCallback();
      expect(contact("c1").last()).toEqual({ type: "callback.waiting" });
      expect(await contact("c1").entry()).toMatchObject({
        kind: "callback",
        priority: 3,
        enteredAt: before?.enteredAt,
      });
      await agent("anna").isFree({ support: 1 });
      expect(contact("c1").last()).toMatchObject({ type: "offer.made", kind: "callback" });
    });

    test("chosen while an agent rings turns the offer into one of a callback", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      const { contact: call } = await agent("anna").view();
      await contact("c1").choosesCallback();
      const { contact: callback } = await agent("anna").view();
      expect(call).toMatchObject({ kind: "call" });
      expect(callback).toMatchObject({ kind: "callback", offerId: call?.offerId });
    });

    test("never happened when the agent accepted first, or nobody queued", async () => {
      await contact("c0").choosesCallback();
      expect(contact("c0").last()).toMatchObject({ type: "callback.refused", code: "not-queued" });
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await agent("anna").accepts();
      await contact("c1").choosesCallback();
      expect(contact("c1").last()).toMatchObject({ code: "agent-accepted" });
    });

    test("is refused when too many wait already; calls still queue", async () => {
      for (const id of ["c1", "c2", "c3", "c4"]) {
        await contact(id).requests("support");
        await contact(id).choosesCallback();
      }
      expect(contact("c3").last()).toMatchObject({ type: "callback.waiting" });
      expect(contact("c4").last()).toMatchObject({
        type: "callback.refused",
        code: "too-many-waiting",
      });
      await contact("c1").leaves();
      await contact("c4").choosesCallback();
      expect(contact("c4").last()).toMatchObject({ type: "callback.waiting" });
    });

    test("comes back later while attempts are left, then ends; the agent sees why", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await contact("c1").choosesCallback();
      await agent("anna").accepts();
      await contact("c1").cannotBeReached("busy");
      expect(contact("c1").last()).toEqual({ type: "callback.waiting" });
      expect(await agent("anna").status()).toBe("After-call work: callback busy");

      await centre.clock.advance(599);
      expect(await agent("anna").rings()).toBeNull();
      await centre.clock.advance(1);
      expect(await agent("anna").rings()).toBe("c1");

      await agent("anna").accepts();
      await contact("c1").cannotBeReached("no-answer");
      expect(contact("c1").last()).toEqual({ type: "callback.ended", cause: "no-answer" });
      expect(await contact("c1").entry()).toBeUndefined();
    });

    test("counts no attempt for an offer that nobody accepted", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await contact("c1").choosesCallback();
      await centre.clock.advance(15);
      expect(await contact("c1").entry()).toMatchObject({ callback: { attemptsLeft: 2 } });
    });
  });

  describe("the desk", () => {
    test("sees queues with their waiting contacts and agents", async () => {
      await agent("anna").joins({ support: 1 });
      await contact("c1").requests("support");
      await contact("c1").choosesCallback();
      await contact("c2").requests("support");
      await centre.clock.advance(42);
      const [support] = await centre.desk.queues();
      expect(support).toMatchObject({
        skill: "support",
        waiting: 2,
        callbacksWaiting: 1,
        longestWaitSec: 42,
        estimatedWaitSec: null,
        agents: { Offline: 1, Available: 0 },
      });
    });

    test("hears of each change", async () => {
      const changes: string[] = [];
      const stop = centre.desk.onChange(({ agents }) =>
        changes.push(...agents.map(({ id, status }) => `${id} ${status}`)),
      );
      await agent("anna").isFree({ support: 1 });
      stop();
      await agent("anna").becomes("Busy");
      expect(changes).toEqual(["anna Offline", "anna Available"]);
    });

    test("removes an agent whose offer goes on, but none who is In line", async () => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      await centre.desk.removeAgent("anna");
      expect(contact("c1").last()).toMatchObject({ type: "offer.ended", reason: "agent-gone" });
      await agent("ben").isFree({ support: 1 });
      await agent("ben").accepts();
      await expect(async () => centre.desk.removeAgent("ben")).rejects.toMatchObject({
        code: "A301",
      });
    });

    test("takes over changed skills, and matches who waits", async () => {
      await centre.desk.configure({ skills: [{ name: "support", ringTimeoutSec: 40 }] });
      await agent("anna").isFree({ support: 1 });
      await contact("c1").requests("support");
      expect(contact("c1").last()).toMatchObject({ type: "offer.made", ringTimeoutSec: 40 });
      await contact("c2").requests("sales");
      expect(contact("c2").last()).toMatchObject({ code: "unknown-skill" });
    });
  });

  test("an estimate is given once five contacts were answered, and forgotten after half an hour", async () => {
    await agent("anna").joins({ sales: 1 });
    for (const id of ["1", "2", "3", "4", "5"]) {
      await contact(id).requests("sales");
      await centre.clock.advance(60);
      await agent("anna").becomes("Available");
      await talk(id, "anna");
      await contact(id).isOver();
      await agent("anna").becomes("Busy");
    }
    await contact("c6").requests("sales");
    await contact("c7").requests("sales");
    expect(contact("c6").last()).toMatchObject({ position: 1, estimatedWaitSec: 60 });
    expect(contact("c7").last()).toMatchObject({ position: 2, estimatedWaitSec: 120 });
    await centre.clock.advance(1801);
    await contact("c8").requests("sales");
    expect(contact("c8").last()).toMatchObject({ estimatedWaitSec: null });
  });
});
