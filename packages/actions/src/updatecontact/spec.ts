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
  type: "Updatecontact",
  title: "Update contact",
  description: "Changes what a contact in queue waits for; it keeps its time of entry.",
  group: "Queue",
  icon: "user-edit",
  traits: { takes: "no-time", queue: "needs" },
  properties: Type.Object(
    {
      skill: Type.Optional(
        computedResource({
          title: "Skill",
          description: "Whose queue it goes over to. What is left out stays as it is.",
          resource: "skill",
        }),
      ),
      ...placeFields({ isNew: false }),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH, ERROR_BRANCH],
  summary: ({ skill, priority, ...others }) =>
    skill === undefined && priority === undefined && Object.keys(others).length === 0
      ? say`Nothing to change yet`
      : joined([
          ...(skill === undefined ? [] : [say`skill ${skill}`]),
          ...(priority === undefined ? [] : [say`priority ${priority}`]),
          ...(Object.keys(others).length > 0 ? ["…"] : []),
        ]),
  problems: {
    ...PLACE_PROBLEMS,
    "nothing-to-change": {
      severity: "warning",
      title: "It changes nothing",
      help: "Set at least one property, or remove the action.",
    },
  },
  check: (properties) =>
    Object.keys(properties).length > 0
      ? checkPlace(properties)
      : [{ code: "nothing-to-change", message: say`None of its properties is set.`, path: [] }],
  errors: [
    ...PLACE_ERRORS,
    { code: "not-queued", meaning: "No agent was requested, or the contact has left the queue." },
    { code: "agent-accepted", meaning: "An agent has accepted the contact already." },
  ],
});
