import { describe, expect, test } from "vitest";

import { QUEUE_AND_SOUND } from "../testing/actions.ts";
import { answered, newContact, offered, queued, type ContactDriver } from "../testing/contact.ts";
import type { LiveLeg } from "../ports/telephony.ts";
import { afterRestart } from "./recovery.ts";

const LEG = { legId: "agent-2" };
const DIAL = { dialId: "dial-3" };
const accepted = { type: "offer.accepted", offerId: "offer-1" } as const;
const inQueue = () => newContact(QUEUE_AND_SOUND).tell(...answered, queued);
const callbackWaits = () =>
  inQueue().tell(
    { type: "timer.due", timerId: "action:over" },
    { type: "callback.waiting" },
    { type: "voice.gone", cause: "normal" },
  );
const callbackAccepted = () =>
  callbackWaits().tell(
    offered("offer-1", "callback"),
    { type: "agent-leg.answered", ...LEG },
    accepted,
  );
const dialling = () => callbackAccepted().tell({ type: "timer.due", timerId: "call-delay" });

const contactId = "contact-1";
const CALLER: LiveLeg = { kind: "voice", contactId };
const AGENT: LiveLeg = { kind: "agent", contactId, ...LEG };
const PARTY: LiveLeg = { kind: "party", contactId, legId: "party-1" };

/** The process dies, and a new one takes the contact over: these legs are still there. */
const restarted = (contact: ContactDriver, ...live: readonly LiveLeg[]) =>
  contact.restart().tell(...afterRestart(contact.contact, live));

const inScript = (type: string) =>
  newContact({
    start: ["Start", { Default: "it" }],
    it: [type, { Default: "it", Error: "sound" }],
    sound: ["Sound", { Default: "sound" }],
  }).tell(...answered);
const talking = () =>
  inQueue().tell(offered(), { type: "agent-leg.answered", ...LEG }, accepted, {
    type: "bridge.joined",
    ...LEG,
  });

describe("what was asked and not yet answered is asked again", () => {
  test.each([
    ["the answering of a call", () => newContact(QUEUE_AND_SOUND).tell({ type: "voice.ringing" })],
    ["a place in a queue, and the prompt", () => inQueue().tell({ type: "digit", digit: "1" })],
    ["a prompt", () => inScript("Sound")],
    ["a recording", () => inScript("Records")],
    ["the ringing of somebody outside", () => inScript("CallsOut")],
    ["the queue's taking of a voicemail", () => inScript("LeavesWord")],
    ["an agent's leg that rings", () => inQueue().tell(offered())],
    [
      "the acceptance of an offer",
      () => inQueue().tell(offered(), { type: "agent-leg.answered", ...LEG }),
    ],
    [
      "that agent and caller are joined",
      () => inQueue().tell(offered(), { type: "agent-leg.answered", ...LEG }, accepted),
    ],
    ["the dialling of a customer", dialling],
  ])("%s", (_what, begin) => {
    const contact = begin();
    const { awaited } = contact.contact;
    restarted(contact, CALLER, AGENT);
    expect(awaited).not.toEqual([]);
    expect(contact.does).toEqual(awaited.map(({ type }) => type));
    expect(contact.contact.awaited).toEqual(awaited);
  });

  test("but not a request to another system, which may have carried it out: it has failed", () => {
    const contact = restarted(inScript("Asks"), CALLER);
    expect(contact.contact).toMatchObject({
      error: { code: "request-interrupted" },
      flow: { action: "sound" },
    });
    expect(contact.does).not.toContain("sendRequest");
  });

  test("nor a stream to an AI agent, which went over the process that died", () => {
    const contact = restarted(inScript("HandsOver"), CALLER);
    expect(contact.contact).toMatchObject({
      error: { code: "stream-interrupted" },
      flow: { action: "sound", undo: {} },
    });
    expect(contact.does).not.toContain("stream");
  });

  test("what the contact wants no more is not asked again", () => {
    const contact = inQueue().tell(offered(), { type: "voice.gone", cause: "normal" });
    expect(contact.over).toBe(true);
    expect(restarted(contact).does).toEqual(["leaveQueue", "dropAgent"]);
  });

  test("until its last wish has come true a contact that is over is kept", () => {
    const contact = inQueue().tell(offered(), { type: "voice.gone", cause: "normal" });
    expect(contact.settled).toBe(false);
    contact.tell({ type: "agent-leg.ended", ...LEG, cause: "cancelled" });
    expect(contact.settled).toBe(false);
    expect(contact.tell({ type: "queue.done" }).settled).toBe(true);
  });

  test("a place that a contact still gets when it is over is given up", () => {
    const contact = newContact(QUEUE_AND_SOUND)
      .tell(...answered)
      .tell({ type: "voice.gone", cause: "normal" });
    expect(contact.over).toBe(true);
    expect(contact.tell(queued).does).toEqual(["leaveQueue"]);
    expect(contact.tell({ type: "queue.done" }).settled).toBe(true);
  });

  test("an answer that comes twice is one", () => {
    const contact = talking();
    contact.tell({ type: "bridge.joined", ...LEG }, { type: "agent-leg.answered", ...LEG });
    expect(contact.does).toEqual([]);
  });
});

describe("after a restart", () => {
  test("a callback that waits knows nothing of it", () => {
    const contact = restarted(callbackWaits());
    expect(contact.does).toEqual([]);
    expect(contact.contact.queue.state).toBe("callback-waiting");
  });

  test("a caller who is not there any more has abandoned", () => {
    const contact = restarted(inQueue());
    expect(contact.command("endContact").outcome).toBe("abandoned");
  });

  test("what was said before the caller left is asked for before they are gone", () => {
    const contact = restarted(inScript("Records"));
    expect(contact.does).toEqual(["record", "hangup"]);
    expect(contact.contact.call.voicePath).toBe(true);
  });

  test("a conversation goes on while both are there, and is not touched", () => {
    expect(restarted(talking(), CALLER, AGENT).does).toEqual(["agentConnected"]);
    const party = inScript("CallsOut").tell(
      { type: "party-leg.answered", legId: "party-1" },
      { type: "bridge.joined", legId: "party-1" },
    );
    expect(restarted(party, CALLER, PARTY).does).toEqual([]);
  });

  test("whose caller is gone, or whose agent, it is over", () => {
    expect(restarted(talking(), AGENT).command("endContact").outcome).toBe("handled");
    expect(restarted(talking(), CALLER).does).toContain("hangup");
  });

  test("an offer rings on at the agent while their leg lives, and is rung again where it does not", () => {
    const contact = restarted(inQueue().tell(offered()), CALLER, AGENT);
    expect(contact.contact).toMatchObject({ queue: { state: "offered" }, offer: LEG });
    expect(restarted(inQueue().tell(offered()), CALLER).command("ringAgent")).toMatchObject(LEG);
  });

  test("an agent who was being connected and is not there any more is let go, and the script goes on", () => {
    const contact = inQueue().tell(offered(), { type: "agent-leg.answered", ...LEG }, accepted);
    restarted(contact, CALLER);
    expect(contact.does).toEqual(expect.arrayContaining(["releaseOffer", "play"]));
    expect(contact.contact).toMatchObject({ queue: { state: "queued" }, offer: null });
  });

  test("the delay before a callback goes on, and then it is dialled", () => {
    const contact = restarted(callbackAccepted(), AGENT);
    expect(contact.does).toEqual([]);
    contact.tell({ type: "timer.due", timerId: "call-delay" });
    expect(contact.does).toEqual(["dial"]);
  });

  test("a customer is not dialled for an agent who is not there any more", () => {
    const contact = restarted(dialling());
    expect(contact.does).not.toContain("dial");
    expect(contact.does).toEqual(expect.arrayContaining(["releaseOffer", "hangup"]));
    expect(contact.contact.queue.state).toBe("callback-waiting");
  });

  test("a customer who had answered and is gone counts as tried, once", () => {
    const contact = dialling().tell({ type: "dial.answered", ...DIAL });
    restarted(contact, AGENT);
    expect(contact.command("callbackFailed")).toMatchObject({ offerId: "offer-1" });
    expect(contact.contact.call.voicePath).toBe(false);
    contact.tell({ type: "callback.ended", cause: "failed" });
    expect(contact.command("endContact").outcome).toBe("callback-failed");
  });
});
