import type { Contact } from "../contact/state.ts";
import { CALL_DELAY } from "../contact/offer.ts";
import type { PortEvent } from "../contact/events.ts";

/**
 * What a contact has to be told when its process was away: the offers, calls and agents' legs it believes in may
 * be gone. A waiting callback needs nothing; one that was being dialled, and does not ring any more, counts as
 * tried, so that nobody is dialled twice. A prompt begins again: its end may have been missed.
 */
export function afterRestart(contact: Contact, voiceIsLive: boolean): PortEvent[] {
  const { offer, call, queue, timers } = contact;
  const events: PortEvent[] = [];
  if (offer && queue.state === "callback-dialling" && timers[CALL_DELAY] === undefined) {
    // Already answered: joining them is asked for again, in case it was not done.
    if (voiceIsLive) return call.voicePath ? [{ type: "dial.answered" }] : [];
    if (call.voicePath) return [{ type: "voice.gone", cause: "failed" }];
    return [
      {
        type: "dial.failed",
        cause: "failed",
        message: "The call server was restarted while dialling.",
      },
    ];
  }
  if (offer && queue.state !== "connected") {
    events.push(
      offer.accepted
        ? { type: "agent-leg.ended", legId: offer.legId, cause: "failed" }
        : { type: "offer.ended", offerId: offer.offerId, reason: "agent-gone" },
    );
  }
  if (call.voicePath && !voiceIsLive) events.push({ type: "voice.gone", cause: "failed" });
  if (call.voicePath && voiceIsLive && promptPlays(contact)) events.push({ type: "restarted" });
  return events;
}

const promptPlays = ({ flow }: Contact) =>
  flow.status === "waiting" && flow.playing !== null && !flow.playsMusic && !flow.suspended;
