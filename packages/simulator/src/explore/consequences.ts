import { BESIDES, nothing } from "./besides.ts";
import {
  TURN,
  type Command,
  type HangupCause,
  type PortEvent,
  type PromptPart,
  type QueueInfo,
  type SoundFailure,
} from "@cordboard/runtime";

import { secondsOf } from "../sound-length.ts";
import { streamAnswers } from "./stream-answers.ts";
import { ASKED, SOON_SEC, SPOKEN_SEC, without, type Answer, type World } from "./world.ts";

/** What comes of a command. Nothing at all, where it is left out. */
interface Consequence {
  /** Certain, and at once. */
  readonly event?: PortEvent;
  /** One of these, some time. */
  readonly open?: { readonly [id: string]: readonly Answer[] };
  /** Nothing more comes of this. */
  readonly ends?: string;
  readonly world?: Partial<Pick<World, "retry" | "skill" | "agentAfterSec">>;
}

type CommandOf<T extends Command["type"]> = Extract<Command, { type: T }>;

const fault = (event: PortEvent): Answer => ({ event, afterSec: 0, fault: true });

const UNAVAILABLE = {
  code: "routing-unavailable",
  message: "The contact centre's database did not answer.",
};
const queueUnavailable = (askId: string) => fault({ type: "queue.refused", askId, ...UNAVAILABLE });

/** Two looks of a queue that scripts tell apart. */
const CALM = {
  waiting: 1,
  longestWaitSec: 0,
  estimatedWaitSec: null,
  agentsLoggedIn: 1,
  agentsFree: 1,
};
const BUSY = {
  waiting: 20,
  longestWaitSec: 900,
  estimatedWaitSec: 900,
  agentsLoggedIn: 0,
  agentsFree: 0,
};

/**
 * How the world answers each command: one case of each kind of answer that a script can tell apart. Left out are
 * races within a second (an agent's phone that is lost while it rings, a bridge that fails): they lead back to where
 * the contact was.
 */
const CONSEQUENCES: {
  readonly [T in Command["type"]]: (command: CommandOf<T>, world: World) => Consequence;
} = {
  ...BESIDES,
  answer: () => ({ event: { type: "voice.answered" } }),
  hangup: ({ cause }) => ({ event: { type: "voice.gone", cause } }),
  play: (playback) => ({
    open: {
      [playback.playbackId]: [
        {
          event: { type: "playback.finished", playbackId: playback.playbackId },
          afterSec: secondsOf(playback),
        },
        notHeard(playback.playbackId, failureOf(playback.parts)),
      ],
    },
  }),
  stopPlayback: ({ playbackId }) => ({ ends: playbackId }),
  startMusic: ({ playbackId }) => ({
    open: { [playbackId]: [notHeard(playbackId, "prompt-unavailable")] },
  }),
  record: ({ recordingId, maxSec, silenceSec }) => {
    const finished = (durationSec: number, spoken: boolean): PortEvent => ({
      type: "recording.finished",
      recordingId,
      durationSec,
      spoken,
    });
    const untilSilent = (sec: number) =>
      silenceSec > 0 ? Math.min(sec + silenceSec, maxSec) : maxSec;
    return {
      open: {
        [recordingId]: [
          {
            event: finished(silenceSec > 0 ? Math.min(SPOKEN_SEC, maxSec) : maxSec, true),
            afterSec: untilSilent(SOON_SEC + SPOKEN_SEC),
          },
          {
            event: finished(silenceSec > 0 ? 0 : maxSec, false),
            afterSec: untilSilent(0),
          },
          fault({
            type: "recording.failed",
            recordingId,
            code: "recording-unavailable",
            message: "Nothing can be recorded.",
          }),
        ],
      },
    };
  },
  stopRecording: ({ recordingId }) => ({ ends: recordingId }),
  stream: ({ streamId }) => ({ open: { [streamId]: streamAnswers(streamId) } }),
  stopStream: ({ streamId }) => ({ ends: streamId }),
  ringAgent: ({ legId }) => ({ event: { type: "agent-leg.answered", legId } }),
  playToAgent: (playback) => {
    const { playbackId } = playback;
    const event = { type: "playback.finished", playbackId } as const;
    return { open: { [playbackId]: [{ event, afterSec: secondsOf(playback) }] } };
  },
  dropAgent: nothing,
  ringParty: ({ legId, timeoutSec }) => {
    const ended = (cause: HangupCause, afterSec: number) => ({
      event: { type: "party-leg.ended" as const, legId, cause },
      afterSec,
    });
    return {
      open: {
        [legId]: [
          { event: { type: "party-leg.answered", legId }, afterSec: 3 },
          ended("busy", 1),
          ended("no-answer", timeoutSec),
          ended("invalid-number", 1),
          { ...ended("congestion", 1), fault: true },
        ],
      },
    };
  },
  dropParty: ({ legId }) => ({ ends: legId }),
  dial: ({ dialId }) => ({
    open: {
      dial: [
        { event: { type: "dial.answered", dialId }, afterSec: 3 },
        {
          event: { type: "dial.failed", dialId, cause: "busy", message: "busy" },
          afterSec: 1,
        },
      ],
    },
  }),
  bridge: ({ legId }) => ({ event: { type: "bridge.joined", legId } }),
  unbridge: () => ({ event: { type: "bridge.left" } }),
  requestAgent: ({ askId, skill }) => ({
    world: { skill },
    open: {
      [ASKED]: [
        {
          event: { type: "queue.entered", askId, skill, position: 1, estimatedWaitSec: null },
          afterSec: 0,
        },
        fault({
          type: "queue.refused",
          askId,
          code: "queue-closed",
          message: "The queue is closed.",
        }),
      ],
    },
  }),
  updateContact: ({ askId, skill: wanted }, { skill }) => ({
    ...(wanted === undefined ? {} : { world: { skill: wanted } }),
    open: {
      [ASKED]: [
        {
          event: {
            type: "queue.updated",
            askId,
            skill: wanted ?? skill,
            position: 1,
            estimatedWaitSec: null,
          },
          afterSec: 0,
        },
        queueUnavailable(askId),
      ],
    },
  }),
  dequeue: ({ askId }) => ({
    open: {
      [ASKED]: [{ event: { type: "queue.left", askId }, afterSec: 0 }, queueUnavailable(askId)],
    },
  }),
  queueInfo: ({ askId, skill }, world) => {
    const position = skill === world.skill ? 1 : 0;
    const looks = (figures: Omit<QueueInfo, "skill" | "position">): Answer => ({
      event: { type: "queue.info", askId, skill, position, ...figures },
      afterSec: 0,
    });
    return { open: { [ASKED]: [looks(CALM), looks(BUSY), queueUnavailable(askId)] } };
  },
  leaveQueue: nothing,
  toCallback: ({ retry }) => ({
    world: { retry },
    open: {
      [ASKED]: [
        { event: { type: "callback.waiting" }, afterSec: 0 },
        fault({ type: "callback.refused", ...UNAVAILABLE }),
      ],
    },
  }),
  toVoicemail: ({ skill }) => ({
    world: { skill },
    open: {
      [ASKED]: [
        {
          event: { type: "voicemail.waiting", skill, position: 1, estimatedWaitSec: null },
          afterSec: 0,
        },
        fault({ type: "voicemail.refused", code: "queue-closed", message: "The queue is closed." }),
      ],
    },
  }),
  schedule: ({ askId, dueAt }) => ({
    open: {
      [ASKED]: [
        { event: { type: "schedule.made", askId, scheduleId: "schedule-1", dueAt }, afterSec: 0 },
        fault({
          type: "schedule.refused",
          askId,
          code: "schedule-in-past",
          message: "The time of the callback is over already.",
        }),
      ],
    },
  }),
  acceptOffer: ({ offerId }) => ({ event: { type: "offer.accepted", offerId } }),
  declineOffer: nothing,
  releaseOffer: nothing,
  agentConnected: nothing,
  completeContact: nothing,
  callbackFailed: ({ cause }, { retry }) =>
    retry.attempts > 1
      ? {
          event: { type: "callback.waiting" },
          world: {
            retry: { ...retry, attempts: retry.attempts - 1 },
            agentAfterSec: retry.minutesBetween * 60 + SOON_SEC,
          },
        }
      : { event: { type: "callback.ended", cause } },
  sendRequest: ({ requestId, timeoutSec }) => ({
    open: {
      [requestId]: [
        ...[200, 404, 503].map((status) => ({
          event: { type: "http.answered" as const, requestId, status, body: null },
          afterSec: 0,
        })),
        {
          event: {
            type: "http.failed",
            requestId,
            code: "request-timeout",
            message: "No answer came in time.",
          },
          afterSec: timeoutSec,
        },
      ],
    },
  }),
  cancelRequest: ({ requestId }) => ({ ends: requestId }),
  // Timers are in the contact itself.
  // The others' turn takes no time.
  startTimer: ({ timerId }) =>
    timerId === TURN ? { event: { type: "timer.due", timerId } } : nothing(),
  cancelTimer: nothing,
  endContact: nothing,
};

/** The world after a command, and what the contact is told at once. */
export function afterCommand(
  world: World,
  command: Command,
): { readonly world: World; readonly event?: PortEvent } {
  const consequence = CONSEQUENCES[command.type] as (command: Command, world: World) => Consequence;
  const { event, open, ends, world: changed } = consequence(command, world);
  const left = ends === undefined ? world.open : without(world.open, ends);
  const after = { ...world, ...changed, open: { ...left, ...open } };
  return event ? { world: after, event } : { world: after };
}

const notHeard = (playbackId: string, code: SoundFailure): Answer =>
  fault({ type: "playback.failed", playbackId, code, message: "It cannot be played." });

/** What most likely is the reason when these parts cannot be heard. */
function failureOf(parts: readonly PromptPart[]): SoundFailure {
  if (parts.some(({ type }) => type === "file")) return "prompt-unavailable";
  return parts.some(({ type }) => type === "speech") ? "no-speech" : "telephony-failed";
}
