import { command, type Draft } from "./draft.ts";
import { forgetOffer } from "./offer.ts";
import type { Facts } from "./react.ts";

/** Reactions of the queue region: what a caller has left, and the agent who is to hear it. */

const playbackOf = (legId: string): string => `${legId}-voicemail`;

export const isMyVoicemail = ({ context, event }: Facts) =>
  context.offer !== null &&
  "playbackId" in event &&
  event.playbackId === playbackOf(context.offer.legId);
/** An agent who hangs up, by phone or at the desk, has heard enough; a phone that was lost heard nothing. */
export const isHangUp = ({ event }: Facts) =>
  event.type === "agent-leg.ended" && (event.cause === "normal" || event.cause === "cancelled");

/** The agent's phone is up: they hear what was left. */
export function playVoicemail(draft: Draft): void {
  if (!draft.offer || !draft.voicemail) return;
  const { legId } = draft.offer;
  const { recordingId, durationSec } = draft.voicemail;
  const { language } = draft.call;
  const parts = [{ type: "recording", recordingId, durationSec, language }] as const;
  command(draft, { type: "playToAgent", legId, playbackId: playbackOf(legId), parts });
}

export function voicemailHeard(draft: Draft): void {
  if (!draft.offer) return;
  draft.agent = draft.offer.agent;
  draft.outcome = "voicemail-handled";
  command(draft, { type: "agentConnected", offerId: draft.offer.offerId });
  voicemailOver(draft);
}

/** The switch cannot play it, to this agent or to any: offered on, it would go round the centre for ever. */
export function voicemailLost(draft: Draft): void {
  draft.outcome = "failed";
  voicemailOver(draft);
}

function voicemailOver(draft: Draft): void {
  forgetOffer(draft);
  draft.voicemail = null;
  command(draft, { type: "completeContact" });
}
