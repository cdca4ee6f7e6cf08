import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Opened, openSqliteCentre } from "../testing/implementations.ts";

describe("a restart", () => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await openSqliteCentre({ skills: [{ name: "support", acwSec: 20 }] });
  });
  afterEach(() => opened.dispose());

  const agent = (id: string) => opened.centre.agent(id);
  const contact = (id: string) => opened.centre.contact(id);

  test("keeps everybody's place, and no contact that the runtime does not know", async () => {
    await contact("c1").requests("support", { priority: 1 });
    await contact("gone").requests("support", { priority: 9 });
    await contact("c2").requests("support", { priority: 5 });
    await opened.centre.restarts(["c1", "c2"]);
    const waiting = await opened.centre.desk.waiting();
    expect(waiting.map(({ contactId }) => contactId)).toEqual(["c2", "c1"]);
  });

  test("leaves ringing what rings, until its time is over", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").requests("support");
    const before = contact("c1").offerId();
    await opened.centre.clock.advance(10);
    await opened.centre.restarts(["c1"]);
    expect(contact("c1").events()).toEqual([]);
    expect(await agent("anna").view()).toMatchObject({ missedInRow: 0, offerId: before });
    await opened.centre.clock.advance(5);
    expect(contact("c1").events()).toContainEqual(expect.objectContaining({ reason: "timeout" }));
  });

  test("leaves who talks In line, and frees who talked with nobody known", async () => {
    for (const [id, who] of [
      ["c1", "anna"],
      ["c2", "ben"],
      ["c3", "cleo"],
    ] as const) {
      await agent(who).isFree({ support: 1 });
      await contact(id).requests("support");
      await agent(who).accepts();
    }
    await contact("c1").talks();
    await contact("c2").talks();
    await opened.centre.restarts(["c1"]);
    expect(await agent("anna").status()).toBe("In line");
    expect(await agent("ben").status()).toBe("After-call work");
    expect(await agent("cleo").status()).toBe("Available");
  });

  test("keeps a voicemail, and what is heard of it", async () => {
    await contact("c1").leavesVoicemail();
    const before = await contact("c1").entry();
    await opened.centre.restarts(["c1"]);
    expect(await contact("c1").entry()).toEqual(before);
    expect(before).toMatchObject({ voicemail: { recordingId: "c1-1", durationSec: 7 } });
  });

  test("loses no callback: not one that waits, not one that pauses, not one being dialled", async () => {
    await agent("anna").isFree({ support: 1 });
    for (const id of ["dialled", "pausing", "waiting"]) {
      await contact(id).requests("support");
      await contact(id).choosesCallback();
    }
    await agent("anna").accepts();
    await agent("ben").isFree({ support: 1 });
    await agent("ben").accepts();
    await contact("pausing").cannotBeReached("busy");
    await opened.centre.desk.continueAcw("ben");
    const known = { contactId: "dialled", offerId: contact("dialled").offerId() };
    await opened.centre.resumes([
      known,
      { contactId: "pausing", offerId: null },
      { contactId: "waiting", offerId: null },
    ]);

    expect(await agent("anna").view()).toMatchObject({ contact: { state: "accepted" } });
    expect(opened.centre.events).toMatchObject([{ event: { type: "offer.accepted" } }]);
    await agent("cleo").isFree({ support: 1 });
    expect(await agent("cleo").rings()).toBe("waiting");
    await agent("cleo").accepts();
    await agent("dora").isFree({ support: 1 });
    expect(await agent("dora").rings()).toBeNull();
    await opened.centre.clock.advance(600);
    expect(await agent("dora").rings()).toBe("pausing");
  });

  test("lets the countdown of after-call work go on", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").requests("support");
    await agent("anna").accepts();
    await contact("c1").talks();
    await contact("c1").isOver();
    await opened.centre.clock.advance(15);
    await opened.centre.restarts([]);
    expect(await agent("anna").status()).toBe("After-call work");
    await opened.centre.clock.advance(5);
    expect(await agent("anna").status()).toBe("Available");
  });

  test("keeps a scheduled callback; one whose time has passed comes due once, when contacts are taken up", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").schedules({ inSec: 3600 });
    await opened.centre.closes();
    await opened.centre.clock.advance(7200);
    await opened.centre.opens();
    expect(opened.centre.events).toMatchObject([{ event: { type: "schedule.made" } }]);
    await opened.centre.port.resume([]);
    await opened.centre.clock.advance(0);
    const id = (await agent("anna").rings()) ?? "none";
    expect(contact(id).heard()).toEqual(["callback.due", "offer.made"]);
    await opened.centre.restarts([id]);
    expect(contact(id).heard()).toEqual([]);
    expect(await agent("anna").rings()).toBe(id);
  });

  test.each([
    ["rang", async () => undefined],
    ["was accepted", async () => void (await agent("anna").accepts())],
  ])(
    "tells of a callback that had just come due again, although it %s, until its contact is known",
    async (_what, happened) => {
      await agent("anna").isFree({ support: 1 });
      await contact("c1").schedules({ inSec: 60 });
      await opened.centre.clock.advance(60);
      const id = (await agent("anna").rings()) ?? "none";
      await happened();
      await opened.centre.restarts([]);
      expect(contact(id).heard()).toEqual(["callback.due", "offer.made"]);
      await agent("anna").accepts();
      await contact(id).talks();
      await opened.centre.restarts([]);
      expect(contact(id).heard()).toEqual([]);
      expect(await agent("anna").status()).toBe("After-call work");
    },
  );

  test("lets the time go on for which a callback is an agent's own", async () => {
    await agent("anna").isFree({ support: 1 });
    await agent("ben").joins({ support: 1 });
    await contact("c1").schedules({ inSec: 60, agent: "ben", own: true });
    await opened.centre.clock.advance(60 + 1800);
    const [id = ""] = (await opened.centre.desk.waiting()).map(({ contactId }) => contactId);
    await opened.centre.restarts([id]);
    await opened.centre.clock.advance(1799);
    expect(await agent("anna").rings()).toBeNull();
    await opened.centre.clock.advance(1);
    expect(await agent("anna").rings()).toBe(id);
  });
});
