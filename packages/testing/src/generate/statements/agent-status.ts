import type { Source } from "./statement.ts";

const ROUTING = "packages/routing/src/routing.contract.test.ts";
const TABLE = "packages/routing/src/statuses.contract.test.ts";
const OUTBOUND = "packages/routing/src/outbound.contract.test.ts";
const STATUS = "packages/routing/src/core/status.test.ts";

export const AGENT_STATUS: Source = {
  title: "Staff status",
  statements: [
    {
      says: "Available: calls are assigned; the agent can call out.",
      here: "So.",
      tests: [
        `${TABLE}: %s takes contacts of a queue, or does not`,
        `${OUTBOUND}: the contact is new, and the agent's from its beginning: in line, with nobody waiting`,
      ],
    },
    {
      says: "Busy: no calls are assigned; the agent can call out, and gets internal calls and transfers.",
      here: "So.",
      tests: [
        "packages/routing/src/conversations.contract.test.ts: transfers to an agent who is Busy, not to one on a break or in line",
        `${TABLE}: %s takes contacts of a queue, or does not`,
        `${OUTBOUND}: %s before, and after it again`,
      ],
    },
    {
      says: "On break: a reason is chosen; no calls are assigned; the agent can call out.",
      here: "The reasons are `breakReasons` of cordboard.json.",
      tests: [
        `${STATUS}: a break needs a reason on the centre's list, if there is a list`,
        `${TABLE}: %s takes contacts of a queue, or does not`,
        `${OUTBOUND}: %s before, and after it again`,
      ],
    },
    {
      says: "In line: no calls are assigned and none can be made; it is set by the call and cannot be changed until the call is over.",
      here: "What follows the call can be chosen meanwhile.",
      tests: [
        `${TABLE}: %s is left by the agent, except during a call`,
        `${OUTBOUND}: nobody calls out In line, in after-call work or Offline, nor while a contact rings`,
        `${ROUTING}: cannot be left by a change of status, but what follows can be chosen`,
      ],
    },
    {
      says: "After-call work begins when the call ends, with a countdown, after which the agent is idle.",
      here: "Its length is the skill's; it goes on over a restart.",
      tests: [
        `${ROUTING}: is In line; afterwards comes after-call work with a countdown, then Available`,
      ],
    },
    {
      says: "Before the countdown ends the agent can go back to reception, or continue the after-call work.",
      here: "So.",
      tests: [
        `${STATUS}: %s: what is only for calls, and for after-call work`,
        `${ROUTING}: is followed by after-call work as long as the agent wants`,
      ],
    },
    {
      says: "Offline: nothing is assigned, and no call can be made.",
      here: "So.",
      tests: [
        `${TABLE}: %s takes contacts of a queue, or does not`,
        `${OUTBOUND}: nobody calls out In line, in after-call work or Offline, nor while a contact rings`,
      ],
    },
    {
      says: "The agent changes the status in a menu at the top right of the workspace.",
      here: "The desk's status card is always in view.",
      tests: [
        "packages/testing/src/system/desk.test.ts: a break has one of the centre's reasons, also one that follows the call",
      ],
    },
  ],
};
