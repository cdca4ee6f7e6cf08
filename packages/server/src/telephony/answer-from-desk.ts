import type { RoutingPort, Telephony } from "@cordboard/runtime";

/** A telephony whose agents' phones can be picked up from the desk. */
export interface DeskPhones {
  readonly telephony: Telephony;
  /** The same, which has the phone picked up of an agent who accepts. */
  readonly routing: RoutingPort;
}

/**
 * Follows the agents' legs, so that accepting at a desk, of this server or of another, picks the phone up: now, or as soon
 * as it rings. An agent who accepted by picking up is left alone. The routing core hears of it first and may refuse.
 */
export function answerFromDesk(telephony: Telephony, routing: RoutingPort): DeskPhones {
  const ringing = new Map<string, string>();
  const wanted = new Set<string>();
  const answer = (contactId: string, legId: string) => telephony.answerAgent?.(contactId, legId);
  const { capabilities } = telephony;
  function pickUp(contactId: string): void {
    if (!capabilities.remoteAnswer) return;
    const legId = ringing.get(contactId);
    if (legId === undefined) wanted.add(contactId);
    else answer(contactId, legId);
  }
  return {
    routing: {
      ...routing,
      start: (listener) =>
        routing.start((contactId, event) => {
          listener(contactId, event);
          if (event.type === "offer.accepted") pickUp(contactId);
        }),
    },
    telephony: {
      capabilities,
      start: (listener) => telephony.start(listener),
      stop: () => telephony.stop(),
      liveLegs: () => telephony.liveLegs(),
      forget(contactId) {
        ringing.delete(contactId);
        wanted.delete(contactId);
        telephony.forget(contactId);
      },
      answer: (contactId) => telephony.answer(contactId),
      hangup: (contactId, cause) => telephony.hangup(contactId, cause),
      play: (contactId, playback) => telephony.play(contactId, playback),
      stopPlayback: (contactId, playbackId) => telephony.stopPlayback(contactId, playbackId),
      startMusic: (contactId, music) => telephony.startMusic(contactId, music),
      record: (contactId, recording) => telephony.record(contactId, recording),
      stopRecording: (contactId, recordingId) => telephony.stopRecording(contactId, recordingId),
      ...(telephony.stream && {
        stream: (contactId, stream) => telephony.stream?.(contactId, stream),
        stopStream: (contactId, streamId) => telephony.stopStream?.(contactId, streamId),
      }),
      ringParty: (contactId, leg) => telephony.ringParty(contactId, leg),
      dropParty: (contactId, legId) => telephony.dropParty(contactId, legId),
      answerAgent: answer,
      dial: (contactId, dial) => telephony.dial(contactId, dial),
      playToAgent: (contactId, playback) => telephony.playToAgent(contactId, playback),
      bridge: (contactId, legId, otherLegId) => telephony.bridge(contactId, legId, otherLegId),
      unbridge: (contactId) => telephony.unbridge(contactId),
      ringAgent(contactId, leg) {
        ringing.set(contactId, leg.legId);
        telephony.ringAgent(contactId, leg);
        if (wanted.delete(contactId)) answer(contactId, leg.legId);
      },
      dropAgent(contactId, legId) {
        if (ringing.get(contactId) === legId) ringing.delete(contactId);
        wanted.delete(contactId);
        telephony.dropAgent(contactId, legId);
      },
    },
  };
}
