import {
  computedResource,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  joined,
  say,
  variable,
} from "@cordboard/language";
import { Type } from "typebox";

const figure = (title: string, description: string) =>
  Type.Optional(variable({ title, description, holds: "number" }));

export const spec = defineAction({
  type: "Queueinfo",
  title: "Queue info",
  description: "Stores what a queue looks like just now in variables.",
  group: "Queue",
  icon: "list-search",
  traits: { takes: "no-time" },
  properties: Type.Object(
    {
      skill: Type.Optional(
        computedResource({
          title: "Skill",
          description: "Whose queue it is. The one that the contact waits in by default.",
          resource: "skill",
        }),
      ),
      position: figure("Position", "Of this contact, from 1; 0 when it does not wait there."),
      waiting: figure("Waiting", "How many contacts wait, callbacks and this one included."),
      longestWaitSec: figure("Longest wait (seconds)", "Of those who wait; 0 without any."),
      estimatedWaitSec: figure(
        "Estimated wait (seconds)",
        "Of this contact, or of one who would enter now; -1 when it is unknown.",
      ),
      agentsLoggedIn: figure("Agents logged in", "With the skill, in any status but Offline."),
      agentsFree: figure("Agents free", "Those of them who could take a contact now."),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
  summary: ({ skill, ...stored }) =>
    joined([skill ?? say`own queue`, ...Object.values(stored).map((name) => `→ ${name}`)], " "),
  problems: {
    "nothing-to-store": {
      severity: "warning",
      title: "It stores nothing",
      help: "Name a variable for at least one figure, or remove the action.",
    },
  },
  check: (properties) =>
    Object.keys(properties).some((name) => name !== "skill")
      ? []
      : [
          {
            code: "nothing-to-store",
            message: say`No variable is named for any of the figures.`,
            path: [],
          },
        ],
  errors: [
    { code: "not-queued", meaning: "No skill is named, and the contact is in no queue." },
    { code: "unknown-skill", meaning: "The workspace has no such skill." },
    { code: "routing-unavailable", meaning: "The contact centre's database did not answer." },
  ],
});
