import { isDialable, type HangupCause, type TelephonyLegs } from "@cordboard/runtime";

import { ringCallee } from "./simulated-callee.ts";
import { legOf, type CalledLeg, type Switchboard } from "./simulated-line.ts";

/** Answers, rings, dials and hangs up. */
export function simulateLegs(
  { timer, line, peek, tell, voiceGone, legGone }: Switchboard,
  ringsSec: number,
): Required<TelephonyLegs> {
  /** Adds a leg; undefined where it is there already, for then this is a second try. */
  function ring(
    contactId: string,
    leg: Pick<CalledLeg, "legId" | "kind" | "ringback">,
  ): CalledLeg | undefined {
    const it = line(contactId);
    const known = legOf(it, leg.legId);
    if (known?.up) tell(contactId, { type: `${known.kind}-leg.answered`, legId: leg.legId });
    if (known) return undefined;
    const fresh = { ...leg, up: false, sound: null, stopRinging: () => undefined };
    it.legs = [...it.legs, fresh];
    return fresh;
  }

  function pickUp(contactId: string, leg: CalledLeg): void {
    leg.up = true;
    leg.stopRinging();
    tell(contactId, { type: `${leg.kind}-leg.answered`, legId: leg.legId });
  }

  const drop =
    (kind: CalledLeg["kind"]) =>
    (contactId: string, legId: string): void => {
      const leg = legOf(peek(contactId), legId);
      if (leg) legGone(contactId, leg, "cancelled");
      else tell(contactId, { type: `${kind}-leg.ended`, legId, cause: "cancelled" });
    };

  return {
    answer(contactId) {
      const it = peek(contactId);
      if (it.voice === "gone") return tell(contactId, { type: "voice.gone", cause: "normal" });
      Object.assign(it, { voice: "up", unanswered: null });
      tell(contactId, { type: "voice.answered" });
    },
    hangup: voiceGone,
    ringAgent(contactId, { legId, timeoutSec }) {
      const leg = ring(contactId, { legId, kind: "agent", ringback: false });
      if (!leg) return;
      leg.stopRinging = timer.at(timer.now() + timeoutSec * 1000, () =>
        legGone(contactId, leg, "no-answer"),
      );
    },
    answerAgent(contactId, legId) {
      const leg = legOf(peek(contactId), legId);
      if (leg && !leg.up) pickUp(contactId, leg);
    },
    dropAgent: drop("agent"),
    ringParty(contactId, { legId, number, timeoutSec, ringback }) {
      if (!isDialable(number))
        return tell(contactId, { type: "party-leg.ended", legId, cause: "invalid-number" });
      const leg = ring(contactId, { legId, kind: "party", ringback });
      if (!leg) return;
      leg.stopRinging = ringCallee({
        timer,
        behaviour: line(contactId).party,
        ringsSec,
        timeoutSec,
        answered: () => pickUp(contactId, leg),
        failed: (cause) => legGone(contactId, leg, cause),
      });
    },
    dropParty: drop("party"),
    dial(contactId, { dialId, number, timeoutSec }) {
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
      if (it.voice !== "gone") return failed("failed");
      if (!isDialable(number)) return failed("invalid-number");
      const dialled: NonNullable<typeof it.dialled> = { dialId, over: null };
      Object.assign(it, { voice: "dialling", dialled });
      const notReached = (cause: HangupCause) => {
        it.voice = "gone";
        dialled.over = cause;
        failed(cause);
      };
      const behaviour = it.customer;
      const callee = { timer, behaviour, ringsSec, timeoutSec, answered, failed: notReached };
      it.stopDialling = ringCallee(callee);
    },
  };
}
