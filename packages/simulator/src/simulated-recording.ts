import type { Recording, TelephonyEvent, Timer } from "@cordboard/runtime";

export type RecordingEnd = Extract<TelephonyEvent, { type: "recording.finished" }>;

/** The caller is being recorded. */
export interface SimulatedRecording {
  readonly recordingId: string;
  /** The tone before it is heard until then, epoch milliseconds. */
  readonly beepsUntil: number;
  /** The caller speaks, until then (epoch milliseconds). */
  speaks(until: number): void;
  presses(key: string): void;
  /** Ends it, and tells so. */
  ends(): void;
  /** Ends it, and tells nothing. */
  stops(): void;
}

const nothing = (): void => undefined;
const BEEP_MS = 300;

/** Records as a switch does: until silence, a key or the longest time ends it. `tell` is called once, at its end. */
export function simulateRecording(
  timer: Timer,
  { recordingId, maxSec, silenceSec, beep, terminationKey }: Recording,
  tell: (event: RecordingEnd) => void,
): SimulatedRecording {
  const beganAt = timer.now();
  let spoken = false;
  let voiceUntil = beganAt;
  let cancelSilence = nothing;
  const cancelMax = timer.at(beganAt + maxSec * 1000, () => it.ends());
  const silenceFrom = (at: number) => {
    cancelSilence();
    if (silenceSec > 0) cancelSilence = timer.at(at + silenceSec * 1000, () => it.ends());
  };
  const it: SimulatedRecording = {
    recordingId,
    beepsUntil: beep ? beganAt + BEEP_MS : 0,
    speaks(until) {
      spoken = true;
      voiceUntil = until;
      silenceFrom(until);
    },
    presses(key) {
      if (terminationKey === key || terminationKey === "any") it.ends();
    },
    ends() {
      it.stops();
      // A switch that listens for silence cuts it off the end.
      const end = silenceSec > 0 ? Math.min(timer.now(), voiceUntil) : timer.now();
      const durationSec = Math.round((end - beganAt) / 1000);
      tell({ type: "recording.finished", recordingId, durationSec, spoken });
    },
    stops() {
      cancelSilence();
      cancelMax();
    },
  };
  silenceFrom(beganAt);
  return it;
}
