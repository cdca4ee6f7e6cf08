import { DEFAULT_BRANCH, defineAction, ERROR_BRANCH } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Dequeue",
  title: "Leave queue",
  description: "Takes the contact out of its queue; the script goes on.",
  group: "Queue",
  icon: "user-minus",
  traits: { takes: "no-time", queue: "leaves" },
  properties: Type.Object({}, { additionalProperties: false }),
  branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
  summary: () => "",
  errors: [
    { code: "not-queued", meaning: "No agent was requested, or the contact has left the queue." },
    { code: "agent-accepted", meaning: "An agent has accepted the contact already." },
    { code: "routing-unavailable", meaning: "The contact centre's database did not answer." },
  ],
});
