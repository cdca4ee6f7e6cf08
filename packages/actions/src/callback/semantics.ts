import { defineSemantics, done, failed, wait, type Effects } from "@cordboard/runtime";

import { computedNumber } from "../computed-number.ts";
import { dialable } from "../dialable.ts";
import { EXTENSION_DROPPED } from "../extensions.ts";

interface Callback {
  readonly phoneNumber: string;
  readonly callerId: string;
  readonly callDelaySec: number | string;
  readonly attempts: number;
  readonly minutesBetween: number;
}

/** The queue has taken the callback; the caller's leg is being released. */
interface Progress {
  readonly waiting: boolean;
}

export const semantics = defineSemantics<Callback, Progress>({
  start({ properties, contact, text, value }) {
    if (contact.queue.state !== "queued" && contact.queue.state !== "offered") {
      return failed(
        "not-queued",
        "Only a contact in queue can be called back: request an agent first.",
      );
    }
    const { phoneNumber, callerId, attempts, minutesBetween } = properties;
    const callDelaySec = computedNumber(properties.callDelaySec, value);
    if (!(callDelaySec >= 0 && callDelaySec < 60)) {
      return failed(
        "call-delay-out-of-range",
        `The call delay is ${callDelaySec} seconds, not from 0 to 59.`,
      );
    }
    const wanted = dialable(text(phoneNumber), contact.call.country);
    if (!wanted) return failed("invalid-number", "The number to call back cannot be dialled.");
    const retry = { attempts, minutesBetween };
    const callback = { number: wanted.number, callerId: text(callerId), callDelaySec, retry };
    const warnings = wanted.extension ? [EXTENSION_DROPPED] : [];
    return wait({ waiting: false }, { commands: [{ type: "toCallback", ...callback }], warnings });
  },
  on({ contact }, local, event) {
    const { voicePath } = contact.call;
    if (event.type === "callback.refused") return failed(event.code, event.message);
    if (event.type === "callback.waiting") {
      const release: Effects = { commands: [{ type: "hangup", cause: "normal" }] };
      return voicePath ? wait({ waiting: true }, release) : done("Default");
    }
    return event.type === "voice.gone" && local.waiting ? done("Default") : wait(local);
  },
});
