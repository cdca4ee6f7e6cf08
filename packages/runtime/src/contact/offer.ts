import { cancelTimer, command, newId, startTimer, type Draft } from "./draft.ts";
import type { ContactEvent } from "./events.ts";
import { stopMusic } from "./hold-music.ts";
import type { Offer } from "./state.ts";
import type { Outcome } from "./values.ts";
import { stopAction } from "../flow/doing.ts";
import type { DeclineReason } from "../ports/routing.ts";
import type { HangupCause } from "../ports/telephony.ts";

/** Reactions of the queue region: bringing a contact and the agent it is offered to together. */

type Of<T extends ContactEvent["type"]> = Extract<ContactEvent, { type: T }>;

/** A called-back customer's phone rings this long at the most. */
const DIAL_TIMEOUT_SEC = 45;
/** An agent who accepted at the desk has this long to pick the phone up. */
const PICK_UP_SEC = 30;
export const CALL_DELAY = "call-delay";

export function ring(draft: Draft, made: Of<"offer.made">): void {
  draft.offer = ringPhone(draft, made);
}

/** The phone of an agent to whom the contact is offered. */
export function ringPhone(
  draft: Draft,
  { offerId, agent, ringTimeoutSec }: Of<"offer.made">,
): Offer {
  const legId = newId(draft, "agent");
  const { id, name, endpoint } = agent;
  const timeoutSec = ringTimeoutSec + PICK_UP_SEC;
  const { ani: callerId, callerName } = draft.call;
  const shown = callerName ? { callerId, callerName } : { callerId };
  command(draft, { type: "ringAgent", legId, endpoint, ...shown, timeoutSec });
  return { offerId, agent: { id, name }, legId, accepted: false, leg: "ringing" };
}

/** The offer is over before anyone talked: the agent's phone must not go on ringing. */
export function forgetOffer(draft: Draft): void {
  if (!draft.offer) return;
  const { legId, leg } = draft.offer;
  if (leg !== "gone") command(draft, { type: "dropAgent", legId });
  draft.offer = null;
}

export function agentPickedUp(draft: Draft): void {
  if (!draft.offer) return;
  draft.offer = { ...draft.offer, leg: "up" };
  if (!draft.offer.accepted) command(draft, { type: "acceptOffer", offerId: draft.offer.offerId });
}

export function offerAccepted(draft: Draft): void {
  if (draft.offer) draft.offer = { ...draft.offer, accepted: true };
}

/**
 * Caller and agent are both there: whatever the script does stands still, and they are joined. A callback or a
 * voicemail that was asked for in the same moment never happened: the agent was first.
 */
export function connectCaller(draft: Draft): void {
  if (!draft.offer) return;
  stopAction(draft);
  stopMusic(draft);
  draft.flow.suspended = true;
  draft.callback = null;
  draft.voicemail = null;
  command(draft, { type: "bridge", legId: draft.offer.legId });
}

/** The agent is there for a callback: the delay runs, then the customer is dialled. */
export function beginCallback(draft: Draft, now: number): void {
  const delay = draft.callback?.callDelaySec ?? 0;
  if (delay > 0) startTimer(draft, CALL_DELAY, now + delay * 1000);
  else dialCustomer(draft);
}

export function dialCustomer(draft: Draft): void {
  if (!draft.callback) return;
  const { number, callerId, callerName } = draft.callback;
  const shown = callerName === undefined ? { callerId } : { callerId, callerName };
  const dialId = newId(draft, "dial");
  command(draft, { type: "dial", dialId, number, ...shown, timeoutSec: DIAL_TIMEOUT_SEC });
}

const DECLINES: { readonly [cause in HangupCause]?: DeclineReason } = {
  rejected: "declined",
  busy: "declined",
  "no-answer": "no-answer",
  cancelled: "no-answer",
};

/** The agent's phone stopped ringing without being picked up, or could not be rung at all. */
export function agentNotReached(draft: Draft, { cause }: Of<"agent-leg.ended">): void {
  if (!draft.offer) return;
  const { offerId } = draft.offer;
  legIsGone(draft);
  command(draft, { type: "declineOffer", offerId, reason: DECLINES[cause] ?? "unreachable" });
}

export function legIsGone(draft: Draft): void {
  if (draft.offer) draft.offer = { ...draft.offer, leg: "gone" };
}

/** The agent who accepted is not there any more. */
export function agentLost(draft: Draft): void {
  legIsGone(draft);
  giveBack(draft);
}

/** An accepted offer came to nothing: the contact goes back to its place in the queue. */
export function giveBack(draft: Draft): void {
  if (!draft.offer) return;
  cancelTimer(draft, CALL_DELAY);
  command(draft, { type: "releaseOffer", offerId: draft.offer.offerId });
  forgetOffer(draft);
}

export const isOutbound = ({ call }: Draft): boolean => call.direction === "outbound";

function outcomeWith(draft: Draft): Outcome {
  if (isOutbound(draft)) return "outbound-handled";
  return draft.callback ? "callback-handled" : "handled";
}

export function nowTalking(draft: Draft): void {
  if (!draft.offer) return;
  draft.agent = draft.offer.agent;
  // A customer who was called back stays one, whoever they talk with afterwards.
  if (draft.outcome !== "callback-handled") draft.outcome = outcomeWith(draft);
  command(draft, { type: "agentConnected", offerId: draft.offer.offerId });
}

/** At the desk; what follows is as if they had hung up their phone. */
export function agentHangsUp(draft: Draft): void {
  if (draft.offer && draft.offer.leg !== "gone")
    command(draft, { type: "dropAgent", legId: draft.offer.legId });
}

/** The agent, whose own call it is, hung up before it was answered. */
export function agentGaveUp(draft: Draft): void {
  legIsGone(draft);
  customerNotReached(draft, "cancelled");
  command(draft, { type: "hangup", cause: "cancelled" });
}

export function customerNotReached(draft: Draft, cause: HangupCause): void {
  if (!draft.offer) return;
  const { offerId } = draft.offer;
  forgetOffer(draft);
  command(draft, { type: "callbackFailed", offerId, cause });
}
