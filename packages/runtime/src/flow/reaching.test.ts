import { describe, expect, test } from "vitest";

import type { PortEvent } from "../contact/events.ts";
import type { LastAgent } from "../contact/state.ts";
import { afterRestart } from "../engine/recovery.ts";
import { programOf, QUEUE_AND_SOUND } from "../testing/actions.ts";
import { contactWith, offered, type ContactDriver } from "../testing/contact.ts";

const RINGING = { type: "voice.ringing" } as const;
const ANSWERED = { type: "voice.answered" } as const;
const LEG = { legId: "agent-1" };
const ACCEPTED = { type: "offer.accepted", offerId: "offer-1" } as const;
const PROMPT = { type: "file", file: "not-there", language: "en-US" } as const;

const reaching = (more: Partial<LastAgent> = {}, hook?: string): ContactDriver =>
  contactWith(programOf(QUEUE_AND_SOUND), {
    lastAgent: { mode: "first", number: "+12025550123", prompt: null, ...more },
    ...(hook ? { hook } : {}),
  }).tell(RINGING);
const refused = (reason: "not-called" | "unavailable"): PortEvent => ({
  type: "last-agent.refused",
  reason,
});
const isOver = (reason: "timeout" | "declined" = "timeout"): PortEvent => ({
  type: "offer.ended",
  offerId: "offer-1",
  reason,
});
const GONE: PortEvent = { type: "voice.gone", cause: "normal" };

describe("a call to a number that tries the last agent", () => {
  test("rings on while the agent's phone rings, without any script", () => {
    const contact = reaching();
    expect(contact.command("requestLastAgent").number).toBe("+12025550123");
    expect(contact.tell(offered()).does).toEqual(["ringAgent"]);
    expect(contact.contact.queue.state).toBe("last-agent");
    expect(contact.contact.call.voicePath).toBe(false);
  });

  test("is answered when the agent has picked up, and they talk", () => {
    const contact = reaching().tell(offered(), { type: "agent-leg.answered", ...LEG });
    expect(contact.tell(ACCEPTED).does).toEqual(["answer"]);
    expect(contact.tell(ANSWERED).does).toEqual(["bridge"]);
    expect(contact.tell({ type: "bridge.joined", ...LEG }).does).toContain("agentConnected");
    expect(contact.entered).toEqual([]);
    contact.tell(GONE, { type: "queue.done" });
    expect(contact.command("endContact").outcome).toBe("handled");
    expect(contact.contact.flow.endReason).toBe("answered");
  });

  test("goes its usual way when no agent had called", () => {
    const contact = reaching().tell(refused("not-called"));
    expect(contact.does).toEqual(["answer"]);
    expect(contact.tell(ANSWERED).entered).toContain("start");
  });

  test.each([
    ["is not available", [refused("unavailable")]],
    ["does not answer", [offered(), isOver()]],
    ["declines", [offered(), isOver("declined")]],
  ])("goes its usual way when the agent %s", (_how, events) => {
    const contact = reaching().tell(...events);
    expect(contact.does.at(-1)).toBe("answer");
    contact.tell(ANSWERED, { type: "agent-leg.ended", ...LEG, cause: "cancelled" });
    expect(contact.entered).toContain("start");
  });

  test("asks its hook only then", () => {
    const contact = reaching({}, "crm");
    expect(contact.does).toEqual(["requestLastAgent"]);
    expect(contact.tell(refused("unavailable")).does).toEqual(["askHook"]);
  });

  test("goes its usual way too when the agent is lost after the caller was answered", () => {
    const contact = reaching().tell(offered(), { type: "agent-leg.answered", ...LEG }, ACCEPTED);
    contact.tell(ANSWERED, { type: "agent-leg.ended", ...LEG, cause: "failed" });
    expect(contact.does).toEqual(["bridge", "releaseOffer", "answer"]);
    expect(contact.tell(ANSWERED).entered).toContain("start");
  });

  test("a caller who hangs up stops the ringing", () => {
    const contact = reaching().tell(offered()).tell(GONE);
    expect(contact.does).toEqual(expect.arrayContaining(["dropAgent", "leaveQueue", "endContact"]));
    expect(contact.command("endContact").outcome).toBe("abandoned");
  });

  test("an offer that comes when the caller is gone is given back", () => {
    const contact = reaching().tell(GONE);
    expect(contact.over).toBe(true);
    expect(contact.settled).toBe(false);
    expect(contact.tell(offered()).does).toEqual(["leaveQueue"]);
    expect(contact.tell({ type: "queue.done" }).settled).toBe(true);
  });

  test("after a restart asks again, and rings on", () => {
    const asked = reaching().restart();
    expect(afterRestart(asked.contact, [{ kind: "voice", contactId: "contact-1" }])).toEqual([
      { type: "restarted" },
    ]);
    expect(asked.tell({ type: "restarted" }).does).toEqual(["requestLastAgent"]);
    const ringing = reaching().tell(offered()).restart();
    expect(ringing.tell({ type: "restarted" }).does).toEqual(["ringAgent"]);
  });
});

describe("where only that agent takes the call", () => {
  test("the caller is told that they are not there, and hung up", () => {
    const contact = reaching({ mode: "only", prompt: PROMPT }).tell(refused("unavailable"));
    expect(contact.does).toEqual(["answer"]);
    expect(contact.tell(ANSWERED).command("play").parts).toEqual([PROMPT]);
    const { playbackId } = contact.command("play");
    expect(contact.tell({ type: "playback.finished", playbackId }).does).toEqual(["hangup"]);
    contact.tell(GONE);
    expect(contact.command("endContact").outcome).toBe("rejected");
    expect(contact.contact.flow.endReason).toBe("agent-unavailable");
    expect(contact.entered).toEqual([]);
  });

  test("without a prompt the call is rejected as busy", () => {
    const contact = reaching({ mode: "only" }).tell(offered(), isOver());
    expect(contact.command("hangup").cause).toBe("busy");
    contact.tell({ type: "voice.gone", cause: "busy" });
    expect(contact.command("endContact").outcome).toBe("rejected");
  });

  test("a prompt that cannot be played keeps nobody on the line", () => {
    const contact = reaching({ mode: "only", prompt: PROMPT }).tell(refused("unavailable"));
    contact.tell(ANSWERED);
    const { playbackId } = contact.command("play");
    const failed = {
      type: "playback.failed",
      playbackId,
      code: "telephony-failed",
      message: "",
    } as const;
    expect(contact.tell(failed).does).toEqual(["hangup"]);
  });

  test("who was not called goes the usual way", () => {
    const contact = reaching({ mode: "only" }).tell(refused("not-called"));
    expect(contact.tell(ANSWERED).entered).toContain("start");
  });
});
