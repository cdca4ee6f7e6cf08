import {
  computedResource,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  joined,
  say,
} from "@cordboard/language";
import { Type } from "typebox";

import { checkPlace, PLACE_ERRORS, PLACE_PROBLEMS, placeFields } from "../place-fields.ts";

export const spec = defineAction({
  type: "Reqagent",
  title: "Request agent",
  description: "Puts the caller in the queue of a skill and goes on at once.",
  group: "Queue",
  icon: "headset",
  traits: { takes: "no-time", queue: "enters", fails: "audibly" },
  properties: Type.Object(
    {
      skill: computedResource({
        title: "Skill",
        description: "Whose queue it is: a name, or an {expression} that gives one.",
        resource: "skill",
      }),
      ...placeFields({ isNew: true }),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
  summary: ({ skill, priority }) =>
    joined([say`skill ${skill ?? "?"}`, ...(priority ? [say`priority ${priority}`] : [])]),
  problems: PLACE_PROBLEMS,
  check: checkPlace,
  errors: [
    ...PLACE_ERRORS,
    { code: "already-queued", meaning: "The contact is in a queue already." },
  ],
});
