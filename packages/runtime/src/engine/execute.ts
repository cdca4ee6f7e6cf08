import type { HookPort } from "../ports/hook.ts";
import type { HttpPort } from "../ports/http.ts";
import type { Command } from "../contact/commands.ts";
import type { PortEvent } from "../contact/events.ts";
import type { VoiceStream } from "../ports/telephony.ts";
import type { RuntimePorts } from "./ports.ts";

type PortCommand = Exclude<Command, { type: "startTimer" | "cancelTimer" | "endContact" }>;

/** The ports that carry out what contacts want. */
export interface ContactPorts extends Pick<RuntimePorts, "telephony" | "routing"> {
  readonly http: HttpPort;
  readonly hook: HookPort;
}

/** Hands a command to the port that carries it out. `tell` gets the answer to what that port cannot do. */
export function execute(
  contactId: string,
  command: PortCommand,
  { telephony, routing, http, hook }: ContactPorts,
  tell: (event: PortEvent) => void,
): void {
  switch (command.type) {
    case "askHook":
      return hook.ask(contactId, command);
    case "cancelHook":
      return hook.cancel(contactId);
    case "answer":
      return telephony.answer(contactId);
    case "hangup":
      return telephony.hangup(contactId, command.cause);
    case "play":
      return telephony.play(contactId, command);
    case "stopPlayback":
      return telephony.stopPlayback(contactId, command.playbackId);
    case "startMusic":
      return telephony.startMusic(contactId, command);
    case "record":
      return telephony.record(contactId, command);
    case "stopRecording":
      return telephony.stopRecording(contactId, command.recordingId);
    case "stream":
      return telephony.stream ? telephony.stream(contactId, command) : tell(noStreams(command));
    case "stopStream":
      return telephony.stopStream?.(contactId, command.streamId);
    case "ringAgent":
      return telephony.ringAgent(contactId, command);
    case "playToAgent":
      return telephony.playToAgent(contactId, command);
    case "dropAgent":
      return telephony.dropAgent(contactId, command.legId);
    case "ringParty":
      return telephony.ringParty(contactId, command);
    case "dropParty":
      return telephony.dropParty(contactId, command.legId);
    case "dial":
      return telephony.dial(contactId, command);
    case "bridge":
      return telephony.bridge(contactId, command.legId, command.otherLegId);
    case "unbridge":
      return telephony.unbridge(contactId);
    case "requestAgent":
      return routing.requestAgent(contactId, command);
    case "requestLastAgent":
      return routing.requestLastAgent(contactId, command);
    case "updateContact":
      return routing.updateContact(contactId, command);
    case "dequeue":
      return routing.dequeue(contactId, command.askId);
    case "queueInfo":
      return routing.queueInfo(contactId, command);
    case "leaveQueue":
      return routing.leave(contactId, command.reason);
    case "toCallback":
      return routing.toCallback(contactId, command);
    case "toVoicemail":
      return routing.toVoicemail(contactId, command);
    case "schedule":
      return routing.schedule(contactId, command);
    case "acceptOffer":
      return routing.accept(contactId, command.offerId);
    case "declineOffer":
      return routing.decline(contactId, command.offerId, command.reason);
    case "releaseOffer":
      return routing.release(contactId, command.offerId);
    case "agentConnected":
      return routing.connected(contactId, command.offerId);
    case "reportTalk":
      return routing.reportTalk(contactId, command);
    case "handOver":
      return routing.handOver(contactId, command.offerId);
    case "endConsult":
      return routing.endConsult(contactId, command.offerId);
    case "completeContact":
      return routing.complete(contactId);
    case "callbackFailed":
      return routing.callbackFailed(contactId, command);
    case "sendRequest":
      return http.send(contactId, command);
    case "cancelRequest":
      return http.cancel(contactId, command.requestId);
  }
}

const noStreams = ({ streamId }: VoiceStream): PortEvent => ({
  type: "stream.failed",
  streamId,
  code: "not-supported",
  message: "This telephony cannot hand callers to an AI agent.",
});
