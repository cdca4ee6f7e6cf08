import { defineAction, say } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "End",
  title: "End",
  description: "Ends the script. A conversation goes on, and a contact in queue stays there.",
  group: "Call",
  icon: "player-stop",
  properties: Type.Object({}, { additionalProperties: false }),
  branches: () => [],
  summary: () => say`Ends the script`,
});
