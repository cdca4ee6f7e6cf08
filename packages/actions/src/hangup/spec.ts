import { defineAction, say } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Hangup",
  title: "Hang up",
  description: "Ends the script and the call. A callback that waits in queue stays there.",
  group: "Call",
  icon: "phone-x",
  properties: Type.Object(
    {
      cause: Type.Optional(
        Type.Enum(["normal", "busy", "rejected", "congestion"], {
          title: "Cause",
          description: "What the caller's network is told.",
          default: "normal",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [],
  summary: ({ cause }) =>
    cause && cause !== "normal"
      ? say`Cause: ${{ template: cause, values: [] }}`
      : say`Ends the call`,
});
