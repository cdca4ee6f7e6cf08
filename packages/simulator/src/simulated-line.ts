import type {
  HangupCause,
  IncomingCall,
  LiveLeg,
  PromptPart,
  TelephonyEvent,
  Timer,
} from "@cordboard/runtime";

import type { CalleeBehaviour, PartyBehaviour } from "./simulated-callee.ts";
import type { RecordingEnd, SimulatedRecording } from "./simulated-recording.ts";

/** What the switch holds for a contact, and what its people will do. */
export interface Line {
  voice: "ringing" | "up" | "dialling" | "gone";
  /** The call that is ringing; null once it was answered. */
  unanswered: IncomingCall | null;
  /** The last dial, and why it is over: a dial asked for again is never dialled again. */
  dialled: { readonly dialId: string; over: HangupCause | null } | null;
  sound: Sound | null;
  recording: SimulatedRecording | null;
  /** How the last recording ended, for who asks for it again. */
  recorded: RecordingEnd | null;
  /** The caller speaks until then, epoch milliseconds. */
  speaksUntil: number;
  /** Of agents and parties, in the order in which they were rung. */
  legs: readonly CalledLeg[];
  /** The two who talk; `otherLegId` is null for the voice leg. */
  bridge: { readonly legId: string; readonly otherLegId: string | null } | null;
  stopDialling: () => void;
  customer: CalleeBehaviour;
  party: PartyBehaviour;
}

/** Something that plays. */
export interface Sound {
  readonly id: string;
  readonly parts: readonly PromptPart[] | "music";
  /** Epoch milliseconds of the beginning of its first part. */
  readonly beganAt: number;
  readonly stop: () => void;
}

export interface CalledLeg {
  readonly legId: string;
  readonly kind: "agent" | "party";
  /** The caller hears that it rings. */
  readonly ringback: boolean;
  up: boolean;
  /** What they alone hear. */
  sound: Sound | null;
  /** Ends its ringing. */
  stopRinging: () => void;
}

/** What the parts of the simulated switch share. */
export interface Switchboard {
  readonly timer: Timer;
  /** A contact that waits for a callback has no line until it is dialled again. */
  line(contactId: string): Line;
  /** As {@link line}, to look at only. */
  peek(contactId: string): Line;
  tell(contactId: string, event: TelephonyEvent): void;
  /** The voice leg ends, if there is one; that it is gone is told in any case. */
  voiceGone(contactId: string, cause: HangupCause): void;
  legGone(contactId: string, leg: CalledLeg, cause: HangupCause): void;
}

export const newLine = (): Line => ({
  voice: "gone",
  unanswered: null,
  dialled: null,
  sound: null,
  recording: null,
  recorded: null,
  speaksUntil: 0,
  legs: [],
  bridge: null,
  stopDialling: () => undefined,
  customer: "answers",
  party: "answers",
});

/** Nothing is up, and nothing is known that a new line would not have: it can be forgotten. */
export const isBlank = (it: Line): boolean =>
  isIdle(it) && !it.dialled && !it.recorded && it.customer === "answers" && it.party === "answers";

export const isIdle = ({ voice, legs }: Line): boolean => voice === "gone" && legs.length === 0;

/** As a new process is told of them. */
export function liveLegsOf(contactId: string, { voice, unanswered, legs }: Line): LiveLeg[] {
  const call = unanswered ? { unanswered } : {};
  return [
    ...(voice === "gone" ? [] : [{ kind: "voice" as const, contactId, ...call }]),
    ...legs.map(({ kind, legId }) => ({ kind, contactId, legId })),
  ];
}

export const legOf = ({ legs }: Line, legId: string): CalledLeg | undefined =>
  legs.find((leg) => leg.legId === legId);
