import { defineSemantics, done, failed, wait } from "@cordboard/runtime";

import { withPriority } from "../priority.ts";
import {
  beginRecording,
  goOnRecording,
  type RecordingPhase,
  type RecordingProperties,
} from "../recording.ts";

interface Voicemail extends RecordingProperties {
  readonly skill: string;
  readonly priority: number | string;
}

/** At last the queue is asked to take it. */
type Phase = RecordingPhase | "leaving";

export const semantics = defineSemantics<Voicemail, Phase>({
  start(context) {
    const { properties, contact, value } = context;
    const { state } = contact.queue;
    // The queue would say the same, but only when everything was said.
    if (state === "connected") return failed("agent-accepted", "The caller talks with an agent.");
    if (state !== "none" && state !== "queued" && state !== "offered")
      return failed("already-queued", "The contact waits as a voicemail or a callback already.");
    return withPriority(properties.priority, value, () => beginRecording(context));
  },
  on(context, phase, event) {
    const { properties, contact, text, value } = context;
    if (phase === "leaving") {
      if (event.type === "voicemail.waiting") return done("Default");
      return event.type === "voicemail.refused" ? failed(event.code, event.message) : wait(phase);
    }
    return goOnRecording<Phase>(context, phase, event, ({ recordingId, durationSec, spoken }) => {
      if (!spoken) return done("Timeout");
      const { ani, dnis } = contact.call;
      const skill = text(properties.skill);
      const voicemail = { skill, recordingId, durationSec, ani, dnis };
      return withPriority(properties.priority, value, (priority) =>
        wait("leaving", { commands: [{ type: "toVoicemail", ...voicemail, priority }] }),
      );
    });
  },
});
