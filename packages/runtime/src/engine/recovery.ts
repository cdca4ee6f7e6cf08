import type { Command } from "../contact/commands.ts";
import type { Contact } from "../contact/state.ts";
import { CALL_DELAY } from "../contact/offer.ts";
import type { PortEvent } from "../contact/events.ts";
import { isVoicemailAsked } from "../contact/voicemail.ts";

/**
 * What a contact has to be told when its process was away: the offers, calls and agents' legs it believes in may
 * be gone. A waiting callback needs nothing; one that was being dialled, and does not ring any more, counts as
 * tried, so that nobody is dialled twice. A prompt, a recording or the ringing of somebody outside
 * begins again: its end may have been missed. A voicemail waits on; one that was being played goes back to its place.
 */
export const afterRestart = (contact: Contact, voiceIsLive: boolean): PortEvent[] => [
  ...aboutTheCall(contact, voiceIsLive),
  ...Object.values(contact.flow.undo).flatMap(interrupted),
];

function aboutTheCall(contact: Contact, voiceIsLive: boolean): PortEvent[] {
  const { offer, call, queue, timers } = contact;
  const events: PortEvent[] = [];
  // It still rings: the hook is asked again, and knows the call by its id.
  if (contact.asking)
    return [voiceIsLive ? { type: "voice.ringing" } : { type: "voice.gone", cause: "failed" }];
  if (offer && queue.state === "callback-dialling" && timers[CALL_DELAY] === undefined) {
    // Already answered: joining them is asked for again, in case it was not done.
    if (voiceIsLive) return call.voicePath ? [{ type: "dial.answered", dialId: "" }] : [];
    if (call.voicePath) return [{ type: "voice.gone", cause: "failed" }];
    return [
      {
        type: "dial.failed",
        dialId: "",
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
  if (isVoicemailAsked(contact) || (call.voicePath && voiceIsLive && mayHaveEnded(contact)))
    events.push({ type: "restarted" });
  return events;
}

/** What an action had begun, and this process knows nothing of any more. */
function interrupted(undo: Command): PortEvent[] {
  if (undo.type !== "cancelRequest") return [];
  const { requestId } = undo;
  const message = "The call server was restarted while the request was under way.";
  return [{ type: "http.failed", requestId, code: "request-interrupted", message }];
}

/** Something the script waits for the end of, which may have come while nobody listened. */
function mayHaveEnded({ call, flow }: Contact): boolean {
  if (flow.status !== "waiting" || flow.suspended) return false;
  const promptPlays = flow.playing !== null && !flow.playsMusic;
  return (
    promptPlays ||
    Object.values(flow.undo).some(
      (undo) =>
        undo.type === "stopRecording" || (undo.type === "dropParty" && undo.legId !== call.party),
    )
  );
}
