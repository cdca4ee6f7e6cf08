import { describe, expect, test } from "vitest";

import { answered, newContact, type ContactDriver } from "../testing/contact.ts";
import { programOf } from "../testing/actions.ts";
import { BUDGET } from "./budget.ts";

const errorsOf = ({ outbox }: ContactDriver) =>
  outbox.flatMap((item) => (item.kind === "branch" && item.error ? [item.error.code] : []));

describe("a script that runs away", () => {
  test("gets one Error, so that an apology can be played", () => {
    const contact = newContact({
      start: ["Start", { Default: "round" }],
      round: ["Nothing", { Default: "round", Error: "sorry" }],
      sorry: ["Sound", { Default: "round" }],
    }).tell(...answered);
    expect(errorsOf(contact)).toEqual(["runaway-script"]);
    expect(contact.entered.at(-1)).toBe("sorry");
    expect(contact.entered.length).toBeLessThanOrEqual(BUDGET.sinceWait + 2);
    expect(contact.contact.flow.status).toBe("waiting");
  });

  test("ends when it runs away again, and the caller is hung up", () => {
    const contact = newContact({
      start: ["Start", { Default: "round" }],
      round: ["Nothing", { Default: "round", Error: "sorry" }],
      sorry: ["Sound", { Default: "round" }],
    })
      .tell(...answered)
      .tell({ type: "playback.finished", playbackId: "playback-1" });
    expect(errorsOf(contact)).toEqual(["runaway-script"]);
    expect(contact.contact.flow.endReason).toBe("runaway-script");
    expect(contact.does).toContain("hangup");
    contact.tell({ type: "voice.gone", cause: "normal" });
    expect(contact.command("endContact").outcome).toBe("failed");
  });

  test("ends at once when its Error leads back into the loop", () => {
    const contact = newContact({
      start: ["Start", { Default: "round" }],
      round: ["Nothing", { Default: "round" }],
    }).tell(...answered);
    expect(contact.contact.flow.endReason).toBe("runaway-script");
    expect(contact.entered.length).toBeLessThanOrEqual(BUDGET.sinceWait + BUDGET.grace + 2);
  });

  test("is stopped too when it waits each time, after as many actions as one contact may have", () => {
    const contact = newContact({
      start: ["Start", { Default: "sound" }],
      sound: ["Sound", { Default: "sound", Error: "bye" }],
      bye: ["Bye"],
    }).tell(...answered);
    for (let round = 1; contact.contact.flow.status === "waiting"; round++)
      contact.tell({ type: "playback.finished", playbackId: `playback-${round}` });
    expect(errorsOf(contact)).toEqual(["too-many-actions"]);
    expect(contact.contact.flow.endReason).toBe("hangup");
    expect(contact.contact.flow.total).toBe(BUDGET.total + 1);
  });
});

describe("nothing throws past an action", () => {
  test("what it throws is its Error, in one line, and stays known as error.*", () => {
    const contact = newContact({
      start: ["Start", { Default: "broken" }],
      broken: ["Fails", { Error: "sorry", Default: "start" }],
      sorry: ["Sound", { Default: "sorry" }],
    }).tell(...answered);
    expect(contact.contact.error).toEqual({
      code: "expression-failed",
      message: "It broke.",
      action: "broken",
    });
    expect(contact.entered).toEqual(["start", "broken", "sorry"]);
  });

  test("an Error that is not linked falls to Default", () => {
    const contact = newContact({
      start: ["Start", { Default: "broken" }],
      broken: ["Fails", { Default: "sound" }],
      sound: ["Sound", { Default: "sound" }],
    }).tell(...answered);
    expect(contact.entered.at(-1)).toBe("sound");
    expect(contact.outbox).toContainEqual(
      expect.objectContaining({ kind: "branch", outcome: "Error", branch: "Default", to: "sound" }),
    );
  });

  test("with neither linked the script ends as a dead end, and the caller is not left in silence", () => {
    const contact = newContact({
      start: ["Start", { Default: "broken" }],
      broken: ["Fails"],
    }).tell(...answered);
    expect(contact.contact.flow.endReason).toBe("dead-end");
    expect(contact.does.at(-1)).toBe("hangup");
  });

  test("a branch to an action that is not there is a dead end", () => {
    const contact = newContact({ start: ["Start", { Default: "nowhere" }] }).tell(...answered);
    expect(contact.contact.flow.endReason).toBe("dead-end");
  });

  test("a voice action without a caller takes Error", () => {
    const contact = newContact({
      start: ["Start", { Default: "sound" }],
      sound: ["Sound", { Default: "sound" }],
      released: ["WhenReleased", { Default: "after" }],
      after: ["Sound", { Default: "bye" }],
      bye: ["Bye"],
    }).tell(...answered, { type: "voice.gone", cause: "normal" });
    expect(errorsOf(contact)).toEqual(["no-voice-path"]);
    expect(contact.entered).toEqual(["start", "sound", "released", "after", "bye"]);
    expect(contact.over).toBe(true);
  });
});

describe("what an action started ends with it", () => {
  const drawing = {
    start: ["Start", { Default: "one" }],
    one: ["Sound", { Default: "two" }],
    two: ["Sound", { Default: "one" }],
  } as const;

  test("its sound is stopped when it is left", () => {
    const contact = newContact(drawing)
      .tell(...answered)
      .tell({ type: "timer.due", timerId: "action:over" });
    expect(contact.does).toEqual(["stopPlayback", "startTimer", "play"]);
  });

  test("the end of a sound that was stopped means nothing to the next one", () => {
    const contact = newContact(drawing)
      .tell(...answered)
      .tell({ type: "timer.due", timerId: "action:over" })
      .tell({ type: "playback.finished", playbackId: "playback-1" });
    expect(contact.does).toEqual([]);
    expect(contact.contact.flow).toMatchObject({ action: "two", playing: "playback-2" });
  });

  test("a timer that was due is over, also for whoever restores the contact", () => {
    const contact = newContact({
      start: ["Start", { Default: "ticks" }],
      ticks: ["Ticks", { Default: "ticks" }],
    }).tell(...answered);
    expect(Object.keys(contact.contact.timers)).toEqual(["action:tick"]);
    contact.later(10).tell({ type: "timer.due", timerId: "action:tick" });
    expect(contact.contact.timers).toEqual({});
  });

  test("a timer of somebody else is not the action's", () => {
    const contact = newContact(drawing)
      .tell(...answered)
      .tell({ type: "timer.due", timerId: "over" });
    expect(contact.contact.flow.action).toBe("one");
  });

  test("digits nobody uses are kept, but not without end", () => {
    const contact = newContact(drawing).tell(...answered);
    for (let n = 0; n < 100; n++) contact.tell({ type: "digit", digit: String(n % 10) });
    expect(contact.contact.typeAhead).toHaveLength(64);
    expect(contact.contact.typeAhead.at(-1)).toBe("9");
  });
});

describe("a request to another system", () => {
  const drawing = {
    start: ["Start", { Default: "ask" }],
    ask: ["Asks", { Default: "sound", Error: "bye" }],
    sound: ["Sound", { Default: "ask" }],
    bye: ["Bye"],
    released: ["WhenReleased", { Default: "ask" }],
  } as const;
  const answer = { type: "http.answered", requestId: "request-1", status: 200, body: "" } as const;

  test("is answered to the action that sent it", () => {
    const contact = newContact(drawing).tell(...answered, answer);
    expect(contact.entered).toEqual(["start", "ask", "sound"]);
    expect(contact.contact.flow.undo).toEqual({});
  });

  test("is given up when the action is left for an event, and its late answer means nothing", () => {
    const contact = newContact(drawing).tell(...answered, { type: "voice.gone", cause: "normal" });
    expect(contact.does).toContain("cancelRequest");
    contact.tell(answer);
    expect(contact.contact.flow.action).toBe("ask");
    contact.tell({ ...answer, requestId: "request-2" });
    expect(contact.entered.slice(-2)).toEqual(["sound", "ask"]);
  });
});

describe("a recording", () => {
  const drawing = {
    start: ["Start", { Default: "record" }],
    record: ["Records", { Default: "sound" }],
    sound: ["Sound", { Default: "record" }],
    signalled: ["WhenSignalled", { Default: "sound" }],
  } as const;
  const finished = {
    type: "recording.finished",
    recordingId: "recording-1",
    durationSec: 3,
    spoken: true,
  } as const;

  test("that has ended is not stopped again", () => {
    const contact = newContact(drawing).tell(...answered, finished);
    expect(contact.entered.at(-1)).toBe("sound");
    expect(contact.does).not.toContain("stopRecording");
  });

  test("is stopped when an event takes over, and its late end means nothing", () => {
    const contact = newContact(drawing).tell(...answered, { type: "signal", parameters: {} });
    expect(contact.command("stopRecording").recordingId).toBe("recording-1");
    contact.tell({ type: "playback.finished", playbackId: "playback-2" });
    expect(contact.contact.flow.action).toBe("record");
    contact.tell(finished);
    expect(contact.contact.flow.action).toBe("record");
  });
});

test("a queue's refusal of what an earlier action asked for is not the next one's", () => {
  const contact = newContact({
    start: ["Start", { Default: "queue" }],
    queue: ["Queue", { Default: "bye" }],
    signal: ["WhenSignalled", { Default: "again" }],
    again: ["Queue", { Default: "sound", Error: "bye" }],
    sound: ["Sound", { Default: "bye" }],
    bye: ["Bye"],
  }).tell(...answered, { type: "signal", parameters: {} });
  const refused = { type: "queue.refused", code: "queue-full", message: "Full." } as const;
  contact.tell({ ...refused, askId: "ask-2" });
  expect(contact.contact.flow.action).toBe("again");
  contact.tell({ ...refused, askId: contact.command("requestAgent").askId });
  expect(contact.entered.at(-1)).toBe("bye");
});

describe("a party outside", () => {
  const drawing = {
    start: ["Start", { Default: "call" }],
    call: ["CallsOut", { Default: "sound" }],
    sound: ["Sound", { Default: "call" }],
    signalled: ["WhenSignalled", { Default: "sound" }],
  } as const;
  const LEG = { legId: "party-1" };
  const ringing = () => newContact(drawing).tell(...answered);
  const talking = () =>
    ringing().tell({ type: "party-leg.answered", ...LEG }, { type: "bridge.joined", ...LEG });

  test("who answers is joined with the caller, and that is what became of the contact", () => {
    const { contact } = talking();
    expect(contact).toMatchObject({ outcome: "transferred", call: { party: "party-1" } });
  });

  test("who hangs up leaves the caller to the script", () => {
    const contact = talking().tell({ type: "party-leg.ended", ...LEG, cause: "normal" });
    expect(contact.entered.at(-1)).toBe("sound");
    expect(contact.does).not.toContain("dropParty");
    expect(contact.contact.call.party).toBeNull();
  });

  test.each([
    ["rings", ringing],
    ["talks", talking],
  ])("who %s is let go when the caller hangs up", (_, made) => {
    const contact = made().tell({ type: "voice.gone", cause: "normal" });
    expect(contact.command("dropParty").legId).toBe("party-1");
  });

  test("whose leg is late means nothing to what follows", () => {
    const contact = ringing().tell({ type: "signal", parameters: {} });
    expect(contact.does).toContain("dropParty");
    contact.tell({ type: "playback.finished", playbackId: "playback-2" });
    const before = contact.contact;
    for (const late of [
      { type: "party-leg.answered", ...LEG },
      { type: "bridge.joined", ...LEG },
      { type: "bridge.failed", ...LEG, message: "late" },
      { type: "party-leg.ended", ...LEG, cause: "cancelled" },
    ] as const) {
      contact.tell(late);
      expect([late.type, contact.does]).toEqual([late.type, []]);
      expect({ ...contact.contact, awaited: before.awaited }).toEqual(before);
    }
  });
});

describe("a signal", () => {
  const drawing = {
    start: ["Start", { Default: "sound" }],
    sound: ["Sound", { Default: "sound" }],
    signalled: ["WhenSignalled", { Default: "other" }],
    other: ["Sound", { Default: "sound" }],
  } as const;

  test("stops whatever the script does, and it goes on from its action for signals", () => {
    const contact = newContact(drawing).tell(...answered, { type: "signal", parameters: {} });
    expect(contact.does.slice(-4)).toEqual(["stopPlayback", "cancelTimer", "startTimer", "play"]);
    expect(contact.entered.slice(-2)).toEqual(["signalled", "other"]);
  });

  test("changes nothing where the script has no action for it", () => {
    const { signalled: _, other: __, ...deaf } = drawing;
    const contact = newContact(deaf).tell(...answered);
    expect(contact.tell({ type: "signal", parameters: {} }).does).toEqual([]);
  });
});

describe("compiling", () => {
  test("a script with an unknown action type, or without a beginning, is refused", () => {
    expect(() => programOf({ start: ["Magic"] })).toThrow('action "start" has the unknown type');
    expect(() => programOf({ bye: ["Bye"] })).toThrow("has no beginning");
  });
});
