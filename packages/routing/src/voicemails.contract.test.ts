import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CentreRules } from "./core/index.ts";
import type { Centre } from "./testing/centre.ts";
import { IMPLEMENTATIONS, type Opened } from "./testing/implementations.ts";

const RULES: CentreRules = {
  skills: [
    { name: "support", ringTimeoutSec: 15, acwSec: 20, capacity: 2 },
    { name: "sales", acwSec: 0 },
    { name: "closed", closed: true },
    { name: "strict", whenUnstaffed: "refuse" },
  ],
};

describe.each(Object.entries(IMPLEMENTATIONS))("a voicemail, in %s", (_name, open) => {
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

  test("waits among the calls of its skill, by its priority", async () => {
    await contact("c1").requests("support");
    await contact("c2").leavesVoicemail({ priority: 5 });
    expect(await order()).toEqual(["c2", "c1"]);
    expect(contact("c2").last()).toMatchObject({
      type: "voicemail.waiting",
      skill: "support",
      position: 1,
    });
    expect((await centre.desk.queues())[0]).toMatchObject({ waiting: 2, voicemailsWaiting: 1 });
  });

  test("is offered as what it is, and the desk is told how long it lasts", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").leavesVoicemail();
    expect(contact("c1").heard()).toEqual(["voicemail.waiting", "offer.made"]);
    expect(contact("c1").last()).toMatchObject({ kind: "voicemail" });
    expect((await agent("anna").view()).contact).toMatchObject({
      kind: "voicemail",
      voicemail: { recordingId: "c1-1", durationSec: 7 },
    });
  });

  test("once heard leaves the agent in after-call work", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").leavesVoicemail();
    await agent("anna").accepts();
    expect(await agent("anna").status()).toBe("In line");
    await contact("c1").talks();
    await contact("c1").isOver();
    expect(await agent("anna").status()).toBe("After-call work");
    expect(await order()).toEqual([]);
  });

  test("goes on to somebody else when it is declined, missed, or the phone was lost", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").leavesVoicemail();
    await agent("ben").isFree({ support: 1 });
    await agent("anna").declines();
    expect(await agent("ben").rings()).toBe("c1");
    await agent("ben").accepts();
    await contact("c1").isReleased();
    expect(await agent("ben").status()).toBe("Busy: unreachable");
    expect(await agent("anna").rings()).toBe("c1");
    await agent("cleo").isFree({ support: 1 });
    await centre.clock.advance(15);
    expect(await agent("cleo").rings()).toBe("c1");
  });

  test("takes the place over of a contact that waits, with its time of entry", async () => {
    await contact("c1").requests("support", { priority: 3, targetAgent: "" });
    await centre.clock.advance(10);
    await contact("c2").leavesVoicemail({ priority: 3 });
    await contact("c1").leavesVoicemail({ priority: 3 });
    expect(await order()).toEqual(["c1", "c2"]);
    expect(await contact("c1").entry()).toMatchObject({ kind: "voicemail", priority: 3 });
  });

  test("for another skill moves there, and leaves nothing behind", async () => {
    await contact("c1").requests("support");
    await contact("c1").leavesVoicemail({ skill: "sales" });
    expect(await contact("c1").entry()).toMatchObject({ skill: "sales" });
    expect((await centre.desk.queues()).map(({ waiting }) => waiting)).toEqual([0, 1, 0, 0]);
  });

  test("stops the ringing of the call that it was, and is nobody's missed offer", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").requests("support");
    await contact("c1").leavesVoicemail();
    expect(contact("c1").events().slice(-3)).toMatchObject([
      { type: "offer.ended", reason: "moved" },
      { type: "voicemail.waiting" },
      { type: "offer.made", kind: "voicemail" },
    ]);
    expect(await agent("anna").view()).toMatchObject({ missedInRow: 0 });
  });

  test("never happened when an agent has accepted first", async () => {
    await agent("anna").isFree({ support: 1 });
    await contact("c1").requests("support");
    await agent("anna").accepts();
    await contact("c1").leavesVoicemail();
    expect(contact("c1").last()).toMatchObject({
      type: "voicemail.refused",
      code: "agent-accepted",
    });
    expect((await agent("anna").view()).contact).toMatchObject({ kind: "call" });
  });

  test.each([
    ["nobody", "unknown-skill"],
    ["closed", "queue-closed"],
    ["strict", "queue-unstaffed"],
  ])("for %s is refused: %s; a place that was there stays", async (skill, code) => {
    await contact("c1").requests("support");
    await contact("c1").leavesVoicemail({ skill });
    expect(contact("c1").last()).toMatchObject({ type: "voicemail.refused", code });
    expect(await contact("c1").entry()).toMatchObject({ kind: "call", skill: "support" });
  });

  test("needs room in a full queue, unless it has its place there already", async () => {
    await contact("c1").requests("support");
    await contact("c2").requests("support");
    await contact("c3").leavesVoicemail();
    expect(contact("c3").last()).toMatchObject({ code: "queue-full" });
    await contact("c2").leavesVoicemail();
    expect(contact("c2").last()).toMatchObject({ type: "voicemail.waiting" });
  });

  test("is one a contact, and asked for again is answered again", async () => {
    await contact("c1").leavesVoicemail();
    await contact("c1").leavesVoicemail();
    expect(contact("c1").heard()).toEqual(["voicemail.waiting", "voicemail.waiting"]);
    await contact("c1").leavesVoicemail({ recordingId: "another" });
    expect(contact("c1").last()).toMatchObject({ code: "already-queued" });
    expect(await contact("c1").entry()).toMatchObject({ voicemail: { recordingId: "c1-1" } });
  });

  test("says nothing about how long calls wait, and is told no positions", async () => {
    await contact("c1").leavesVoicemail();
    await contact("c2").leavesVoicemail();
    await centre.clock.advance(60);
    await agent("anna").isFree({ support: 1 });
    await agent("anna").accepts();
    await centre.clock.advance(10);
    expect(contact("c2").heard()).toEqual(["voicemail.waiting"]);
    expect((await centre.desk.queues())[0]?.estimatedWaitSec).toBeNull();
  });
});
