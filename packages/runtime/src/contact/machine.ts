import { setup } from "xstate";

import type { Program } from "../flow/program.ts";
import { flowReacts } from "../flow/reactions.ts";
import type { ContactEvent } from "./events.ts";
import { queueRegion } from "./queue-region.ts";
import { isMyLeg, isMyParty, react } from "./react.ts";
import type { Contact } from "./state.ts";

const voice = <S extends string>(target: S, up: boolean) => ({
  target,
  actions: react((draft, event) => {
    draft.call.voicePath = up;
    if (event.type === "dial.answered") draft.call.hangupCause = null;
    if (event.type !== "voice.gone") return;
    draft.call.party = null;
    if (!draft.call.hangupCause && !draft.callback) draft.outcome ??= "caller-hung-up";
    draft.call.hangupCause ??= event.cause;
  }),
});

const withParty = react((draft, event) => {
  if (event.type !== "bridge.joined") return;
  draft.call.party = event.legId;
  draft.outcome = "transferred";
});
const withNobody = react((draft, event) => {
  if (event.type === "party-leg.ended" && event.legId === draft.call.party) draft.call.party = null;
});

/** The voice leg: the caller's, or the customer's who was called back. */
const voiceRegion = {
  initial: "ringing",
  states: {
    ringing: {
      on: {
        "voice.answered": voice("up", true),
        "voice.gone": voice("gone", false),
        // Nobody called: it is we who will call.
        "callback.due": "gone",
        "outbound.begun": "gone",
      },
    },
    up: {
      on: {
        "bridge.joined": [
          { guard: isMyLeg, target: "agent" },
          { guard: isMyParty, actions: withParty },
        ],
        "party-leg.ended": { actions: withNobody },
        "voice.gone": voice("gone", false),
      },
    },
    agent: {
      on: {
        "bridge.joined": { guard: isMyParty, actions: withParty },
        "party-leg.ended": { actions: withNobody },
        "voice.gone": voice("gone", false),
      },
    },
    gone: { on: { "dial.answered": voice("up", true) } },
  },
} as const;

const ended = ({ context }: { context: Contact }) => context.flow.status === "ended";
const begun = ({ context }: { context: Contact }) => context.flow.status === "waiting";

/** The script: running until its first action begins, then waiting for events; an event action can begin it anew. */
const flowRegion = (program: Program) => {
  const reacts = react((draft, event) => flowReacts(draft, program, event));
  return {
    initial: "running",
    states: {
      running: {
        on: { "*": { actions: reacts } },
        always: [
          { guard: begun, target: "waiting" },
          { guard: ended, target: "ended" },
        ],
      },
      waiting: { on: { "*": { actions: reacts } }, always: { guard: ended, target: "ended" } },
      ended: { on: { "*": { actions: reacts } }, always: { guard: begun, target: "waiting" } },
    },
  } as const;
};

/**
 * The contact machine: parallel regions for the caller's voice path, the contact in the queue, and its script.
 * It is pure: reactions change the contact and put commands into its outbox; nothing happens here.
 * For one event the regions react in this order, so that the script sees what the others have taken note of.
 */
export const contactMachine = (program: Program) =>
  setup({
    types: { context: {} as Contact, events: {} as ContactEvent, input: {} as Contact },
  }).createMachine({
    id: "contact",
    context: ({ input }) => input,
    type: "parallel",
    states: { voice: voiceRegion, queue: queueRegion, flow: flowRegion(program) },
  });
