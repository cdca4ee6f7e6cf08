import type {
  HangupCause,
  IncomingCall,
  LiveLeg,
  PromptPart,
  Recording,
  SoundFailure,
  Telephony,
  Timer,
} from "@cordboard/runtime";

import { hearingOf, isRungFor, simulateBridge, type Hearing } from "./simulated-bridge.ts";
import type { CalleeBehaviour, PartyBehaviour } from "./simulated-callee.ts";
import { simulateLegs } from "./simulated-legs.ts";
import type { CalledLeg } from "./simulated-line.ts";
import { simulatePlayback } from "./simulated-playback.ts";
import { simulateRecording } from "./simulated-recording.ts";
import { simulateSounds, type SimulatedSoundsOptions } from "./simulated-sounds.ts";
import { simulateStreams, type SimulatedStreams } from "./simulated-streams.ts";
import { simulateSwitchboard } from "./simulated-switchboard.ts";

export interface SimulatedTelephonyOptions extends SimulatedSoundsOptions {
  readonly timer: Timer;
  /** False: callers cannot be recorded. */
  readonly recordable?: boolean;
  /** Seconds that phones outside ring before anybody does anything. Default 3. */
  readonly ringsSec?: number;
}

/** A switch without wires: people are driven by method calls, sounds last as long as they would. */
export interface SimulatedTelephony extends Telephony {
  readonly stream: SimulatedStreams["stream"];
  readonly stopStream: SimulatedStreams["stopStream"];
  /** What the AI agent does with whom this contact's caller talks. */
  readonly aiAgentDoes: SimulatedStreams["aiAgentDoes"];
  readonly answerAgent: NonNullable<Telephony["answerAgent"]>;
  /** A caller dials. Returns the contact's id. */
  call(call: IncomingCall): string;
  press(contactId: string, digits: string): void;
  /** The caller says something, for so long; only a recording hears it. */
  speak(contactId: string, seconds: number): void;
  /** Caller or called-back customer hangs up. */
  callerHangsUp(contactId: string): void;
  /** The phone of the agent that rings is not picked up: it is rejected, or why else. */
  agentRejects(contactId: string, cause?: HangupCause): void;
  /** The agent who talks, or whose phone is up, hangs up. */
  agentHangsUp(contactId: string): void;
  /** What this contact's customer does from now on when dialled. */
  customerWill(contactId: string, behaviour: CalleeBehaviour): void;
  /** What comes from now on of ringing a party outside for this contact. */
  partyWill(contactId: string, behaviour: PartyBehaviour): void;
  /** The party who talks, or who rings, hangs up. */
  partyHangsUp(contactId: string): void;
  /** Whether anything can be played from now on: what begins meanwhile fails. */
  soundsWill(work: boolean): void;
  /** Every leg that there is now, ringing or up. */
  legs(): readonly LiveLeg[];
  /** Contacts of which anything is remembered. */
  contacts(): readonly string[];
  /** What the caller hears now of the switch, for a phone on the screen. */
  playing(contactId: string): readonly PromptPart[] | "music" | "ringback" | null;
  /** What somebody hears now, and whom: a called leg, or null for the voice leg. */
  hearing(contactId: string, legId: string | null): Hearing;
}

export function createSimulatedTelephony(options: SimulatedTelephonyOptions): SimulatedTelephony {
  const { timer, recordable = true, ringsSec = 3 } = options;
  const sounds = simulateSounds(options);
  const board = simulateSwitchboard(timer);
  const { line, peek, tell, voiceGone, legGone } = board;

  function record(contactId: string, recording: Recording): void {
    const it = line(contactId);
    const { recordingId } = recording;
    if (it.recording?.recordingId === recordingId) return;
    if (it.recorded?.recordingId === recordingId) return tell(contactId, it.recorded);
    const fail = (code: SoundFailure, message: string) =>
      tell(contactId, { type: "recording.failed", recordingId, code, message });
    if (it.voice !== "up") return fail("no-voice-path", "Nobody is on the line.");
    if (!recordable) return fail("recording-unavailable", "Nothing can be recorded.");
    it.recording = simulateRecording(timer, recording, (event) => {
      Object.assign(it, { recording: null, recorded: event });
      tell(contactId, event);
    });
    if (it.speaksUntil > timer.now()) it.recording.speaks(it.speaksUntil);
  }

  const callerHangsUp = (contactId: string): void => {
    if (peek(contactId).voice !== "gone") voiceGone(contactId, "normal");
  };
  const called =
    (kind: CalledLeg["kind"]) =>
    (contactId: string, cause: HangupCause): void => {
      const leg = peek(contactId).legs.find((one) => one.kind === kind);
      if (leg) legGone(contactId, leg, cause);
    };
  const [agentGone, partyGone] = [called("agent"), called("party")];

  return {
    capabilities: { remoteAnswer: true, earlyMedia: true, takeOver: true, streams: true },
    start: (to) => Promise.resolve(board.start(to)),
    stop: () => Promise.resolve(board.stop()),
    liveLegs: () => Promise.resolve(board.legs()),
    legs: board.legs,
    contacts: board.contacts,
    forget: board.forget,

    ...simulateLegs(board, ringsSec),
    ...simulatePlayback(board, sounds),
    ...simulateBridge(board),
    ...simulateStreams(board),
    record,
    stopRecording(contactId, recordingId) {
      const it = peek(contactId);
      if (it.recording?.recordingId !== recordingId) return;
      it.recording.stops();
      it.recording = null;
    },

    call(call) {
      const contactId = board.incoming(call);
      Object.assign(line(contactId), { voice: "ringing", unanswered: call });
      tell(contactId, { type: "voice.ringing" });
      return contactId;
    },
    press(contactId, digits) {
      for (const digit of digits) {
        const it = line(contactId);
        if (it.voice !== "up") return;
        const { recording } = it;
        tell(contactId, { type: "digit", digit });
        // The key may just have begun another, or ended this one.
        if (it.recording === recording) recording?.presses(digit);
      }
    },
    speak(contactId, seconds) {
      const it = line(contactId);
      if (it.voice !== "up") return;
      it.speaksUntil = timer.now() + seconds * 1000;
      it.recording?.speaks(it.speaksUntil);
    },
    callerHangsUp,
    agentRejects: (contactId, cause = "rejected") => agentGone(contactId, cause),
    agentHangsUp: (contactId) => agentGone(contactId, "normal"),
    customerWill(contactId, behaviour) {
      line(contactId).customer = behaviour;
    },
    soundsWill: sounds.will,
    partyWill(contactId, behaviour) {
      line(contactId).party = behaviour;
    },
    partyHangsUp: (contactId) => partyGone(contactId, "normal"),
    playing(contactId) {
      const it = peek(contactId);
      return isRungFor(it) ? "ringback" : (it.sound?.parts ?? null);
    },
    hearing: (contactId, legId) => hearingOf(peek(contactId), legId, timer.now(), sounds),
  };
}
