import type { HangupCause, IncomingCall, LiveLeg, PromptPart } from "@cordboard/runtime";

import type { CalleeBehaviour, PartyBehaviour } from "./simulated-callee.ts";
import type { RecordingEnd, SimulatedRecording } from "./simulated-recording.ts";

/** What the switch holds for a contact, and what its people will do. */
export interface Line {
  voice: "ringing" | "up" | "dialling" | "gone";
  /** The call that is ringing; null once it was answered. */
  unanswered: IncomingCall | null;
  /** The last dial, and why it is over: a dial asked for again is never dialled again. */
  dialled: { readonly dialId: string; over: HangupCause | null } | null;
  sound: { id: string; parts: readonly PromptPart[] | "music"; stop: () => void } | null;
  recording: SimulatedRecording | null;
  /** How the last recording ended, for who asks for it again. */
  recorded: RecordingEnd | null;
  /** The caller speaks until then, epoch milliseconds. */
  speaksUntil: number;
  /** The agent's. */
  leg: CalledLeg | null;
  partyLeg: (CalledLeg & { readonly ringback: boolean }) | null;
  stopDialling: () => void;
  customer: CalleeBehaviour;
  party: PartyBehaviour;
}

interface CalledLeg {
  readonly id: string;
  up: boolean;
  /** What only they hear. */
  playing: string | null;
  stop: () => void;
}

export const newLine = (): Line => ({
  voice: "gone",
  unanswered: null,
  dialled: null,
  sound: null,
  recording: null,
  recorded: null,
  speaksUntil: 0,
  leg: null,
  partyLeg: null,
  stopDialling: () => undefined,
  customer: "answers",
  party: "answers",
});

/** Nothing is up, and nothing is known that a new line would not have: it can be forgotten. */
export const isBlank = (it: Line): boolean =>
  isIdle(it) && !it.dialled && !it.recorded && it.customer === "answers" && it.party === "answers";

export const isIdle = ({ voice, leg, partyLeg }: Line): boolean =>
  voice === "gone" && !leg && !partyLeg;

/** As a new process is told of them. */
export function legsOf(contactId: string, { voice, unanswered, leg, partyLeg }: Line): LiveLeg[] {
  const call = unanswered ? { unanswered } : {};
  return [
    ...(voice === "gone" ? [] : [{ kind: "voice" as const, contactId, ...call }]),
    ...(leg ? [{ kind: "agent" as const, contactId, legId: leg.id }] : []),
    ...(partyLeg ? [{ kind: "party" as const, contactId, legId: partyLeg.id }] : []),
  ];
}
