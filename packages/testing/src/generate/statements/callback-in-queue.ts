import type { Source } from "./statement.ts";

const ROUTING = "packages/routing/src/routing.contract.test.ts";
const REFERENCE_CALL = "packages/testing/src/system/reference-call.test.ts";
const SCENARIOS = "packages/actions/src/callback/scenarios";

export const CALLBACK_IN_QUEUE: Source = {
  title: "Callback in queue",
  statements: [
    {
      says: "The contact's place in the queue is kept while the caller hangs up; an agent calls back.",
      here: "The entry stays with its id, priority, acceleration and time of entry; only its kind changes.",
      tests: [
        `${ROUTING}: keeps place, priority and time of entry; the offer is one of a callback`,
        `${REFERENCE_CALL}: a caller presses 1, is called back after a kill -9, and talks with Anna`,
      ],
    },
    {
      says: "It is for scripts of the kind phone.",
      here: "`mediaType` of a script is `phone`, the only one there is; anything else is refused by the schema, so there is nothing else to test.",
    },
    {
      says: "The number is a property; the caller's number can be used for it.",
      here: "`phoneNumber`, by default `{call.ani}`; put into E.164 with the point of contact's country.",
      tests: [
        `${SCENARIOS}/other-number.json`,
        `${SCENARIOS}/national-number.json`,
        `${SCENARIOS}/invalid-number.json`,
        `${SCENARIOS}/withheld-number.json`,
      ],
    },
    {
      says: "The customer's display shows the caller ID given.",
      here: "`callerId` goes with the dialling; empty is the number that the customer had called.",
      tests: [`${SCENARIOS}/called-back.json`],
    },
    {
      says: "Between the agent's acceptance and the dialling pass 0 to 59 seconds; with 60 or more agents run into refusals.",
      here: "`callDelaySec` of 60 or more is an error of the validator, and Error `call-delay-out-of-range` where it is computed; no agent notices.",
      tests: [
        `${SCENARIOS}/call-delay-computed.json`,
        `${SCENARIOS}/call-delay-out-of-range.json`,
        `${SCENARIOS}/agent-hangs-up-before-dialling.json`,
      ],
    },
    {
      says: "Default is taken unless another outcome has a branch, and where other branches are not linked.",
      here: "So for every action, in the one place that carries actions out.",
      tests: [`${SCENARIOS}/error-falls-to-default.json`],
    },
    {
      says: "Error is taken when it could not be done.",
      here: "Without a queued contact, with a number that cannot be dialled, with a delay out of range, or when too many wait: each with its own `error.code`.",
      tests: [
        `${SCENARIOS}/not-queued.json`,
        `${SCENARIOS}/invalid-number.json`,
        `${ROUTING}: is refused when too many wait already; calls still queue`,
      ],
    },
    {
      says: "What is played before should be short, lest the caller hangs up first.",
      here: "A caller who hangs up before is abandoned, or goes on by OnRelease. Advice for people who draw: it is in the action's documentation.",
    },
    {
      says: "The call is disconnected and stays in the queue.",
      here: "The caller's leg is released; the contact waits.",
      tests: [`${SCENARIOS}/called-back.json`],
    },
    {
      says: "It is mostly used after an agent was requested who has not answered yet.",
      here: "A caller who chooses it while an agent's phone rings turns that offer into one of a callback; an agent who accepted first wins.",
      tests: [
        `${ROUTING}: chosen while an agent rings turns the offer into one of a callback`,
        `${SCENARIOS}/while-an-agent-rings.json`,
        `${SCENARIOS}/agent-first.json`,
      ],
    },
    {
      says: "Nothing is dialled until the agent accepts.",
      here: "So; and a declined or missed offer is no attempt.",
      tests: [
        `${SCENARIOS}/nothing-dialled-before-acceptance.json`,
        `${SCENARIOS}/keeps-its-place-when-declined.json`,
        `${ROUTING}: counts no attempt for an offer that nobody accepted`,
      ],
    },
    {
      says: "All priorities of the call stay in effect.",
      here: "Priority, acceleration, its cap and the time of entry stay.",
      tests: [
        `${ROUTING}: keeps place, priority and time of entry; the offer is one of a callback`,
      ],
    },
    {
      says: "Waiting callback and outgoing call have the contact's id.",
      here: "One contact, one id, from the first ringing to the end of the talk called back for.",
      tests: [
        `${REFERENCE_CALL}: a caller presses 1, is called back after a kill -9, and talks with Anna`,
      ],
    },
    {
      says: "After it, nothing that needs a voice works; everything else does.",
      here: "Voice actions take Error `no-voice-path`; the validator finds them before.",
      tests: [
        "packages/actions/src/callback/callback.test.ts: after Default the caller is gone, after Error they are not",
      ],
    },
    {
      says: "Extensions are not dialled.",
      here: "An extension is dropped, with a warning in the journal and by the validator.",
      tests: [
        `${SCENARIOS}/extension-dropped.json`,
        "packages/actions/src/callback/callback.test.ts: an extension in the number",
      ],
    },
    {
      says: "A script ends in this state by hanging up.",
      here: "The script ends, the callback stays in the queue.",
      tests: [`${SCENARIOS}/called-back.json`],
    },
    {
      says: "A waiting callback uses no port; the call back uses one.",
      here: "A waiting callback has no leg at the switch.",
      tests: [
        "packages/server/src/metrics/metrics.test.ts: a callback that waits uses no port; one that an agent has accepted does",
        `${REFERENCE_CALL}: a caller presses 1, is called back after a kill -9, and talks with Anna`,
      ],
    },
    {
      says: "Reports show it as an inbound call, bills as an outbound one.",
      here: "Both are on the contact record.",
      tests: [
        "packages/runtime/src/record/recorder.test.ts: a callback is inbound in reports and outbound on the bill",
      ],
    },
    {
      says: "The example: an agent is requested, 30 seconds of music, a menu; 1 thanks and calls back, otherwise on with the music.",
      here: "`examples/queue-callback`, the project's first acceptance test.",
      tests: [
        `${REFERENCE_CALL}: a caller presses 1, is called back after a kill -9, and talks with Anna`,
      ],
    },
    {
      says: "The example can be downloaded.",
      here: "It is a template of the designer and in the repository.",
      tests: ["packages/server/src/templates.test.ts: a script made from %s has all that it needs"],
    },
  ],
};
