import { describe, expect, test } from "vitest";

import { QUEUE_AND_SOUND, type Drawing } from "../testing/actions.ts";
import { answered, newContact, offered, queued } from "../testing/contact.ts";

const LEG = { legId: "agent-2" };
const DIAL = { dialId: "dial-3" };
const accepted = { type: "offer.accepted", offerId: "offer-1" } as const;

const inQueue = (drawing: Drawing = QUEUE_AND_SOUND) =>
  newContact(drawing).tell(...answered, queued);
const whileRinging = (drawing?: Drawing) => inQueue(drawing).tell(offered());
const beingConnected = (drawing?: Drawing) =>
  whileRinging(drawing).tell({ type: "agent-leg.answered", ...LEG }, accepted);
const offeredAgain = () =>
  beingConnected()
    .tell({ type: "agent-leg.ended", ...LEG, cause: "failed" })
    .tell(offered("offer-2"));
const talking = (drawing?: Drawing) =>
  beingConnected(drawing).tell({ type: "bridge.joined", ...LEG });
const callbackAsked = () => inQueue().tell({ type: "timer.due", timerId: "action:over" });
const callbackWaits = () =>
  callbackAsked().tell({ type: "callback.waiting" }, { type: "voice.gone", cause: "normal" });
const callbackAccepted = () =>
  callbackWaits()
    .tell(offered("offer-1", "callback"))
    .tell({ type: "agent-leg.answered", ...LEG }, accepted);
const dialling = () =>
  callbackAccepted().later(5).tell({ type: "timer.due", timerId: "call-delay" });

describe("an agent and a caller", () => {
  test("the agent's phone rings, and the caller still hears the script", () => {
    const contact = whileRinging();
    expect(contact.does).toEqual(["ringAgent"]);
    expect(contact.contact.queue.state).toBe("offered");
    expect(contact.contact.flow.playing).toBe("playback-1");
  });

  test("are joined once both are there: the sound stops, and acceptance is asked for once", () => {
    const contact = whileRinging().tell({ type: "agent-leg.answered", ...LEG });
    expect(contact.does).toEqual(["acceptOffer"]);
    contact.tell(accepted);
    expect(contact.does).toEqual(["stopPlayback", "cancelTimer", "bridge"]);
    contact.tell({ type: "bridge.joined", ...LEG });
    expect(contact.does).toEqual(["agentConnected"]);
    expect(contact.contact).toMatchObject({ outcome: "handled", agent: { id: "anna" } });
  });

  test("are joined too when the agent accepted at the desk before picking up", () => {
    const contact = whileRinging().tell(accepted);
    expect(contact.does).toEqual([]);
    contact.tell({ type: "agent-leg.answered", ...LEG });
    expect(contact.does).toContain("bridge");
    expect(contact.does).not.toContain("acceptOffer");
  });

  test("a caller who hangs up while the agent rings stops the ringing at once", () => {
    const contact = whileRinging().tell({ type: "voice.gone", cause: "normal" });
    expect(contact.does).toEqual(expect.arrayContaining(["leaveQueue", "dropAgent", "endContact"]));
    expect(contact.command("leaveQueue").reason).toBe("abandoned");
    expect(contact.command("dropAgent").legId).toBe("agent-2");
    expect(contact.command("endContact").outcome).toBe("abandoned");
  });

  test("an agent who does not pick up is reported, and the caller hears nothing of it", () => {
    const contact = whileRinging().tell({ type: "agent-leg.ended", ...LEG, cause: "no-answer" });
    expect(contact.command("declineOffer").reason).toBe("no-answer");
    contact.tell({ type: "offer.ended", offerId: "offer-1", reason: "no-answer" });
    expect(contact.contact.queue.state).toBe("queued");
    expect(contact.contact.flow.playing).toBe("playback-1");
  });

  test("an agent whose phone fails before they are joined: the contact goes back, the sound begins again", () => {
    const contact = beingConnected().tell({ type: "agent-leg.ended", ...LEG, cause: "failed" });
    expect(contact.does).toEqual(["releaseOffer", "startTimer", "play"]);
    expect(contact.contact).toMatchObject({ queue: { state: "queued" }, offer: null });
    expect(contact.entered.slice(-2)).toEqual(["sound", "sound"]);
  });

  test("and so when joining them fails", () => {
    const contact = beingConnected().tell({ type: "bridge.failed", ...LEG, message: "no" });
    expect(contact.does).toEqual(["releaseOffer", "dropAgent", "startTimer", "play"]);
  });

  test("an acceptance that crosses the end of the agent's phone is given back, not left hanging", () => {
    const contact = whileRinging()
      .tell({ type: "agent-leg.ended", ...LEG, cause: "rejected" })
      .tell(accepted);
    expect(contact.does).toContain("releaseOffer");
    expect(contact.contact).toMatchObject({ queue: { state: "queued" }, offer: null });
  });

  test("talk until one hangs up: then both are gone, and the contact is over", () => {
    const contact = talking().tell({ type: "agent-leg.ended", ...LEG, cause: "normal" });
    expect(contact.does).toEqual(["hangup"]);
    contact.tell({ type: "voice.gone", cause: "normal" });
    expect(contact.does).toEqual(["completeContact", "endContact"]);
    expect(contact.command("endContact").outcome).toBe("handled");
  });
});

describe("events that come late", () => {
  test("of an agent's earlier leg change nothing", () => {
    const contact = offeredAgain();
    const before = contact.contact;
    for (const late of [
      { type: "agent-leg.answered", ...LEG },
      { type: "agent-leg.ended", ...LEG, cause: "normal" },
      { type: "bridge.joined", ...LEG },
      { type: "bridge.failed", ...LEG, message: "late" },
      { type: "offer.accepted", offerId: "offer-1" },
      { type: "offer.ended", offerId: "offer-1", reason: "timeout" },
    ] as const) {
      contact.tell(late);
      expect([late.type, contact.does]).toEqual([late.type, []]);
      expect({ ...contact.contact, awaited: before.awaited }).toEqual(before);
    }
  });

  test("do not start the sound again while the next agent is being joined", () => {
    const contact = offeredAgain().tell({ type: "agent-leg.answered", legId: "agent-4" });
    contact.tell({ type: "offer.accepted", offerId: "offer-2" });
    contact.tell({ type: "bridge.failed", ...LEG, message: "late" });
    expect(contact.does).toEqual([]);
    expect(contact.contact.flow.suspended).toBe(true);
  });

  test("a place in the queue that comes after the caller has gone is given up", () => {
    const contact = newContact({
      ...QUEUE_AND_SOUND,
      released: ["WhenReleased", { Default: "queue" }],
    }).tell(...answered, { type: "voice.gone", cause: "normal" }, queued);
    expect(contact.command("leaveQueue").reason).toBe("abandoned");
    expect(contact.contact.queue.state).toBe("none");
  });
});

describe("a caller who wants to be called back", () => {
  test("is released, and the contact waits without a voice leg while the script goes on", () => {
    const contact = callbackAsked().tell({ type: "callback.waiting" });
    expect(contact.does).toEqual(["hangup"]);
    contact.tell({ type: "voice.gone", cause: "normal" });
    expect(contact.contact).toMatchObject({
      queue: { state: "callback-waiting" },
      call: { voicePath: false },
      flow: { status: "ended", endReason: "hangup" },
    });
    expect(contact.over).toBe(false);
  });

  test("who hangs up before the queue has said yes is called back all the same", () => {
    const contact = callbackAsked()
      .tell({ type: "voice.gone", cause: "normal" })
      .tell({ type: "callback.waiting" });
    expect(contact.contact).toMatchObject({ queue: { state: "callback-waiting" }, outcome: null });
    expect(contact.over).toBe(false);
  });

  test("who hangs up and is then refused has abandoned", () => {
    const contact = callbackAsked()
      .tell({ type: "voice.gone", cause: "normal" })
      .tell({ type: "callback.refused", code: "not-queued", message: "no" });
    expect(contact.does).toContain("leaveQueue");
    expect(contact.command("endContact").outcome).toBe("abandoned");
  });

  test("while an agent rings: nobody is rung again, and their acceptance begins the callback", () => {
    const contact = whileRinging()
      .tell({ type: "timer.due", timerId: "action:over" })
      .tell({ type: "callback.waiting" }, { type: "voice.gone", cause: "normal" });
    expect(contact.contact.queue.state).toBe("callback-offered");
    expect(contact.does).not.toContain("dropAgent");
    contact.tell({ type: "agent-leg.answered", ...LEG }, accepted);
    expect(contact.contact.queue.state).toBe("callback-dialling");
    expect(contact.does).not.toContain("dial");
  });

  test("just after the agent accepted: they talk, and no callback happened", () => {
    const contact = whileRinging()
      .tell({ type: "agent-leg.answered", ...LEG })
      .tell({ type: "timer.due", timerId: "action:over" })
      .tell(accepted)
      .tell({ type: "bridge.joined", ...LEG })
      .tell({ type: "callback.refused", code: "agent-accepted", message: "too late" });
    expect(contact.contact).toMatchObject({
      queue: { state: "connected" },
      outcome: "handled",
      callback: null,
    });
    expect(contact.does).toEqual([]);
  });
});

describe("a callback", () => {
  test("is not dialled before the agent has accepted and the delay is over", () => {
    const contact = callbackAccepted();
    expect(contact.does).toEqual(["acceptOffer", "startTimer"]);
    contact.later(5).tell({ type: "timer.due", timerId: "call-delay" });
    expect(contact.does).toEqual(["dial"]);
    expect(contact.command("dial")).toMatchObject({
      number: "+12025550123",
      callerId: "+12025550100",
    });
  });

  test("connects agent and customer, under the same contact", () => {
    const contact = dialling().tell({ type: "dial.answered", ...DIAL });
    expect(contact.does).toEqual(["bridge"]);
    contact.tell({ type: "bridge.joined", ...LEG }, { type: "voice.gone", cause: "normal" });
    expect(contact.command("endContact").outcome).toBe("callback-handled");
  });

  test("to a customer who is not reached is reported, and ends or waits as routing decides", () => {
    const contact = dialling().tell({
      type: "dial.failed",
      ...DIAL,
      cause: "busy",
      message: "busy",
    });
    expect(contact.does).toEqual(["dropAgent", "callbackFailed"]);
    contact.tell({ type: "callback.waiting" });
    expect(contact.contact.queue.state).toBe("callback-waiting");
    expect(contact.over).toBe(false);
  });

  test("that has failed for good ends the contact", () => {
    const contact = dialling()
      .tell({ type: "dial.failed", ...DIAL, cause: "busy", message: "busy" })
      .tell({ type: "callback.ended", cause: "busy" });
    expect(contact.command("endContact").outcome).toBe("callback-failed");
  });

  test("whose agent hangs up during the delay is not dialled: it goes back to its place", () => {
    const contact = callbackAccepted().tell({ type: "agent-leg.ended", ...LEG, cause: "normal" });
    expect(contact.does).toEqual(expect.arrayContaining(["cancelTimer", "releaseOffer"]));
    expect(contact.contact).toMatchObject({ queue: { state: "callback-waiting" }, timers: {} });
  });

  test("whose agent hangs up while the customer's phone rings stops the ringing", () => {
    const contact = dialling().tell({ type: "agent-leg.ended", ...LEG, cause: "normal" });
    expect(contact.does).toContain("hangup");
    contact.tell({ type: "dial.answered", ...DIAL });
    expect(contact.contact.call.voicePath).toBe(false);
    expect(contact.contact.awaited.map(({ type }) => type)).toContain("hangup");
  });

  test("whose customer hangs up before they are joined counts as not reached", () => {
    const contact = dialling().tell(
      { type: "dial.answered", ...DIAL },
      { type: "voice.gone", cause: "normal" },
    );
    expect(contact.does).toEqual(["bridge", "dropAgent", "callbackFailed"]);
  });
});

describe("a place in the queue that changes", () => {
  const moved = {
    type: "queue.updated",
    askId: "ask-9",
    skill: "sales",
    position: 3,
    estimatedWaitSec: 60,
  } as const;

  test.each([
    ["while it waits", inQueue],
    ["while an agent rings", whileRinging],
    ["while a callback waits", callbackWaits],
  ])("%s: the script sees the new one, and the time in queue goes on", (_when, begin) => {
    const contact = begin();
    const { enteredAt, state } = contact.contact.queue;
    contact.later(30).tell(moved);
    const place = { skill: "sales", position: 3, estimatedWaitSec: 60 };
    expect(contact.contact.queue).toEqual({ ...place, enteredAt, state });
  });

  test("figures of a queue are its own place only when it has one there", () => {
    const figures = { waiting: 4, longestWaitSec: 9, agentsLoggedIn: 1, agentsFree: 0 };
    const info = {
      type: "queue.info",
      askId: "ask-9",
      skill: "support",
      estimatedWaitSec: 60,
      ...figures,
    } as const;
    const contact = inQueue().tell({ ...info, skill: "sales", position: 0 });
    expect(contact.contact.queue).toMatchObject({ position: 1, estimatedWaitSec: null });
    contact.tell({ ...info, position: 2 });
    expect(contact.contact.queue).toMatchObject({ position: 2, estimatedWaitSec: 60 });
  });
});

describe("a contact that leaves the queue", () => {
  test.each([
    ["while it waits", inQueue],
    ["while an agent rings", whileRinging],
    ["while a callback waits", callbackWaits],
  ])("%s, has no place, no agent and no callback any more", (_when, begin) => {
    const contact = begin().tell({ type: "queue.left", askId: "ask-9" });
    expect(contact.contact).toMatchObject({
      queue: { state: "none", skill: "", position: 0, enteredAt: null, estimatedWaitSec: null },
      offer: null,
      callback: null,
    });
  });

  test("and then hangs up has not abandoned", () => {
    const contact = inQueue().tell(
      { type: "queue.left", askId: "ask-9" },
      { type: "voice.gone", cause: "normal" },
    );
    expect(contact.does).not.toContain("leaveQueue");
    expect(contact.command("endContact").outcome).toBe("caller-hung-up");
  });
});
