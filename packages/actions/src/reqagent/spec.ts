import {
  computed,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  integer,
  resource,
  template,
} from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Reqagent",
  title: "Request agent",
  description: "Puts the caller in the queue of a skill and goes on at once.",
  group: "Queue",
  icon: "headset",
  traits: { takes: "no-time", queue: "enters", fails: "audibly" },
  properties: Type.Object(
    {
      skill: resource({ title: "Skill", description: "Whose queue it is.", resource: "skill" }),
      priority: Type.Optional(
        computed({
          title: "Priority",
          description: "0 to 1000; the higher is served first.",
          minimum: 0,
          maximum: 1000,
          default: 0,
        }),
      ),
      acceleration: Type.Optional(
        integer({
          title: "Acceleration",
          description: "Priority gained for each minute in the queue.",
          minimum: 0,
          maximum: 1000,
          default: 0,
        }),
      ),
      maxPriority: Type.Optional(
        integer({
          title: "Maximum priority",
          description: "Acceleration goes no further than this.",
          minimum: 0,
          maximum: 1000,
          default: 1000,
        }),
      ),
      proficiencyFrom: Type.Optional(
        integer({
          title: "Proficiency from",
          description: "1 is the best.",
          minimum: 1,
          maximum: 20,
          default: 1,
        }),
      ),
      proficiencyTo: Type.Optional(
        integer({ title: "Proficiency to", minimum: 1, maximum: 20, default: 20 }),
      ),
      targetAgent: Type.Optional(
        template({
          title: "Target agent",
          description: "Only the agent with this id. Empty: anyone.",
          default: "",
          maxLength: 200,
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
  summary: ({ skill, priority }) =>
    [`skill ${skill ?? "?"}`, ...(priority ? [`priority ${priority}`] : [])].join(" · "),
  problems: {
    "proficiency-range-empty": {
      severity: "error",
      title: "No proficiency is in the range",
      help: "From must not be greater than to; 1 is the best.",
    },
  },
  check: ({ proficiencyFrom = 1, proficiencyTo = 20 }) =>
    proficiencyFrom > proficiencyTo
      ? [
          {
            code: "proficiency-range-empty",
            message: `No agent has a proficiency from ${proficiencyFrom} to ${proficiencyTo}.`,
            path: ["proficiencyFrom"],
          },
        ]
      : [],
  errors: [
    { code: "unknown-skill", meaning: "The workspace has no such skill." },
    { code: "queue-closed", meaning: "The skill's queue is closed." },
    { code: "queue-full", meaning: "The queue holds as many contacts as it may." },
    {
      code: "queue-unstaffed",
      meaning: "No agent of the skill is logged in, and it takes no calls then.",
    },
    { code: "unknown-agent", meaning: "There is no agent with the id of the target agent." },
    { code: "routing-unavailable", meaning: "The contact centre's database did not answer." },
    { code: "already-queued", meaning: "The contact is in a queue already." },
    { code: "priority-out-of-range", meaning: "The computed priority is not from 0 to 1000." },
  ],
});
