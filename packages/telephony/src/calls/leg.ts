import type { HangupCause, IncomingCall, LiveLeg } from "@cordboard/runtime";

/** Who is called for a contact: an agent, or somebody outside. */
export type CalledKind = "agent" | "party";
/** `caller`: it called us. `dialled`: we called the customer. `agent`, `party`: we called them for the contact. */
export type LegKind = "caller" | "dialled" | CalledKind;

/** One channel in the switch that belongs to a contact. */
export interface Leg {
  readonly channelId: string;
  readonly contactId: string;
  /** The dial's for a customer who is called back; empty for a caller. */
  readonly legId: string;
  readonly kind: LegKind;
  /** Answered, and ours to command. */
  up: boolean;
  /** A caller whom an earlier process had not answered yet. */
  readonly unanswered?: IncomingCall;
  /** Why we are hanging it up; its end may be seen before the answer to that request. */
  leaving?: HangupCause;
}

/** The leg of the caller, or of the customer who is called back. */
export const isVoice = ({ kind }: Leg): boolean => kind === "caller" || kind === "dialled";

/** The leg as the runtime knows it. */
export function liveLeg({ kind, contactId, legId, unanswered }: Leg): LiveLeg {
  if (kind === "agent" || kind === "party") return { kind, contactId, legId };
  return { kind: "voice", contactId, ...(unanswered ? { unanswered } : {}) };
}
