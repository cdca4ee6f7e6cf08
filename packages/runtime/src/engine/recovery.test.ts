import { describe, expect, test } from "vitest";

import { QUEUE_AND_SOUND } from "../testing/actions.ts";
import { answered, newContact, offered, queued, type ContactDriver } from "../testing/contact.ts";
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

/** The process dies, a new one takes the contact over. */
const restarted = (contact: ContactDriver, voiceIsLive: boolean) =>
  contact.restart().tell(...afterRestart(contact.contact, voiceIsLive));

describe("after a restart", () => {
  test("a callback that waits knows nothing of it", () => {
    const contact = restarted(callbackWaits(), false);
    expect(contact.does).toEqual([]);
    expect(contact.contact.queue.state).toBe("callback-waiting");
  });

  test("a caller who is still there hears the prompt again: its end may have been missed", () => {
    const contact = restarted(inQueue(), true);
    expect(contact.does).toEqual(["stopPlayback", "cancelTimer", "startTimer", "play"]);
    expect(contact.contact.queue.state).toBe("queued");
  });

  test("a request that was under way has failed, and is not sent again by itself", () => {
    const contact = restarted(
      newContact({
        start: ["Start", { Default: "ask" }],
        ask: ["Asks", { Default: "ask", Error: "sound" }],
        sound: ["Sound", { Default: "sound" }],
      }).tell(...answered),
      true,
    );
    expect(contact.contact).toMatchObject({
      error: { code: "request-interrupted" },
      flow: { action: "sound" },
    });
  });

  test("a recording that was under way is stopped, and begins again", () => {
    const drawing = {
      start: ["Start", { Default: "record" }],
      record: ["Records", { Default: "record" }],
    } as const;
    const contact = restarted(newContact(drawing).tell(...answered), true);
    expect(contact.does).toEqual(["stopRecording", "record"]);
  });

  test("a party outside who was ringing is rung again; a conversation with one goes on", () => {
    const LEGS = { legId: "party-1" };
    const contact = newContact({
      start: ["Start", { Default: "call" }],
      call: ["CallsOut", { Default: "call" }],
    }).tell(...answered);
    const joined = newContact({
      start: ["Start", { Default: "call" }],
      call: ["CallsOut", { Default: "call" }],
    }).tell(
      ...answered,
      { type: "party-leg.answered", ...LEGS },
      { type: "bridge.joined", ...LEGS },
    );
    expect(restarted(contact, true).does).toEqual(["dropParty", "ringParty"]);
    expect(restarted(joined, true).does).toEqual([]);
  });

  test("hold music goes on by itself", () => {
    const { contact } = inQueue();
    const flow = { ...contact.flow, playsMusic: true };
    expect(afterRestart({ ...contact, flow }, true)).toEqual([]);
  });

  test("a customer who had just answered the callback is joined with the agent", () => {
    const contact = restarted(dialling().tell({ type: "dial.answered", ...DIAL }), true);
    expect(contact.does).toEqual(["bridge"]);
  });

  test("a caller who is not there any more has abandoned", () => {
    const contact = restarted(inQueue(), false);
    expect(contact.command("endContact").outcome).toBe("abandoned");
  });

  test("an offer that rang is over, and the caller is back in queue", () => {
    const contact = restarted(inQueue().tell(offered()), true);
    expect(contact.contact).toMatchObject({ queue: { state: "queued" }, offer: null });
  });

  test("an agent who was being connected is let go, and the caller hears the script again", () => {
    const contact = inQueue().tell(offered(), { type: "agent-leg.answered", ...LEG }, accepted);
    restarted(contact, true);
    expect(contact.does).toEqual(["releaseOffer", "dropAgent", "startTimer", "play"]);
  });

  test("a conversation goes on while the caller is there", () => {
    const contact = inQueue().tell(offered(), { type: "agent-leg.answered", ...LEG }, accepted, {
      type: "bridge.joined",
      ...LEG,
    });
    expect(restarted(contact, true).does).toEqual([]);
    expect(restarted(contact, false).command("endContact").outcome).toBe("handled");
  });

  test("a callback whose delay was running is not dialled: it goes back to its place", () => {
    const contact = restarted(callbackAccepted(), false);
    expect(contact.does).not.toContain("dial");
    expect(contact.contact).toMatchObject({ queue: { state: "callback-waiting" }, timers: {} });
  });

  test("a callback that was being dialled counts as tried", () => {
    expect(restarted(dialling(), false).does).toEqual(["dropAgent", "callbackFailed"]);
  });

  test("a customer who had answered and is gone counts as tried, and holds nothing any more", () => {
    const contact = dialling().tell({ type: "dial.answered", ...DIAL });
    restarted(contact, false);
    expect(contact.does).toEqual(["dropAgent", "callbackFailed"]);
    expect(contact.contact.call.voicePath).toBe(false);
    contact.tell({ type: "callback.ended", cause: "failed" });
    expect(contact.command("endContact").outcome).toBe("callback-failed");
  });
});
