import { describe, expect, test } from "vitest";

import { afterRestart } from "../engine/recovery.ts";
import { QUEUE_AND_SOUND } from "../testing/actions.ts";
import { answered, newContact, offered, queued } from "../testing/contact.ts";
import type { DeskAsk } from "../ports/talk.ts";
import type { PortEvent } from "./events.ts";

const LEG = { legId: "agent-2" };
const PARTY = { legId: "party-3" };
const OTHER = { legId: "agent-3" };
const GONE: PortEvent = { type: "voice.gone", cause: "normal" };

const asks = (ask: DeskAsk): PortEvent => ({ type: "desk.asked", offerId: "offer-1", ask });
const HOLD = asks({ do: "hold" });
const COMPLETE = asks({ do: "complete" });
const CANCEL = asks({ do: "cancel" });
const transfer = (attended: boolean) =>
  asks({ do: "transfer", number: "+12025550177", callerId: "", attended });
const TRANSFERRED: PortEvent = { type: "offer.ended", offerId: "offer-1", reason: "transferred" };
const ended = (legId: string, cause: "normal" | "busy" = "normal"): PortEvent => ({
  type: legId.startsWith("agent") ? "agent-leg.ended" : "party-leg.ended",
  legId,
  cause,
});
const CONSULT: PortEvent = {
  type: "offer.made",
  offerId: "offer-2",
  agent: { id: "ben", name: "Ben", endpoint: "PJSIP/ben" },
  kind: "call",
  ringTimeoutSec: 15,
  consult: true,
};

const talking = () =>
  newContact(QUEUE_AND_SOUND)
    .tell(...answered, queued, offered())
    .tell({ type: "agent-leg.answered", ...LEG }, { type: "offer.accepted", offerId: "offer-1" })
    .tell({ type: "bridge.joined", ...LEG });
const calling = () => talking().tell(transfer(true), { type: "bridge.left" });
const consulting = () =>
  calling()
    .tell({ type: "party-leg.answered", ...PARTY })
    .tell({ type: "bridge.joined", ...LEG, otherLegId: PARTY.legId });
const withBen = () =>
  talking()
    .tell(CONSULT)
    .tell({ type: "agent-leg.answered", ...OTHER }, { type: "offer.accepted", offerId: "offer-2" })
    .tell({ type: "bridge.joined", ...LEG, otherLegId: OTHER.legId });

describe("a customer who is held", () => {
  test("hears music, and then the agent again; the script hears of nothing", () => {
    const contact = talking();
    const { entered } = contact;
    expect(contact.tell(HOLD).does).toEqual(["unbridge", "startMusic", "reportTalk"]);
    expect(contact.command("reportTalk")).toMatchObject({ held: true, transfer: null });
    expect(contact.tell(HOLD).does).toEqual([]);
    expect(contact.tell(asks({ do: "resume" })).does).toEqual([
      "stopPlayback",
      "bridge",
      "reportTalk",
    ]);
    expect(contact.tell({ type: "bridge.joined", ...LEG }).does).toEqual([]);
    expect(contact.entered).toEqual(entered);
    expect(contact.contact).toMatchObject({ held: null, outcome: "handled" });
  });

  test("hears music on after a restart", () => {
    const contact = talking().tell(HOLD, { type: "bridge.left" }).restart();
    expect(contact.tell({ type: "restarted" }).does).toContain("startMusic");
  });

  test("may hang up", () => {
    const contact = talking().tell(HOLD, { type: "bridge.left" }, GONE);
    expect(contact.does).toEqual(expect.arrayContaining(["dropAgent", "completeContact"]));
    expect(contact.command("endContact").outcome).toBe("handled");
  });
});

describe("an attended transfer to a number", () => {
  test("the customer hears music while agent and other side talk, then those two talk", () => {
    const contact = talking();
    expect(contact.tell(transfer(true)).does).toEqual([
      "unbridge",
      "startMusic",
      "reportTalk",
      "ringParty",
    ]);
    expect(contact.command("ringParty")).toMatchObject({
      number: "+12025550177",
      callerId: "+12025550100",
    });
    expect(contact.tell({ type: "party-leg.answered", ...PARTY }).does).toEqual(["bridge"]);
    contact.tell({ type: "bridge.joined", ...LEG, otherLegId: PARTY.legId });
    expect(contact.command("reportTalk").transfer).toEqual({
      to: "+12025550177",
      state: "talking",
    });
    expect(contact.tell(COMPLETE).does).toEqual([
      "unbridge",
      "dropAgent",
      "completeContact",
      "stopPlayback",
      "bridge",
    ]);
    contact.tell({ type: "bridge.joined", ...PARTY });
    expect(contact.contact).toMatchObject({
      outcome: "transferred",
      queue: { state: "none" },
      call: { party: PARTY.legId },
    });
    expect(contact.over).toBe(false);
    expect(contact.tell(ended(PARTY.legId)).does).toEqual(["hangup"]);
    contact.tell(GONE);
    expect(contact.over).toBe(true);
  });

  test.each([
    ["is busy", () => calling().tell(ended(PARTY.legId, "busy"))],
    ["hangs up", () => consulting().tell(ended(PARTY.legId))],
  ])("the other side %s: agent and customer talk again", (_what, contact) => {
    expect(contact().does).toEqual(["stopPlayback", "bridge", "reportTalk"]);
    expect(contact().contact).toMatchObject({ transfer: null, queue: { state: "connected" } });
  });

  test("is cancelled", () => {
    expect(calling().tell(CANCEL).does).toEqual([
      "dropParty",
      "stopPlayback",
      "bridge",
      "reportTalk",
    ]);
    expect(consulting().tell(CANCEL).does.slice(0, 2)).toEqual(["unbridge", "dropParty"]);
  });

  test("the agent who hangs up has completed it, also while it rings", () => {
    expect(consulting().tell(ended(LEG.legId)).does).toContain("bridge");
    const ringing = calling().tell(ended(LEG.legId));
    expect(ringing.does).toEqual(["completeContact"]);
    expect(ringing.tell({ type: "party-leg.answered", ...PARTY }).does).toEqual([
      "stopPlayback",
      "bridge",
    ]);
  });

  test("the customer who hangs up ends it all", () => {
    const contact = consulting().tell(GONE);
    expect(contact.does).toEqual(
      expect.arrayContaining(["dropParty", "dropAgent", "completeContact", "endContact"]),
    );
  });

  test("a leg that was lost with the process is found to be", () => {
    const contact = consulting().restart();
    const live = [
      { kind: "voice", contactId: "contact-1" },
      { kind: "agent", contactId: "contact-1", ...LEG },
    ] as const;
    expect(afterRestart(contact.contact, live)[0]).toMatchObject(ended(PARTY.legId));
  });
});

describe("a blind transfer to a number", () => {
  test("the agent is gone at once, and the customer talks with who answers", () => {
    const contact = talking().tell(transfer(false));
    expect(contact.does).toEqual([
      "unbridge",
      "startMusic",
      "reportTalk",
      "ringParty",
      "dropAgent",
      "completeContact",
    ]);
    expect(contact.contact.queue.state).toBe("none");
    contact.tell({ type: "party-leg.answered", ...PARTY }, { type: "bridge.joined", ...PARTY });
    expect(contact.contact.outcome).toBe("transferred");
    contact.tell(GONE);
    expect(contact.does).toContain("dropParty");
    expect(contact.over).toBe(true);
  });

  test("nobody answers: the customer is not left in music", () => {
    const contact = talking().tell(transfer(false)).tell(ended(PARTY.legId, "busy"));
    expect(contact.does).toEqual(["stopPlayback", "hangup"]);
    contact.tell(GONE);
    expect(contact.command("endContact").outcome).toBe("handled");
  });
});

describe("another agent", () => {
  test("is consulted, and then has the contact", () => {
    const contact = withBen();
    expect(contact.contact.transfer).toMatchObject({ to: "Ben", state: "talking" });
    expect(contact.tell(TRANSFERRED).does).toEqual([
      "unbridge",
      "dropAgent",
      "stopPlayback",
      "bridge",
    ]);
    contact.tell({ type: "bridge.joined", ...OTHER });
    expect(contact.contact).toMatchObject({
      agent: { id: "ben" },
      queue: { state: "connected" },
      transfer: null,
      held: null,
    });
    expect(contact.command("agentConnected").offerId).toBe("offer-2");
  });

  test("has it too when the first agent just hangs up", () => {
    const contact = withBen().tell(ended(LEG.legId));
    expect(contact.does).toEqual(["handOver", "unbridge", "stopPlayback", "bridge"]);
  });

  test.each<[string, PortEvent]>([
    ["declines", { type: "offer.ended", offerId: "offer-2", reason: "declined" }],
    ["is not at the phone", ended(OTHER.legId, "busy")],
  ])("%s: agent and customer talk again", (_what, event) => {
    const contact = talking().tell(CONSULT).tell(event);
    expect(contact.does.slice(-3)).toEqual(["stopPlayback", "bridge", "reportTalk"]);
    expect(contact.contact.transfer).toBeNull();
  });

  test("hangs up at the desk", () => {
    const contact = withBen().tell({ type: "agent.hangs-up", offerId: "offer-2" });
    expect(contact.does).toEqual(["dropAgent"]);
    expect(contact.tell(ended(OTHER.legId)).does).toContain("bridge");
  });

  test("is called off", () => {
    expect(withBen().tell(CANCEL).does).toEqual([
      "unbridge",
      "dropAgent",
      "endConsult",
      "stopPlayback",
      "bridge",
      "reportTalk",
    ]);
  });
});

describe("a contact that routing gives to somebody else", () => {
  test("waits with music, and talks with the next agent", () => {
    const contact = talking().tell(TRANSFERRED);
    expect(contact.does).toEqual(["unbridge", "startMusic", "dropAgent"]);
    expect(contact.contact.queue.state).toBe("queued");
    contact.tell(offered("offer-3"), { type: "agent-leg.answered", legId: "agent-4" });
    contact.tell({ type: "offer.accepted", offerId: "offer-3" });
    expect(contact.does).toEqual(["stopPlayback", "bridge"]);
  });

  test("who hangs up there has talked with an agent, and not abandoned", () => {
    const contact = talking().tell(TRANSFERRED).tell(GONE);
    expect(contact.command("endContact").outcome).toBe("handled");
  });

  test("and that nobody takes is hung up", () => {
    const contact = talking().tell(TRANSFERRED);
    expect(contact.tell({ type: "queue.left", askId: "transferred" }).does).toContain("hangup");
  });
});
