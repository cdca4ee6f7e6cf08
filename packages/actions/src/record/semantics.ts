import { defineSemantics, done } from "@cordboard/runtime";

import {
  beginRecording,
  goOnRecording,
  type RecordingFinished,
  type RecordingPhase,
  type RecordingProperties,
} from "../recording.ts";

interface Record extends RecordingProperties {
  readonly variable?: string;
  readonly lengthVariable?: string;
}

export const semantics = defineSemantics<Record, RecordingPhase>({
  start: beginRecording,
  on: (context, phase, event) =>
    goOnRecording(context, phase, event, (recording) =>
      recording.spoken
        ? done("Default", { variables: results(context.properties, recording) })
        : done("Timeout"),
    ),
});

const results = (
  { variable, lengthVariable }: Record,
  { recordingId, durationSec }: RecordingFinished,
) => ({
  ...(variable ? { [variable]: recordingId } : {}),
  ...(lengthVariable ? { [lengthVariable]: durationSec } : {}),
});
