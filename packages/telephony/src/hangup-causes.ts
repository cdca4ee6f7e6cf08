import type { HangupCause } from "@cordboard/runtime";

/** Q.850 cause numbers as Asterisk reports them, SIP answers included. */
const CAUSES: Readonly<Record<number, HangupCause>> = {
  1: "invalid-number",
  3: "invalid-number",
  16: "normal",
  17: "busy",
  18: "no-answer",
  19: "no-answer",
  20: "no-answer",
  21: "rejected",
  22: "invalid-number",
  28: "invalid-number",
  31: "normal",
  34: "congestion",
  38: "congestion",
  42: "congestion",
  44: "congestion",
};

/** Why a leg ended that was up. */
export function causeOf(q850: number | undefined): HangupCause {
  return CAUSES[q850 ?? 0] ?? "failed";
}

/** Why a leg ended that never was answered: a "normal" end of ringing means that nobody came. */
export function causeOfUnanswered(q850: number | undefined): HangupCause {
  const cause = causeOf(q850);
  return cause === "normal" ? "no-answer" : cause;
}

const Q850: Readonly<Record<HangupCause, number>> = {
  normal: 16,
  busy: 17,
  "no-answer": 19,
  rejected: 21,
  "invalid-number": 28,
  congestion: 34,
  cancelled: 16,
  failed: 38,
};

/** What Asterisk tells the other side when we hang up for this cause. */
export function q850Of(cause: HangupCause): number {
  return Q850[cause];
}

const WORDS: Readonly<Record<HangupCause, string>> = {
  normal: "The call was ended.",
  busy: "The number is busy.",
  "no-answer": "Nobody answered.",
  rejected: "The call was declined.",
  "invalid-number": "The number does not exist or cannot be dialled.",
  congestion: "The network has no line free.",
  cancelled: "The call was cancelled.",
  failed: "The call could not be made.",
};

/** The cause in a plain sentence, for the agent who waits. */
export function inWords(cause: HangupCause): string {
  return WORDS[cause];
}
