import type { HangupCause, Timer } from "@cordboard/runtime";

/** What people do whose phone the switch rings. */
export type CalleeBehaviour = "answers" | "busy" | "no-answer" | "rejects";
/** What comes of a call to a party outside; a number may also be none, or have no line free. */
export type PartyBehaviour = CalleeBehaviour | "invalid-number" | "congestion";

interface Ringing {
  readonly timer: Timer;
  readonly behaviour: PartyBehaviour;
  /** Seconds it rings before they do anything. */
  readonly ringsSec: number;
  readonly timeoutSec: number;
  answered(): void;
  failed(cause: HangupCause): void;
}

const AT_ONCE_SEC = 1;

/** Rings somebody, who does what they will. Returns what makes it silent. */
export function ringCallee(ringing: Ringing): () => void {
  const { timer, behaviour, ringsSec, timeoutSec, answered, failed } = ringing;
  const after = (seconds: number, callback: () => void) =>
    timer.at(timer.now() + seconds * 1000, callback);
  const noAnswer = () => after(timeoutSec, () => failed("no-answer"));
  if (ringsSec >= timeoutSec) return noAnswer();
  switch (behaviour) {
    case "answers":
      return after(ringsSec, answered);
    case "rejects":
      return after(ringsSec, () => failed("rejected"));
    case "no-answer":
      return noAnswer();
    default:
      return after(AT_ONCE_SEC, () => failed(behaviour));
  }
}
