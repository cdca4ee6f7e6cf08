import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type CentreRules,
  type NewScheduledCallback,
  RoutingError,
  type ScheduleFilter,
} from "./core/index.ts";
import type { Centre } from "./testing/centre.ts";
import { IMPLEMENTATIONS, type Opened, whereItLasts } from "./testing/implementations.ts";

const RULES: CentreRules = {
  skills: [{ name: "support", acwSec: 0 }, { name: "sales" }],
  ownCallbackWaitHours: 2,
  ownCallbackAheadHours: 48,
};
const HOUR = 3600;

const WANTED: Omit<NewScheduledCallback, "scheduleId" | "dueAt"> = {
  contactId: "",
  number: "+4930123456",
  callerId: "+4940654321",
  callerName: "",
  attempts: 2,
  minutesBetween: 10,
  skill: "support",
  agent: "",
  own: false,
  dnis: "",
  timeZone: "Europe/Berlin",
  note: "",
  madeBy: "",
  source: "api",
};

async function refusal(attempt: () => unknown) {
  try {
    await attempt();
    return "allowed";
  } catch (error) {
    if (error instanceof RoutingError) return error.problem;
    throw error;
  }
}

describe.each(Object.entries(IMPLEMENTATIONS))(
  "callbacks that people handle (%s)",
  (name, open) => {
    let opened: Opened;
    let centre: Centre;

    beforeEach(async () => {
      opened = await open(RULES);
      centre = opened.centre;
      await agent("anna").joins({ support: 1, sales: 1 });
    });
    afterEach(() => opened.dispose());

    const agent = (id: string) => centre.agent(id);
    const contact = (id: string) => centre.contact(id);
    const inSec = (seconds: number) => centre.clock.now() + seconds * 1000;
    const make = async (scheduleId: string, more: Partial<NewScheduledCallback> = {}) =>
      centre.desk.schedule({ ...WANTED, dueAt: inSec(600), ...more, scheduleId });
    const ids = async (filter?: ScheduleFilter) =>
      (await centre.desk.scheduled(filter)).callbacks.map(({ scheduleId }) => scheduleId);
    /** Of four numbers. */
    const known = () =>
      ["+4930123456", "+4930777", "", "+49305"].map((one) => centre.port.callbackWaits(one));
    const putOff = (seconds: number) =>
      refusal(() => centre.desk.reschedule("s1", { dueAt: inSec(seconds), timeZone: "" }));
    const attempts = (id: string) => [
      refusal(() => centre.desk.cancelCallback(id)),
      refusal(() => centre.desk.reassignCallback(id, { agent: "" })),
    ];
    const waits = async (id: string) => {
      await make(id, {
        dueAt: inSec(0),
        note: "about the bill",
        madeBy: "anna",
        callerName: "ACME",
      });
      await centre.clock.advance(0);
    };

    describe("a scheduled one", () => {
      test("is kept with all that was said, and told of when it comes due", async () => {
        const facts = {
          callerName: "ACME",
          note: "about the bill",
          madeBy: "anna",
          contactId: "c0",
        };
        await make("s1", { ...facts, source: "agent" });
        const { callbacks } = await centre.desk.scheduled();
        expect(callbacks).toEqual([
          {
            ...WANTED,
            ...facts,
            source: "agent",
            scheduleId: "s1",
            dueAt: inSec(600),
            madeAt: inSec(0),
          },
        ]);
        await centre.clock.advance(600);
        expect(contact("s1").last()).toMatchObject({ type: "callback.due", callerName: "ACME" });
        expect(await contact("s1").entry()).toMatchObject({
          linkedTo: "c0",
          callback: { callerName: "ACME", note: "about the bill", madeBy: "anna", attemptsLeft: 2 },
        });
      });

      test("asked for again with its id is the same one", async () => {
        const made = await make("s1", { contactId: "c0" });
        await centre.clock.advance(5);
        expect(await make("s1", { contactId: "c0", skill: "sales" })).toEqual(made);
        expect(await centre.desk.callbackCounts()).toEqual({ scheduled: 1, waiting: 0 });
      });

      test("is the only one of its contact, while others come from none", async () => {
        await make("s1", { contactId: "c0" });
        expect(await refusal(() => make("s2", { contactId: "c0" }))).toBe("already-scheduled");
        await contact("c0").schedules();
        expect(contact("c0").last()).toMatchObject({ code: "already-scheduled" });
        await make("s3");
        await make("s4");
        await centre.desk.cancelScheduled("s1");
        expect(await refusal(() => make("s2", { contactId: "c0" }))).toBe("allowed");
      });

      test.each([
        ["schedule-in-past", { dueAt: 0 }],
        ["schedule-too-far", { dueAt: Date.UTC(2027, 0, 1) }],
        ["unknown-skill", { skill: "nobody's" }],
        ["unknown-agent", { agent: "nobody" }],
        ["invalid-number", { number: "030" }],
      ])("is refused with %s for %j", async (problem, wrong) => {
        expect(await refusal(() => make("s1", wrong))).toBe(problem);
        expect(await ids()).toEqual([]);
      });

      test("comes at another time when it is put off", async () => {
        await make("s1");
        await centre.desk.reschedule("s1", { dueAt: inSec(1200), timeZone: "America/New_York" });
        await centre.clock.advance(1199);
        expect(await centre.desk.callbackCounts()).toEqual({ scheduled: 1, waiting: 0 });
        await centre.clock.advance(1);
        expect(await centre.desk.callbackCounts()).toEqual({ scheduled: 0, waiting: 1 });
      });

      test("is put off to no time that it could not have had", async () => {
        await make("s1", { agent: "anna", own: true });
        expect(await putOff(-1)).toBe("schedule-in-past");
        expect(await putOff(48 * HOUR + 1)).toBe("schedule-too-far");
        expect(await putOff(48 * HOUR)).toBe("allowed");
      });

      test("goes to another queue or agent, if there is one", async () => {
        await make("s1");
        const changed = await centre.desk.reassign("s1", {
          skill: "sales",
          agent: "anna",
          own: true,
        });
        expect(changed).toMatchObject({ skill: "sales", agent: "anna", own: true, note: "" });
        expect(await centre.desk.reassign("s1", { agent: "", own: false })).toMatchObject({
          skill: "sales",
          agent: "",
        });
        expect(await refusal(() => centre.desk.reassign("s1", { skill: "x" }))).toBe(
          "unknown-skill",
        );
        expect(await refusal(() => centre.desk.reassign("s1", { own: true }))).toBe(
          "unknown-agent",
        );
      });

      test("that is cancelled, or has come due, is not there any more", async () => {
        await make("s1");
        await centre.desk.cancelScheduled("s1");
        await waits("s2");
        await centre.clock.advance(HOUR);
        expect(contact("s1").events()).toEqual([]);
        for (const id of ["s1", "s2"]) {
          const time = { dueAt: inSec(60), timeZone: "" };
          expect(await refusal(() => centre.desk.cancelScheduled(id))).toBe("unknown-schedule");
          expect(await refusal(() => centre.desk.reschedule(id, time))).toBe("unknown-schedule");
          expect(await refusal(() => centre.desk.reassign(id, {}))).toBe("unknown-schedule");
        }
      });

      test.each(whereItLasts(name))(
        "that fell due while nobody ran comes at once, once",
        async () => {
          await make("s1");
          await centre.clock.advance(500);
          await centre.closes();
          await centre.clock.passes(3 * HOUR);
          centre.events.length = 0;
          await centre.opens();
          await centre.port.resume([]);
          await centre.clock.advance(0);
          expect(contact("s1").heard()).toEqual(["callback.due"]);
          await centre.clock.advance(HOUR);
          expect(contact("s1").heard()).toEqual(["callback.due"]);
        },
      );
    });

    test("scheduled ones are listed by their time, in pages, and filtered", async () => {
      await make("b", { dueAt: inSec(60), skill: "sales" });
      await make("a", { dueAt: inSec(60), agent: "anna" });
      await make("c", { dueAt: inSec(30), madeBy: "anna", number: "+12025550123" });
      await make("d", { dueAt: inSec(90) });
      expect(await ids()).toEqual(["c", "a", "b", "d"]);
      const first = await centre.desk.scheduled({ limit: 2 });
      expect(first.callbacks.map(({ scheduleId }) => scheduleId)).toEqual(["c", "a"]);
      const second = await centre.desk.scheduled({ limit: 2, after: first.next ?? "" });
      expect(second.callbacks.map(({ scheduleId }) => scheduleId)).toEqual(["b", "d"]);
      expect(second.next).toBeNull();
      expect(await ids({ from: inSec(60), to: inSec(90) })).toEqual(["a", "b"]);
      expect(await ids({ skill: "sales" })).toEqual(["b"]);
      expect(await ids({ agent: "anna" })).toEqual(["c", "a"]);
      expect(await ids({ number: "202555" })).toEqual(["c"]);
      expect(await ids({ number: "202555", skill: "sales" })).toEqual([]);
      expect(await ids({ after: "nonsense", limit: 1 })).toEqual(["c"]);
    });

    describe("one that waits", () => {
      test("is listed until somebody talks, also while it rings", async () => {
        await contact("c1").requests("sales");
        await contact("c1").choosesCallback();
        await centre.clock.advance(1);
        await waits("s1");
        const list = async (filter = {}) =>
          (await centre.desk.waitingCallbacks(filter)).callbacks.map(({ contactId }) => contactId);
        expect(await list()).toEqual(["c1", "s1"]);
        expect(await list({ skill: "support" })).toEqual(["s1"]);
        expect(await list({ agent: "anna" })).toEqual(["s1"]);
        const { next } = await centre.desk.waitingCallbacks({ limit: 1 });
        expect(await list({ after: next ?? "" })).toEqual(["s1"]);
        await agent("anna").becomes("Available");
        await agent("anna").accepts();
        expect(await list()).toEqual(["c1", "s1"]);
        await contact("c1").talks();
        expect(await list()).toEqual(["s1"]);
      });

      test("that is cancelled is over, and the agent whom it rang at is free", async () => {
        await waits("s1");
        await contact("c2").requests("support");
        await agent("anna").becomes("Available");
        expect(await agent("anna").rings()).toBe("s1");
        await centre.desk.cancelCallback("s1");
        expect(contact("s1").events().slice(-2)).toMatchObject([
          { type: "offer.ended" },
          { type: "callback.ended", cause: "cancelled" },
        ]);
        expect(await agent("anna").rings()).toBe("c2");
        expect(await refusal(() => centre.desk.cancelCallback("s1"))).toBe("unknown-callback");
      });

      test("is left alone once an agent has accepted it, and nothing else is a callback", async () => {
        await waits("s1");
        await contact("c2").requests("support");
        await agent("anna").becomes("Available");
        await agent("anna").accepts();
        expect(await Promise.all(attempts("s1"))).toEqual(["agent-accepted", "agent-accepted"]);
        expect(await Promise.all(attempts("c2"))).toEqual(["unknown-callback", "unknown-callback"]);
      });

      test("goes to the queue of another skill with its time of entry, and rings there", async () => {
        await waits("s1");
        const before = await contact("s1").entry();
        await agent("ben").isFree({ sales: 1 });
        await centre.clock.advance(60);
        await centre.desk.reassignCallback("s1", { skill: "sales" });
        expect(contact("s1").heard()).toEqual(["callback.due", "queue.updated", "offer.made"]);
        expect(await contact("s1").entry()).toMatchObject({
          skill: "sales",
          enteredAt: before?.enteredAt,
        });
        expect(await agent("ben").rings()).toBe("s1");
        const to = (skill: string) => refusal(() => centre.desk.reassignCallback("s1", { skill }));
        expect(await to("nobody's")).toBe("unknown-skill");
      });

      test("that is given to an agent waits for them, and then is everybody's", async () => {
        await waits("s1");
        await agent("ben").joins({ support: 1 });
        await centre.desk.reassignCallback("s1", { agent: "ben" });
        await agent("anna").becomes("Available");
        await centre.clock.advance(2 * HOUR - 1);
        expect(await agent("anna").rings()).toBeNull();
        await centre.clock.advance(1);
        expect(await agent("anna").rings()).toBe("s1");
      });
    });

    test("a number that waits for a callback is known, of calls and of scheduled ones", async () => {
      await contact("c1").requests("support");
      await contact("c2").requests("support", { ani: "" });
      expect(known()).toEqual([false, false, false, false]);
      await contact("c1").choosesCallback({ number: "+4930777" });
      await contact("c2").choosesCallback({ number: "+49305" });
      expect(known()).toEqual([true, true, false, true]);
      await contact("c1").leaves();
      expect(known()).toEqual([false, false, false, true]);
      await waits("s1");
      expect(known()).toEqual([true, false, false, true]);
      await agent("anna").becomes("Available");
      await agent("anna").accepts();
      expect(known()).toEqual([true, false, false, true]);
      await contact("c2").talks();
      expect(known()).toEqual([true, false, false, false]);
    });

    test("whoever looks on is told that callbacks have changed, and not of other things", async () => {
      const told: boolean[] = [];
      const stop = centre.desk.onChange(({ callbacks }) => told.push(callbacks));
      await make("s1");
      await agent("anna").becomes("Available");
      stop();
      expect(told).toEqual([true, false]);
    });
  },
);
