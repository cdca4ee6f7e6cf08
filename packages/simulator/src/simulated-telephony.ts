import type {
  AgentLeg,
  Dial,
  HangupCause,
  IncomingCall,
  PartyLeg,
  SoundFailure,
  PromptPart,
  Recording,
  Telephony,
  TelephonyEvent,
  TelephonyListener,
  Timer,
} from "@cordboard/runtime";

import { ringCallee, type CalleeBehaviour, type PartyBehaviour } from "./simulated-callee.ts";
import { isBlank, isIdle, legsOf, newLine, type Line } from "./simulated-line.ts";
import { simulatePlayback } from "./simulated-playback.ts";
import { simulateRecording } from "./simulated-recording.ts";
import { simulateSounds, type SimulatedSoundsOptions } from "./simulated-sounds.ts";

export interface SimulatedTelephonyOptions extends SimulatedSoundsOptions {
  readonly timer: Timer;
  /** False: callers cannot be recorded. */
  readonly recordable?: boolean;
  /** Seconds that phones outside ring before anybody does anything. Default 3. */
  readonly ringsSec?: number;
}

/** A switch without wires: people are driven by method calls, sounds last as long as they would. */
export interface SimulatedTelephony extends Telephony {
  readonly answerAgent: NonNullable<Telephony["answerAgent"]>;
  /** A caller dials. Returns the contact's id. */
  call(call: IncomingCall): string;
  press(contactId: string, digits: string): void;
  /** The caller says something, for so long; only a recording hears it. */
  speak(contactId: string, seconds: number): void;
  /** Caller or called-back customer hangs up. */
  callerHangsUp(contactId: string): void;
  /** The phone of the agent that rings is rejected. */
  agentRejects(contactId: string): void;
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
  /** What plays now, for a phone on the screen. */
  playing(contactId: string): readonly PromptPart[] | "music" | "ringback" | null;
}

export function createSimulatedTelephony(options: SimulatedTelephonyOptions): SimulatedTelephony {
  const { timer, recordable = true, ringsSec = 3 } = options;
  const sounds = simulateSounds(options);
  const lines = new Map<string, Line>();
  let listener: TelephonyListener | undefined;
  const tell = (contactId: string, event: TelephonyEvent) => listener?.event(contactId, event);
  const after = (seconds: number, callback: () => void) =>
    timer.at(timer.now() + seconds * 1000, callback);
  /** A contact that waits for a callback has no line until it is dialled again. */
  const line = (contactId: string): Line => {
    let found = lines.get(contactId);
    if (!found) lines.set(contactId, (found = newLine()));
    return found;
  };

  function voiceGone(contactId: string, cause: HangupCause): void {
    const it = line(contactId);
    if (it.voice === "gone") return;
    it.stopDialling();
    if (it.dialled) it.dialled.over = cause;
    // What the script does on hearing of it is in vain, and is cleared away with the rest.
    it.recording?.ends();
    it.sound?.stop();
    Object.assign(it, { voice: "gone", unanswered: null, sound: null });
    tidy(contactId, it);
    tell(contactId, { type: "voice.gone", cause });
  }

  function hangup(contactId: string, cause: HangupCause): void {
    if ((lines.get(contactId)?.voice ?? "gone") === "gone")
      tell(contactId, { type: "voice.gone", cause });
    else voiceGone(contactId, cause);
  }

  function agentGone(contactId: string, cause: HangupCause): void {
    const it = line(contactId);
    if (!it.leg) return;
    const legId = it.leg.id;
    it.leg.stop();
    it.leg = null;
    tidy(contactId, it);
    tell(contactId, { type: "agent-leg.ended", legId, cause });
  }

  function partyGone(contactId: string, cause: HangupCause): void {
    const it = line(contactId);
    if (!it.partyLeg) return;
    const legId = it.partyLeg.id;
    it.partyLeg.stop();
    it.partyLeg = null;
    tidy(contactId, it);
    tell(contactId, { type: "party-leg.ended", legId, cause });
  }

  function tidy(contactId: string, it: Line): void {
    if (isBlank(it)) lines.delete(contactId);
  }

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

  function dial(contactId: string, { dialId, number, timeoutSec }: Dial): void {
    const it = line(contactId);
    const answered = () => {
      it.voice = "up";
      tell(contactId, { type: "dial.answered", dialId });
    };
    const failed = (cause: HangupCause) => {
      const message = `${number}: ${cause.replace("-", " ")}`;
      tell(contactId, { type: "dial.failed", dialId, cause, message });
    };
    if (it.dialled?.dialId === dialId) {
      if (it.dialled.over) failed(it.dialled.over);
      else if (it.voice === "up") answered();
      return;
    }
    const dialled: Line["dialled"] = { dialId, over: null };
    Object.assign(it, { voice: "dialling", dialled });
    const notReached = (cause: HangupCause) => {
      it.voice = "gone";
      dialled.over = cause;
      failed(cause);
    };
    const behaviour = it.customer;
    it.stopDialling = ringCallee({
      timer,
      behaviour,
      ringsSec,
      timeoutSec,
      answered,
      failed: notReached,
    });
  }

  function ringParty(contactId: string, { legId, timeoutSec, ringback }: PartyLeg): void {
    const it = line(contactId);
    if (it.partyLeg?.id === legId) {
      if (it.partyLeg.up) tell(contactId, { type: "party-leg.answered", legId });
      return;
    }
    const answered = () => {
      if (it.partyLeg) it.partyLeg.up = true;
      tell(contactId, { type: "party-leg.answered", legId });
    };
    const failed = (cause: HangupCause) => partyGone(contactId, cause);
    const behaviour = it.party;
    const stop = ringCallee({ timer, behaviour, ringsSec, timeoutSec, answered, failed });
    it.partyLeg = { id: legId, up: false, playing: null, ringback, stop };
  }

  function ringAgent(contactId: string, { legId, timeoutSec }: AgentLeg): void {
    const it = line(contactId);
    if (it.leg?.id === legId) {
      if (it.leg.up) tell(contactId, { type: "agent-leg.answered", legId });
      return;
    }
    it.leg = {
      id: legId,
      up: false,
      playing: null,
      stop: after(timeoutSec, () => agentGone(contactId, "no-answer")),
    };
  }

  return {
    capabilities: { remoteAnswer: true },
    start: (to) => {
      listener = to;
      to.link(true, "simulated");
      return Promise.resolve();
    },
    stop: () => {
      listener = undefined;
      return Promise.resolve();
    },
    liveLegs: () => Promise.resolve([...lines].flatMap(([id, it]) => legsOf(id, it))),
    forget(contactId) {
      const it = lines.get(contactId);
      if (it && isIdle(it)) lines.delete(contactId);
    },

    answer(contactId) {
      const it = lines.get(contactId);
      if (!it || it.voice === "gone")
        return tell(contactId, { type: "voice.gone", cause: "normal" });
      Object.assign(it, { voice: "up", unanswered: null });
      tell(contactId, { type: "voice.answered" });
    },
    hangup,
    ...simulatePlayback({ timer, sounds, line, tell }),
    record,
    stopRecording(contactId, recordingId) {
      const it = line(contactId);
      if (it.recording?.recordingId !== recordingId) return;
      it.recording.stops();
      it.recording = null;
    },
    ringAgent,
    answerAgent(contactId, legId) {
      const { leg } = line(contactId);
      if (leg?.id !== legId || leg.up) return;
      leg.up = true;
      leg.stop();
      tell(contactId, { type: "agent-leg.answered", legId });
    },
    dropAgent(contactId, legId) {
      if (lines.get(contactId)?.leg?.id === legId) agentGone(contactId, "cancelled");
      else tell(contactId, { type: "agent-leg.ended", legId, cause: "cancelled" });
    },
    ringParty,
    dropParty(contactId, legId) {
      if (lines.get(contactId)?.partyLeg?.id === legId) partyGone(contactId, "cancelled");
      else tell(contactId, { type: "party-leg.ended", legId, cause: "cancelled" });
    },
    dial,
    bridge(contactId, legId) {
      const it = lines.get(contactId);
      const other = [it?.leg, it?.partyLeg].find((leg) => leg?.id === legId);
      const ready = it?.voice === "up" && other?.up === true;
      tell(
        contactId,
        ready
          ? { type: "bridge.joined", legId }
          : { type: "bridge.failed", legId, message: "A leg is gone." },
      );
    },

    call(call) {
      if (!listener) throw new Error("The switch has not been started.");
      const contactId = listener.incoming(call);
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
    callerHangsUp: (contactId) => voiceGone(contactId, "normal"),
    agentRejects: (contactId) => agentGone(contactId, "rejected"),
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
      const { sound, partyLeg } = lines.get(contactId) ?? newLine();
      if (partyLeg?.ringback === true && !partyLeg.up) return "ringback";
      return sound?.parts ?? null;
    },
  };
}
