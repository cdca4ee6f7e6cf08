import type { Source } from "./statement.ts";

const LAST_AGENT_TEST = "packages/routing/src/last-agent.contract.test.ts";
const POINTS = "packages/server/src/points.test.ts";
const REACHING = "packages/runtime/src/flow/reaching.test.ts";

export const LAST_AGENT: Source = {
  title: "Callbacks by the customer to the last agent",
  statements: [
    {
      says: "A customer whom an agent called in vain calls back and reaches that agent.",
      here: "Each call that an agent makes is remembered for its number, answered or not.",
      tests: [
        `${LAST_AGENT_TEST}: who was called (answered: %s) rings at that agent`,
        `${POINTS}: takes the call of who calls back, before any script`,
      ],
    },
    {
      says: "So does a customer who has talked with the agent and needs more.",
      here: "As above.",
      tests: [`${LAST_AGENT_TEST}: who was called (answered: %s) rings at that agent`],
    },
    {
      says: "The numbers that agents call out from must take calls, or customers reach nobody.",
      here: "A point of contact takes calls; which number is shown is `callerId`, by default the centre's own. What the network routes to the switch is nothing that Cordboard could test.",
    },
    {
      says: "It is switched on in the settings for calls.",
      here: "`lastAgent` of a point of contact, on the page of numbers.",
      tests: [
        `${POINTS}: takes the call of who calls back, before any script`,
        `${POINTS}: change for the next call, and drop none that is up`,
      ],
    },
    {
      says: "The call bypasses the script and goes straight to the agent who last called out to the customer, within three days.",
      here: "The window is `lastAgentWindowHours` of cordboard.json, 72 by default; numbers are compared in E.164.",
      tests: [
        `${LAST_AGENT_TEST}: the agent who called last is the last agent`,
        `${LAST_AGENT_TEST}: it counts for the window and not longer, also over a restart`,
        `${REACHING}: rings on while the agent's phone rings, without any script`,
      ],
    },
    {
      says: "Mode one: only that agent; a prompt is played when the call cannot be put through.",
      here: '`mode: "only"` with `prompt`; then the call ends.',
      tests: [
        `${REACHING}: the caller is told that they are not there, and hung up`,
        `${POINTS}: on a break leaves it to nobody (only)`,
      ],
    },
    {
      says: "Mode two: that agent first, then the number's script.",
      here: '`mode: "first"`: the script also when the agent does not answer or declines.',
      tests: [
        `${POINTS}: on a break leaves it to the number's script (first)`,
        `${REACHING}: goes its usual way too when the agent is lost after the caller was answered`,
        `${LAST_AGENT_TEST}: an agent who declines or does not answer leaves it at that: nobody else is asked`,
      ],
    },
  ],
};
