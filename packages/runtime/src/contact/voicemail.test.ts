import { describe, expect, test } from "vitest";

import { afterRestart } from "../engine/recovery.ts";
import { LEAVES_WORD, QUEUE_AND_SOUND, type Drawing } from "../testing/actions.ts";
import { answered, newContact, offered, queued, type ContactDriver } from "../testing/contact.ts";

const waiting = {
  type: "voicemail.waiting",
  skill: "support",
  position: 1,
  estimatedWaitSec: null,
} as const;
const refused = { type: "voicemail.refused", code: "queue-closed", message: "Closed." } as const;
const hangsUp = { type: "voice.gone", cause: "normal" } as const;

const asked = (drawing: Drawing = LEAVES_WORD) => newContact(drawing).tell(...answered);
const left = () => asked().tell(waiting, hangsUp);
const offer = (contact: ContactDriver) => contact.tell(offered("offer-1", "voicemail"));
const LEG = { legId: "agent-2" };
const HEARD = { type: "playback.finished", playbackId: "agent-2-voicemail" } as const;
const taken = () =>
  offer(left()).tell(
    { type: "offer.accepted", offerId: "offer-1" },
    { type: "agent-leg.answered", ...LEG },
  );
const restarted = (contact: ContactDriver, voiceIsLive = false) =>
  contact
    .restart()
    .tell(
      ...afterRestart(
        contact.contact,
        voiceIsLive ? [{ kind: "voice", contactId: "contact-1" }] : [],
      ),
    );

describe("what a caller left", () => {
  test("waits in the queue without them", () => {
    const contact = left();
    expect(contact.contact.queue).toMatchObject({ state: "voicemail-waiting", skill: "support" });
    expect(contact.over).toBe(false);
    expect(contact.does).not.toContain("leaveQueue");
  });

  test("waits also when they hang up before the queue has answered", () => {
    const contact = asked().tell(hangsUp);
    expect(contact.contact.flow.endReason).toBe("released");
    expect(contact.over).toBe(false);
    contact.tell(waiting);
    expect(contact.contact.queue.state).toBe("voicemail-waiting");
  });

  test("is gone with them when the queue refuses it after they have hung up", () => {
    const contact = asked().tell(hangsUp, refused);
    expect(contact.over).toBe(true);
    expect(contact.command("endContact").outcome).toBe("caller-hung-up");
  });

  test("keeps nobody on the line whose script has ended", () => {
    const contact = asked({
      start: ["Start", { Default: "leave" }],
      leave: ["LeavesWord", { Default: "start" }],
      signalled: ["WhenSignalled", { Default: "gone" }],
    }).tell(waiting, { type: "signal", parameters: {} });
    expect(contact.does).toContain("hangup");
  });

  test("is played to the agent who takes it; then they are free, and the contact is over", () => {
    const contact = taken();
    expect(contact.contact.queue.state).toBe("voicemail-playing");
    expect(contact.command("playToAgent")).toMatchObject({
      ...LEG,
      parts: [{ type: "recording", recordingId: "contact-1-recording-1", durationSec: 7 }],
    });
    contact.tell(HEARD);
    expect(contact.does).toEqual(["agentConnected", "dropAgent", "completeContact", "endContact"]);
    expect(contact.command("endContact").outcome).toBe("voicemail-handled");
    expect(contact.contact.agent).toEqual({ id: "anna", name: "Anna" });
  });

  test.each(["normal", "cancelled"] as const)(
    "was heard by an agent who hangs up, by phone or at the desk (%s)",
    (cause) => {
      const contact = taken().tell({ type: "agent-leg.ended", ...LEG, cause });
      expect(contact.command("endContact").outcome).toBe("voicemail-handled");
    },
  );

  test("goes back to its place when the agent's phone is lost, and is heard from the beginning", () => {
    const contact = taken().tell({ type: "agent-leg.ended", ...LEG, cause: "failed" });
    expect(contact.does).toEqual(["releaseOffer"]);
    expect(contact.contact.queue.state).toBe("voicemail-waiting");
    contact.tell(
      offered("offer-2", "voicemail"),
      { type: "offer.accepted", offerId: "offer-2" },
      { type: "agent-leg.answered", legId: "agent-3" },
    );
    expect(contact.command("playToAgent").legId).toBe("agent-3");
    contact.tell(HEARD);
    expect(contact.over).toBe(false);
  });

  test("is offered on when it was declined", () => {
    const ended = { type: "offer.ended", offerId: "offer-1", reason: "declined" } as const;
    const contact = offer(left()).tell(ended);
    expect(contact.does).toContain("dropAgent");
    expect(contact.contact.queue.state).toBe("voicemail-waiting");
  });

  test("that the switch cannot play is offered to nobody else", () => {
    const contact = taken().tell({
      ...HEARD,
      type: "playback.failed",
      code: "prompt-unavailable",
      message: "It is gone.",
    });
    expect(contact.does).toEqual(["dropAgent", "completeContact", "endContact"]);
    expect(contact.command("endContact").outcome).toBe("failed");
  });
});

const inQueue = () =>
  newContact({
    ...QUEUE_AND_SOUND,
    sound: ["Sound", { Default: "leave" }],
    leave: ["LeavesWord", { Default: "sound", Error: "sound" }],
  }).tell(...answered, queued, { type: "timer.due", timerId: "action:over" });

describe("a caller who waits for an agent", () => {
  test("has one place, which becomes that of what they left", () => {
    const contact = inQueue().later(30).tell(waiting);
    expect(contact.contact.queue.state).toBe("voicemail-waiting");
    expect(contact.contact.queue.enteredAt).toBe(contact.contact.call.startedAt);
  });

  test("talks with the agent who was first", () => {
    const contact = inQueue().tell(
      offered(),
      { type: "agent-leg.answered", ...LEG },
      { type: "offer.accepted", offerId: "offer-1" },
      { ...refused, code: "agent-accepted" },
      { type: "bridge.joined", ...LEG },
    );
    expect(contact.contact).toMatchObject({ queue: { state: "connected" }, voicemail: null });
  });

  test("has given up when they hang up and the queue refuses it", () => {
    const contact = inQueue().tell(hangsUp);
    expect(contact.contact.queue.state).toBe("queued");
    contact.tell(refused);
    expect(contact.does).toEqual(["leaveQueue", "endContact"]);
    expect(contact.command("endContact").outcome).toBe("abandoned");
  });
});

describe("after a restart", () => {
  test("what waits knows nothing of it", () => {
    const contact = restarted(left());
    expect(contact.does).toEqual([]);
    expect(contact.contact.queue.state).toBe("voicemail-waiting");
  });

  test("what was being played goes back to its place", () => {
    const contact = restarted(taken());
    expect(contact.command("releaseOffer").offerId).toBe("offer-1");
    expect(contact.contact.queue.state).toBe("voicemail-waiting");
  });

  test.each([true, false])("the queue is asked again; caller on the line: %s", (voiceIsLive) => {
    const contact = restarted(asked(), voiceIsLive);
    expect(contact.does).toEqual(["toVoicemail"]);
    expect(contact.entered).toEqual(["start", "leave"]);
    contact.tell(waiting);
    expect(contact.contact.queue.state).toBe("voicemail-waiting");
  });
});
