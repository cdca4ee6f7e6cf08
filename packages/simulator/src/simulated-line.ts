import type { PromptPart } from "@cordboard/runtime";

import type { CalleeBehaviour, PartyBehaviour } from "./simulated-callee.ts";
import type { SimulatedRecording } from "./simulated-recording.ts";

/** What the switch holds for a contact, and what its people will do. */
export interface Line {
  voice: "ringing" | "up" | "dialling" | "gone";
  sound: { id: string; parts: readonly PromptPart[] | "music"; stop: () => void } | null;
  recording: SimulatedRecording | null;
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
  stop: () => void;
}

export const newLine = (): Line => ({
  voice: "gone",
  sound: null,
  recording: null,
  speaksUntil: 0,
  leg: null,
  partyLeg: null,
  stopDialling: () => undefined,
  customer: "answers",
  party: "answers",
});

/** Nothing is up, and nothing is known of the people that a new line would not have: it can be forgotten. */
export const isBlank = ({ voice, leg, partyLeg, customer, party }: Line): boolean =>
  voice === "gone" && !leg && !partyLeg && customer === "answers" && party === "answers";
