import type { HangupCause } from "@cordboard/runtime";

import type { CallerOptions, RigCaller, RigPerson, RigPhone } from "../telephony/rig.ts";
import type { SipCaller, SipPerson, SipPhone } from "./sipp.ts";

/** What a caller's phone makes of the status that it gets. */
const REFUSALS: { readonly [status: number]: HangupCause } = {
  403: "rejected",
  404: "invalid-number",
  408: "no-answer",
  410: "invalid-number",
  480: "no-answer",
  484: "invalid-number",
  486: "busy",
  502: "congestion",
  503: "congestion",
  600: "busy",
  603: "rejected",
};

/** Nobody: a phone that there is not. */
const NOBODY: RigPhone = {
  sings: () => undefined,
  hears: () => false,
  hearsSound: () => false,
  presses: () => Promise.resolve(),
  hangsUp: () => Promise.resolve(),
  isTalking: () => false,
  wasHungUpOn: () => false,
  leaves: () => Promise.resolve(),
  rang: () => [],
  isRinging: () => false,
};

function personOf(sipp: SipPerson): RigPerson {
  const has = (...types: readonly string[]): boolean =>
    sipp.events().some(({ type }) => types.includes(type));
  let speaks = false;
  /** Media flow from the answer on. */
  const isTalking = (): boolean => {
    if (!has("answered") || has("bye-received", "bye-sent")) return false;
    if (!speaks) void sipp.answered();
    speaks = true;
    return true;
  };
  return {
    sings: (hertz) => sipp.rtp.sing(hertz),
    hears: (hertz) => sipp.rtp.hearsNow(hertz),
    hearsSound: () => sipp.rtp.hearsSoundNow(),
    presses: async (keys, pauseMs) => {
      if (pauseMs === undefined) return sipp.presses(keys);
      await sipp.answered();
      await sipp.rtp.pressFast(keys, pauseMs);
    },
    hangsUp: () => sipp.hangsUp(),
    isTalking,
    wasHungUpOn: () => has("bye-received"),
    leaves: () => sipp.stop(),
  };
}

export function callerOf(sipp: SipCaller, keys: CallerOptions["keys"] = "rfc4733"): RigCaller {
  const person = personOf(sipp);
  return {
    ...person,
    presses: keys === "info" ? (all) => sipp.pressesByInfo(all) : person.presses,
    refusal: () => {
      const event = sipp.events().find(({ type }) => type === "rejected");
      return event?.type === "rejected" ? (REFUSALS[event.status] ?? "failed") : null;
    },
  };
}

/** @param sipp - null where there is no such phone */
export function phoneOf(sipp: SipPhone | null): RigPhone {
  if (sipp === null) return NOBODY;
  return {
    ...personOf(sipp),
    rang: () => sipp.received().map(({ from, name }) => ({ number: from, name })),
    isRinging: () => {
      const types = sipp.events().map(({ type }) => type);
      return types.includes("invite") && !types.some((type) => ENDS_RINGING.has(type));
    },
  };
}

const ENDS_RINGING: ReadonlySet<string> = new Set(["answered", "cancelled", "refused"]);
