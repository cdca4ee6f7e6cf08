import { DEFAULT_BRANCH, defineAction, say } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "OnAnswer",
  title: "On answer",
  description: "Goes on from here when an agent and the caller have been connected.",
  group: "Events",
  icon: "phone-check",
  starts: "answer",
  properties: Type.Object({}, { additionalProperties: false }),
  branches: () => [DEFAULT_BRANCH],
  summary: () => say`When an agent has answered`,
});
