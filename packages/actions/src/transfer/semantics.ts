import {
  defineSemantics,
  done,
  failed,
  wait,
  type ActionCommand,
  type ActionContext,
  type HangupCause,
  type Step,
} from "@cordboard/runtime";

import { EXTENSION_DROPPED } from "../extensions.ts";
import { destination } from "./destination.ts";

interface Transfer {
  readonly destination: string;
  readonly callerId: string;
  readonly timeoutSec: number;
  readonly hears: "ringback" | "music";
}

interface Progress {
  readonly legId: string;
  readonly talking: boolean;
}

export const semantics = defineSemantics<Transfer, Progress>({
  start({ properties, contact, text, newId }) {
    if (contact.queue.state !== "none")
      return failed("queued", "The contact is in a queue or with an agent; leave the queue first.");
    const to = destination(text(properties.destination), contact.call.country);
    if (!to) return done("Invalid");
    const legId = newId("party");
    const { timeoutSec, hears } = properties;
    const callerId = text(properties.callerId);
    const ringback = hears === "ringback";
    const commands: ActionCommand[] = [
      { type: "ringParty", legId, number: to.number, callerId, timeoutSec, ringback },
    ];
    if (!ringback)
      commands.unshift({ type: "startMusic", playbackId: newId("music"), musicClass: "" });
    const warnings = to.extension ? [EXTENSION_DROPPED] : [];
    return wait({ legId, talking: false }, { commands, warnings });
  },
  on(context, progress, event) {
    switch (event.type) {
      case "party-leg.answered":
        return wait(progress, {
          commands: [...silence(context), { type: "bridge", legId: progress.legId }],
        });
      case "bridge.joined":
        return wait({ ...progress, talking: true });
      case "bridge.failed":
        return failed("transfer-failed", event.message);
      case "party-leg.ended":
        return progress.talking ? done("Default") : notReached(event.cause);
      case "digit":
        // Keys that are pressed while they talk are for the other side.
        return wait(progress, { typeAhead: context.typeAhead.slice(0, -1) });
      default:
        return wait(progress);
    }
  },
});

function silence({ contact }: ActionContext<Transfer>): readonly ActionCommand[] {
  const { playing } = contact.flow;
  return playing === null ? [] : [{ type: "stopPlayback", playbackId: playing }];
}

const OUTCOMES: { readonly [cause in HangupCause]?: string } = {
  busy: "Busy",
  rejected: "Busy",
  "no-answer": "NoAnswer",
  normal: "NoAnswer",
  "invalid-number": "Invalid",
};

function notReached(cause: HangupCause): Step<never> {
  const outcome = OUTCOMES[cause];
  return outcome
    ? done(outcome)
    : failed("transfer-failed", `The call was not put through: ${cause}.`);
}
