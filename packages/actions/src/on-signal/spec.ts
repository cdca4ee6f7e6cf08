import { DEFAULT_BRANCH, defineAction, say } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "OnSignal",
  title: "On signal",
  description: "Goes on from here when something outside raises a signal for the contact.",
  group: "Events",
  icon: "broadcast",
  starts: "signal",
  properties: Type.Object({}, { additionalProperties: false }),
  branches: () => [DEFAULT_BRANCH],
  summary: () => say`When a signal comes`,
});
