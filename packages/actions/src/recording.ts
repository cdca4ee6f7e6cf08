import {
  failed,
  wait,
  type ActionContext,
  type ActionEvent,
  type ContactEvent,
  type PromptSource,
  type Step,
  type TerminationKey,
} from "@cordboard/runtime";

/** What every action has that records the caller; see `recording-fields.ts`. */
export interface RecordingProperties {
  readonly prompts?: readonly PromptSource[];
  readonly maxSec: number;
  readonly silenceSec: number;
  readonly beep: boolean;
  readonly terminationKey: TerminationKey;
}

/** Prompts first; then the caller has the word. */
export type RecordingPhase = "asking" | "recording";

export type RecordingFinished = Extract<ContactEvent, { type: "recording.finished" }>;

type Context = ActionContext<RecordingProperties>;

/** Asks the caller, and then records them. */
export function beginRecording(context: Context): Step<RecordingPhase> {
  const { properties, prompt, newId } = context;
  const parts = prompt(properties.prompts ?? []);
  if (parts.length === 0) return record(context);
  return wait("asking", {
    commands: [{ type: "play", playbackId: newId("playback"), parts }],
  });
}

/** Goes on asking or recording. @param finished - what follows at the end, whether or not a word was said */
export function goOnRecording<L>(
  context: Context,
  phase: RecordingPhase,
  event: ActionEvent,
  finished: (recording: RecordingFinished) => Step<L>,
): Step<L | RecordingPhase> {
  switch (event.type) {
    case "digit":
      // It skips the prompts or ends the recording: no key is left for the action that follows.
      return phase === "asking" ? record(context) : wait(phase, withoutLastKey(context));
    case "playback.finished":
      return record(context);
    case "recording.finished":
      return finished(event);
    case "playback.failed":
    case "recording.failed":
      return failed(event.code, event.message);
    default:
      return wait(phase);
  }
}

function record(context: Context): Step<RecordingPhase> {
  const { properties, contact, newId } = context;
  const { maxSec, silenceSec, beep, terminationKey } = properties;
  const recordingId = `${contact.contactId}-${newId("recording")}`;
  const { playing } = contact.flow;
  return wait("recording", {
    ...(playing === null ? {} : withoutLastKey(context)),
    commands: [
      ...(playing === null ? [] : [{ type: "stopPlayback" as const, playbackId: playing }]),
      { type: "record", recordingId, maxSec, silenceSec, beep, terminationKey },
    ],
  });
}

const withoutLastKey = ({ typeAhead }: Context) => ({
  typeAhead: typeAhead.slice(0, -1),
});
