import { command, newId, type Draft } from "./draft.ts";
import type { ContactEvent } from "./events.ts";
import { playMusic, stopMusic } from "./hold-music.ts";
import type { Transfer } from "./state.ts";
import { connectCaller, forgetOffer, legIsGone, ringPhone } from "./offer.ts";
import type { EventOf } from "./react.ts";
import { stopAction } from "../flow/doing.ts";
import type { DeskAsk } from "../ports/talk.ts";

/** Reactions of the queue region: what an agent does with the customer whom they talk with. */

type Asked<D extends DeskAsk["do"]> = Extract<DeskAsk, { readonly do: D }>;

/** Somebody who is called for a customer rings this long at the most. */
const RING_SEC = 30;

export function hold(draft: Draft): void {
  if (draft.held || !draft.offer) return;
  command(draft, { type: "unbridge" });
  playMusic(draft);
  report(draft);
}

/** Agent and customer talk again, whatever came in between. */
function talkAgain(draft: Draft): void {
  if (!draft.offer) return;
  stopMusic(draft);
  command(draft, { type: "bridge", legId: draft.offer.legId });
  report(draft);
}

function resume(draft: Draft): void {
  if (draft.held && !draft.transfer) talkAgain(draft);
}

/** The customer hears music, and somebody else is called. */
function callForCustomer(draft: Draft, { number, callerId }: Asked<"transfer">): void {
  if (draft.transfer) return;
  const legId = newId(draft, "party");
  beginTransfer(draft, { legId, to: number, state: "ringing", offer: null });
  const shown = { callerId: callerId || draft.call.dnis, timeoutSec: RING_SEC, ringback: false };
  command(draft, { type: "ringParty", legId, number, ...shown });
}

/** Another agent is offered the consultation. */
export function consult(draft: Draft, made: EventOf<"offer.made">): void {
  if (draft.transfer) return;
  const offer = ringPhone(draft, made);
  const { legId, agent } = offer;
  beginTransfer(draft, { legId, to: agent.name, state: "ringing", offer });
}

function beginTransfer(draft: Draft, transfer: Transfer): void {
  if (!draft.held) {
    command(draft, { type: "unbridge" });
    playMusic(draft);
  }
  draft.transfer = transfer;
  report(draft);
}

/** Who was called is there; for an agent that is: has accepted, and picked up. */
export function theyAreThere(draft: Draft, event: ContactEvent): void {
  const { transfer, offer } = draft;
  if (!transfer) return;
  if (transfer.offer) {
    const before = transfer.offer;
    const now =
      event.type === "offer.accepted"
        ? { ...before, accepted: true }
        : { ...before, leg: "up" as const };
    draft.transfer = { ...transfer, offer: now };
    if (!now.accepted) command(draft, { type: "acceptOffer", offerId: now.offerId });
    if (!now.accepted || now.leg !== "up" || (before.accepted && before.leg === "up")) return;
  }
  if (offer) command(draft, { type: "bridge", legId: offer.legId, otherLegId: transfer.legId });
}

export function theyTalk(draft: Draft): void {
  if (!draft.transfer) return;
  draft.transfer = { ...draft.transfer, state: "talking" };
  report(draft);
}

/** Who was called is gone, or never came: back to the customer. */
export function theyAreGone(draft: Draft, event: ContactEvent): void {
  endCall(draft, event);
  talkAgain(draft);
}

function cancel(draft: Draft): void {
  if (!draft.transfer) return;
  if (draft.transfer.state === "talking") command(draft, { type: "unbridge" });
  endCall(draft);
  talkAgain(draft);
}

/** The agent who is consulted hangs up at the desk. */
export function theyHangUp(draft: Draft): void {
  if (draft.transfer) command(draft, { type: "dropAgent", legId: draft.transfer.legId });
}

/** Nobody is called for the customer any more; `event` may be the end of their leg, or of their offer. */
function endCall(draft: Draft, event?: ContactEvent): void {
  const { transfer } = draft;
  if (!transfer) return;
  draft.transfer = null;
  const { legId, offer } = transfer;
  if (!event?.type.endsWith("leg.ended"))
    command(draft, { type: offer ? "dropAgent" : "dropParty", legId });
  if (offer && event?.type !== "offer.ended")
    command(draft, { type: "endConsult", offerId: offer.offerId });
}

/** The customer is gone, or whoever was called for them when the agent had left. */
export function nobodyLeft(draft: Draft, event: ContactEvent): void {
  endCall(draft, event);
  if (event.type === "voice.gone") draft.held = null;
  else stopMusic(draft);
}

/** The agent leaves the customer to somebody outside, who talks with them, or still rings. */
export function leaveToParty(draft: Draft): void {
  const { transfer } = draft;
  if (!transfer) return;
  if (transfer.state === "talking") command(draft, { type: "unbridge" });
  agentLeaves(draft);
  command(draft, { type: "completeContact" });
  if (transfer.state === "talking") joinParty(draft);
}

/** The customer, who is alone, and whom the agent has called for them. */
export function joinParty(draft: Draft): void {
  if (!draft.transfer) return;
  stopMusic(draft);
  command(draft, { type: "bridge", legId: draft.transfer.legId });
}

/** The agent leaves the customer to the one whom they have consulted: that one's offer is the contact's now. */
export function leaveToAgent(draft: Draft): void {
  const { transfer } = draft;
  if (!transfer?.offer) return;
  if (transfer.state === "talking") command(draft, { type: "unbridge" });
  agentLeaves(draft);
  draft.transfer = null;
  draft.offer = transfer.offer;
  const { accepted, leg } = transfer.offer;
  if (!accepted || leg !== "up") return;
  stopMusic(draft);
  connectCaller(draft);
}

/** The contact is in a queue again, or at another agent: routing has taken it from this one. */
export function parted(draft: Draft): void {
  if (!draft.held) {
    command(draft, { type: "unbridge" });
    playMusic(draft);
  }
  endCall(draft);
  agentLeaves(draft);
}

/** The customer goes over to a script. */
export function leaveToScript(draft: Draft): void {
  stopAction(draft);
  if (!draft.held) command(draft, { type: "unbridge" });
  endCall(draft);
  stopMusic(draft);
  agentLeaves(draft);
  command(draft, { type: "completeContact" });
}

function agentLeaves(draft: Draft): void {
  forgetOffer(draft);
  draft.callback = null;
}

/** The agent's own leg is gone while somebody was called: they have left the customer to them. */
export function agentHungUp(draft: Draft): void {
  const consulted = draft.transfer?.offer;
  legIsGone(draft);
  if (!consulted) return leaveToParty(draft);
  command(draft, { type: "handOver", offerId: consulted.offerId });
  leaveToAgent(draft);
}

/** What the agent asks for, as far as the contact stays with them. */
export function deskAsked(draft: Draft, { ask }: { readonly ask: DeskAsk }): void {
  switch (ask.do) {
    case "hold":
      return hold(draft);
    case "resume":
      return resume(draft);
    case "transfer":
      return callForCustomer(draft, ask);
    case "cancel":
      return cancel(draft);
    default:
  }
}

/** Blind: who is called rings, and the agent is gone. */
export function transferBlind(draft: Draft, { ask }: { readonly ask: DeskAsk }): void {
  if (ask.do === "transfer") callForCustomer(draft, ask);
  leaveToParty(draft);
}

function report(draft: Draft): void {
  const { offer, held, transfer } = draft;
  if (!offer) return;
  command(draft, {
    type: "reportTalk",
    offerId: offer.offerId,
    held: Boolean(held),
    transfer: transfer ? { to: transfer.to, state: transfer.state } : null,
  });
}
