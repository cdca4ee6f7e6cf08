import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CentreRules } from "./core/index.ts";
import { IMPLEMENTATIONS, type Opened } from "./testing/implementations.ts";

const RULES: CentreRules = {
  skills: [{ name: "support", ringTimeoutSec: 15, acwSec: 0 }, { name: "sales" }],
  ownCallbackWaitHours: 2,
  ownCallbackAheadHours: 48,
};
const HOUR = 3600;
const DAY = 24 * HOUR;

describe.each(Object.entries(IMPLEMENTATIONS))("scheduled callbacks (%s)", (_name, open) => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await open(RULES);
  });
  afterEach(() => opened.dispose());

  const agent = (id: string) => opened.centre.agent(id);
  const contact = (id: string) => opened.centre.contact(id);
  const clock = () => opened.centre.clock;
  const scheduled = async () => (await opened.centre.desk.scheduled()).callbacks;
  /** The id of the contact that a callback has become. */
  const due = () =>
    opened.centre.events.flatMap(({ contactId, event }) =>
      event.type === "callback.due" ? [contactId] : [],
    );

  test("one is kept until its time, then it is a contact in the queue, linked to the first", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").schedules({ inSec: 600 });
    const dueAt = clock().now() + 600_000;
    expect(contact("c1").last()).toMatchObject({ type: "schedule.made", dueAt });
    expect(await scheduled()).toMatchObject([{ contactId: "c1", dueAt, number: "+4930123456" }]);
    await clock().advance(599);
    expect(await agent("anna").rings()).toBeNull();

    await clock().advance(1);
    const [id = ""] = due();
    expect(contact(id).events()).toMatchObject([
      {
        type: "callback.due",
        linkedTo: "c1",
        skill: "support",
        number: "+4930123456",
        callerId: "+4940654321",
        dnis: "+4940654321",
      },
      { type: "offer.made", agent: { id: "anna" }, kind: "callback" },
    ]);
    expect(await scheduled()).toEqual([]);
    await clock().advance(DAY);
    expect(due()).toEqual([id]);
  });

  test("what was promised is kept by a queue that is closed, or full, at that time", async () => {
    await contact("c1").schedules();
    await opened.centre.desk.configure({
      skills: [{ name: "support", closed: true, capacity: 0 }],
    });
    await clock().advance(600);
    expect((await opened.centre.desk.waiting()).map(({ kind }) => kind)).toEqual(["callback"]);
  });

  test("a customer who is not reached is tried as often as was said", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").schedules({ retry: { attempts: 2, minutesBetween: 10 } });
    await clock().advance(600);
    const [id = ""] = due();
    await agent("anna").accepts();
    await contact(id).cannotBeReached("busy");
    expect(contact(id).last()).toEqual({ type: "callback.waiting" });
    await clock().advance(600);
    await agent("anna").accepts();
    await contact(id).cannotBeReached("no-answer");
    expect(contact(id).last()).toEqual({ type: "callback.ended", cause: "no-answer" });
  });

  test.each([
    ["schedule-in-past", { inSec: -1 }],
    ["schedule-too-far", { inSec: 30 * DAY + 1 }],
    ["schedule-too-far", { inSec: 48 * HOUR + 1, agent: "anna", own: true }],
    ["schedule-in-past", { dueAt: Number.NaN }],
    ["unknown-skill", { skill: "nobody's" }],
    ["unknown-agent", { agent: "nobody" }],
    ["unknown-agent", { own: true }],
    ["invalid-number", { number: "030123456" }],
  ])("is refused with %s when it is %j", async (code, request) => {
    await agent("anna").joins({ support: 1 });
    await contact("c1").schedules(request);
    expect(contact("c1").last()).toMatchObject({ type: "schedule.refused", code });
    expect(await scheduled()).toEqual([]);
  });

  test("as far ahead as is allowed, and for now", async () => {
    await agent("anna").joins({ support: 1 });
    await contact("c1").schedules({ inSec: 30 * DAY });
    await contact("c2").schedules({ inSec: 48 * HOUR, agent: "anna", own: true });
    await contact("c3").schedules({ inSec: 0 });
    await clock().advance(0);
    expect((await scheduled()).map(({ contactId }) => contactId)).toEqual(["c2", "c1"]);
    expect(due()).toHaveLength(1);
  });

  test("an interaction has one, also while that is in the queue, and may have another when it is over", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").schedules();
    const again = async () => {
      await contact("c1").schedules();
      return contact("c1").last();
    };
    expect(await again()).toMatchObject({ type: "schedule.refused", code: "already-scheduled" });
    await clock().advance(600);
    expect(await again()).toMatchObject({ code: "already-scheduled" });
    const [id = ""] = due();
    await agent("anna").accepts();
    await contact(id).talks();
    await contact(id).isOver();
    expect(await again()).toMatchObject({ type: "schedule.made" });
  });

  test("to me, if possible: whoever's turn it is, that agent is offered it", async () => {
    await agent("anna").isFree({ support: 1 });
    await agent("ben").isFree({ support: 1 });
    await contact("c1").schedules({ agent: "ben" });
    await clock().advance(600);
    expect(await agent("ben").rings()).toBe(due()[0]);
  });

  test("to me, if possible: while that agent is not free, to the next", async () => {
    await agent("anna").isFree({ support: 1 });
    await agent("ben").joins({ support: 1 });
    await contact("c1").schedules({ agent: "ben" });
    await clock().advance(600);
    expect(await agent("anna").rings()).toBe(due()[0]);
  });

  test("an agent's own waits for them", async () => {
    await agent("anna").isFree({ support: 1 });
    await agent("ben").joins({ support: 1 });
    await contact("c1").schedules({ agent: "ben", own: true });
    await clock().advance(600 + 2 * HOUR - 1);
    expect(await agent("anna").rings()).toBeNull();
    await agent("ben").becomes("Available");
    expect(await agent("ben").rings()).toBe(due()[0]);
  });

  test("an agent's own goes to the next when their time is over", async () => {
    await agent("anna").isFree({ support: 1 });
    await agent("ben").joins({ support: 1 });
    await contact("c1").schedules({ agent: "ben", own: true });
    await clock().advance(600 + 2 * HOUR);
    expect(await agent("anna").rings()).toBe(due()[0]);
  });
});
