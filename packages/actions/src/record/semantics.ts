import {
  defineSemantics,
  done,
  failed,
  wait,
  type ActionContext,
  type PromptSource,
  type Step,
  type TerminationKey,
} from "@cordboard/runtime";

interface Record {
  readonly prompts?: readonly PromptSource[];
  readonly maxSec: number;
  readonly silenceSec: number;
  readonly beep: boolean;
  readonly terminationKey: TerminationKey;
  readonly variable?: string;
  readonly lengthVariable?: string;
}

/** Prompts first; then the caller has the word. */
type Phase = "asking" | "recording";

export const semantics = defineSemantics<Record, Phase>({
  start(context) {
    const { properties, prompt, newId } = context;
    const parts = prompt(properties.prompts ?? []);
    if (parts.length === 0) return record(context);
    return wait("asking", {
      commands: [{ type: "play", playbackId: newId("playback"), parts }],
    });
  },
  on(context, phase, event) {
    switch (event.type) {
      case "digit":
        // It skips the prompts or ends the recording: no key is left for the action that follows.
        return phase === "asking" ? record(context) : wait(phase, withoutLastKey(context));
      case "playback.finished":
        return record(context);
      case "recording.finished":
        return event.spoken
          ? done("Default", { variables: results(context.properties, event) })
          : done("Timeout");
      case "playback.failed":
      case "recording.failed":
        return failed(event.code, event.message);
      default:
        return wait(phase);
    }
  },
});

function record(context: ActionContext<Record>): Step<Phase> {
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

const withoutLastKey = ({ typeAhead }: ActionContext<Record>) => ({
  typeAhead: typeAhead.slice(0, -1),
});

const results = (
  { variable, lengthVariable }: Record,
  { recordingId, durationSec }: { readonly recordingId: string; readonly durationSec: number },
) => ({
  ...(variable ? { [variable]: recordingId } : {}),
  ...(lengthVariable ? { [lengthVariable]: durationSec } : {}),
});
