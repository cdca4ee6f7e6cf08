import { DEFAULT_BRANCH, defineAction, say } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "OnRelease",
  title: "On release",
  description: "Goes on from here when the contact is over: the caller has left, or was hung up.",
  group: "Events",
  icon: "phone-off",
  starts: "release",
  properties: Type.Object({}, { additionalProperties: false }),
  branches: () => [{ ...DEFAULT_BRANCH, voicePath: "gone" }],
  summary: () => say`When the contact is over`,
});
