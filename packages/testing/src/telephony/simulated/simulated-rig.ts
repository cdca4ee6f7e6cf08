import { createSimulatedTelephony, createVirtualClock } from "@cordboard/simulator";

import { PROMPTS, type PromptName } from "../prompts.ts";
import type { TelephonyRig } from "../rig.ts";
import { SimulatedCaller, SimulatedPhone } from "./simulated-people.ts";
import { plugIn, type Sockets } from "./simulated-sockets.ts";

const isPrompt = (file: string): file is PromptName => Object.hasOwn(PROMPTS, file);

const impossible = () => Promise.reject(new Error("The simulated switch is in this process."));

/** The simulated switch with people around it, on a virtual clock. */
export function openSimulatedRig(): Promise<TelephonyRig> {
  const clock = createVirtualClock(0);
  const telephony = createSimulatedTelephony({
    timer: clock,
    missing: ["missing", "gone"],
    ringsSec: 0.2,
    fileSec: (file) => (isPrompt(file) ? PROMPTS[file].ms / 1_000 : undefined),
  });
  const sockets: Sockets = {
    clock,
    telephony,
    people: new Map(),
    phones: new Map(),
  };
  const kept = new Set<string>();
  let phones = 0;

  return Promise.resolve({
    cannot: {
      "sip-info": "there is no SIP",
      link: "there is no link: the switch is in this process",
      "slow-switch": "there are no requests: the switch is in this process",
      "switch-restart": "the switch is in this process, and ends with it",
    },
    openAdapter: () => plugIn(sockets, kept),
    now: () => clock.now(),
    async pass(ms) {
      clock.advance(ms);
      // What waits for a promise goes on.
      await new Promise((resolve) => setImmediate(resolve));
    },
    caller: ({ number, to, name }) =>
      Promise.resolve(new SimulatedCaller(sockets, { ani: number, dnis: to, callerName: name })),
    agentPhone: ({ behaviour = "answers" } = {}) => {
      const endpoint = `phone-${++phones}`;
      const phone = new SimulatedPhone(sockets, behaviour);
      sockets.phones.set(endpoint, phone);
      return Promise.resolve(Object.assign(phone, { endpoint }));
    },
    outsidePhone: ({ behaviour = "answers" } = {}) => {
      const number = `+1777${String(++phones).padStart(7, "0")}`;
      const phone = new SimulatedPhone(sockets, behaviour);
      sockets.phones.set(number, phone);
      return Promise.resolve(Object.assign(phone, { number }));
    },
    keeps: (recordingId) => Promise.resolve(kept.has(recordingId)),
    cutLink: impossible,
    mendLink: impossible,
    slow: () => undefined,
    restartSwitch: impossible,
    close: () => Promise.resolve(),
  });
}
