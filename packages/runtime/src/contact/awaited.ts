import type { Command } from "./commands.ts";
import type { ContactEvent, ContactEventType } from "./events.ts";

/*
 * What was asked and not yet answered is asked again. A command that is answered by an event stays with the contact
 * until its answer has come; after a crash it is given to its port once more, which takes it for the same command.
 * See docs/decisions/0015-what-was-not-answered-is-asked-again.md.
 */

interface Answers {
  /** Any of these ends the waiting. */
  readonly by: readonly ContactEventType[];
  /** Commands that make it needless: nobody waits for an answer any more. */
  readonly takenBackBy?: readonly Command["type"][];
}

/** Which event answers which command; those left out are not answered. Ids that both have must be the same. */
const ANSWERS: { readonly [type in Command["type"]]?: Answers } = {
  askHook: { by: ["hook.answered", "hook.failed"], takenBackBy: ["cancelHook"] },
  answer: { by: ["voice.answered", "voice.gone"], takenBackBy: ["hangup"] },
  hangup: { by: ["voice.gone"] },
  play: {
    by: ["playback.finished", "playback.failed", "voice.gone"],
    takenBackBy: ["stopPlayback"],
  },
  // It plays on until it is stopped, so it is asked for until then.
  startMusic: { by: ["playback.failed", "voice.gone"], takenBackBy: ["stopPlayback"] },
  record: { by: ["recording.finished", "recording.failed"], takenBackBy: ["stopRecording"] },
  stream: { by: ["stream.ended", "stream.failed", "voice.gone"], takenBackBy: ["stopStream"] },
  ringAgent: { by: ["agent-leg.answered", "agent-leg.ended"], takenBackBy: ["dropAgent"] },
  playToAgent: {
    by: ["playback.finished", "playback.failed", "agent-leg.ended"],
    takenBackBy: ["dropAgent"],
  },
  dropAgent: { by: ["agent-leg.ended"] },
  ringParty: { by: ["party-leg.answered", "party-leg.ended"], takenBackBy: ["dropParty"] },
  dropParty: { by: ["party-leg.ended"] },
  dial: { by: ["dial.answered", "dial.failed", "voice.gone"], takenBackBy: ["hangup"] },
  bridge: {
    by: ["bridge.joined", "bridge.failed", "agent-leg.ended", "party-leg.ended", "voice.gone"],
    takenBackBy: ["dropAgent", "dropParty", "unbridge"],
  },
  unbridge: { by: ["bridge.left", "agent-leg.ended", "party-leg.ended", "voice.gone"] },
  requestAgent: { by: ["queue.entered", "queue.refused"], takenBackBy: ["leaveQueue"] },
  requestLastAgent: { by: ["offer.made", "last-agent.refused"], takenBackBy: ["leaveQueue"] },
  updateContact: { by: ["queue.updated", "queue.refused"], takenBackBy: ["leaveQueue"] },
  dequeue: { by: ["queue.left", "queue.refused"], takenBackBy: ["leaveQueue"] },
  queueInfo: { by: ["queue.info", "queue.refused"] },
  toCallback: { by: ["callback.waiting", "callback.refused"], takenBackBy: ["leaveQueue"] },
  toVoicemail: { by: ["voicemail.waiting", "voicemail.refused"], takenBackBy: ["leaveQueue"] },
  schedule: { by: ["schedule.made", "schedule.refused"] },
  acceptOffer: { by: ["offer.accepted", "offer.ended"] },
  declineOffer: { by: ["offer.ended"] },
  releaseOffer: { by: ["offer.ended"] },
  // Nothing tells that routing knows of a conversation but its end.
  agentConnected: { by: ["queue.done"] },
  // Until the end; the last word takes the place of those before.
  reportTalk: { by: ["queue.done", "queue.left"], takenBackBy: ["reportTalk", "completeContact"] },
  handOver: { by: ["offer.accepted", "offer.ended"] },
  endConsult: { by: ["offer.ended"] },
  completeContact: { by: ["queue.done"] },
  leaveQueue: { by: ["queue.done"] },
  callbackFailed: { by: ["callback.waiting", "callback.ended"] },
  sendRequest: { by: ["http.answered", "http.failed"], takenBackBy: ["cancelRequest"] },
};

const IDS = [
  "playbackId",
  "recordingId",
  "streamId",
  "legId",
  "otherLegId",
  "dialId",
  "offerId",
  "askId",
  "requestId",
  "attempt",
] as const;

/** What is still awaited after a step: an event came, and these commands were given. */
export function awaitedAfter(
  awaited: readonly Command[],
  event: ContactEvent,
  given: readonly Command[],
): readonly Command[] {
  let left = awaited.filter((command) => !isAnswered(command, event));
  for (const command of given) {
    left = left.filter((one) => one !== command && !isTakenBack(one, command));
    if (ANSWERS[command.type]) left.push(command);
  }
  return left;
}

export const isAnswered = (command: Command, event: ContactEvent): boolean =>
  ANSWERS[command.type]?.by.includes(event.type) === true && haveSameIds(command, event);

const isTakenBack = (command: Command, by: Command): boolean =>
  ANSWERS[command.type]?.takenBackBy?.includes(by.type) === true && haveSameIds(command, by);

const haveSameIds = (a: object, b: object): boolean =>
  IDS.every((id) => !(id in a && id in b) || Reflect.get(a, id) === Reflect.get(b, id));

/** These are answers and nothing else: one that nobody awaits came twice, or too late. */
const ONLY_ANSWERS: ReadonlySet<ContactEventType> = new Set<ContactEventType>([
  "voice.answered",
  "dial.answered",
  "dial.failed",
  "agent-leg.answered",
  "party-leg.answered",
  "bridge.joined",
  "bridge.failed",
  "queue.entered",
]);

export const isStale = (awaited: readonly Command[], event: ContactEvent): boolean =>
  ONLY_ANSWERS.has(event.type) && !awaited.some((command) => isAnswered(command, event));

/**
 * What is asked again after a crash. Requests to other systems are not: whether they had arrived nobody knows, and
 * their systems need not know them again.
 */
export const askedAgain = (awaited: readonly Command[]): readonly Command[] =>
  awaited.filter(({ type }) => type !== "sendRequest");
