import type { HookQuestion } from "../ports/hook.ts";
import type { HttpRequest } from "../ports/http.ts";
import type {
  AgentRequest,
  CallbackRequest,
  DeclineReason,
  LastAgentRequest,
  LeaveReason,
  QueueChange,
  ScheduleRequest,
  VoicemailRequest,
} from "../ports/routing.ts";
import type { TalkReport } from "../ports/talk.ts";
import type {
  AgentLeg,
  AgentPlayback,
  Dial,
  HangupCause,
  Music,
  PartyLeg,
  Playback,
  Recording,
  VoiceStream,
} from "../ports/telephony.ts";
import type { OutboxItem } from "./state.ts";
import type { Outcome } from "./values.ts";

/** The commands among what a step has put out. */
export const commandsOf = (outbox: readonly OutboxItem[]): readonly Command[] =>
  outbox.flatMap((item) => (item.kind === "command" ? [item.command] : []));

/** Everything the core can ask of the world. Each is carried out by one port; see the ports for the events that answer. */
export type Command =
  | ({ readonly type: "askHook" } & HookQuestion)
  | { readonly type: "cancelHook" }
  | { readonly type: "answer" }
  | { readonly type: "hangup"; readonly cause: HangupCause }
  | ({ readonly type: "play" } & Playback)
  | { readonly type: "stopPlayback"; readonly playbackId: string }
  | ({ readonly type: "startMusic" } & Music)
  | ({ readonly type: "record" } & Recording)
  | { readonly type: "stopRecording"; readonly recordingId: string }
  | ({ readonly type: "stream" } & VoiceStream)
  | { readonly type: "stopStream"; readonly streamId: string }
  | ({ readonly type: "ringAgent" } & AgentLeg)
  | ({ readonly type: "playToAgent" } & AgentPlayback)
  | { readonly type: "dropAgent"; readonly legId: string }
  | ({ readonly type: "ringParty" } & PartyLeg)
  | { readonly type: "dropParty"; readonly legId: string }
  | ({ readonly type: "dial" } & Dial)
  | { readonly type: "bridge"; readonly legId: string; readonly otherLegId?: string }
  | { readonly type: "unbridge" }
  | ({ readonly type: "requestAgent" } & AgentRequest)
  | ({ readonly type: "updateContact" } & QueueChange)
  | { readonly type: "dequeue"; readonly askId: string }
  | { readonly type: "queueInfo"; readonly askId: string; readonly skill: string }
  | ({ readonly type: "requestLastAgent" } & LastAgentRequest)
  | { readonly type: "leaveQueue"; readonly reason: LeaveReason }
  | ({ readonly type: "toCallback" } & CallbackRequest)
  | ({ readonly type: "toVoicemail" } & VoicemailRequest)
  | ({ readonly type: "schedule" } & ScheduleRequest)
  | { readonly type: "acceptOffer"; readonly offerId: string }
  | { readonly type: "declineOffer"; readonly offerId: string; readonly reason: DeclineReason }
  | { readonly type: "releaseOffer"; readonly offerId: string }
  | { readonly type: "agentConnected"; readonly offerId: string }
  | ({ readonly type: "reportTalk" } & TalkReport)
  | { readonly type: "handOver"; readonly offerId: string }
  | { readonly type: "endConsult"; readonly offerId: string }
  | { readonly type: "completeContact" }
  | { readonly type: "callbackFailed"; readonly offerId: string; readonly cause: HangupCause }
  | ({ readonly type: "sendRequest" } & HttpRequest)
  | { readonly type: "cancelRequest"; readonly requestId: string }
  | { readonly type: "startTimer"; readonly timerId: string; readonly dueAt: number }
  | { readonly type: "cancelTimer"; readonly timerId: string }
  | { readonly type: "endContact"; readonly outcome: Outcome };
