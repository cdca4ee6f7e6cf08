import { DEFAULT_BRANCH, defineAction, say } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Begin",
  title: "Begin",
  description: "Where each call starts.",
  group: "Call",
  icon: "player-play",
  starts: "entry",
  properties: Type.Object({}, { additionalProperties: false }),
  branches: () => [DEFAULT_BRANCH],
  summary: () => say`Calls start here`,
});
