import { DEFAULT_BRANCH, defineAction, seconds } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Wait",
  title: "Wait",
  description: "Waits for some seconds, in silence, with or without a caller on the line.",
  group: "Logic",
  icon: "hourglass",
  traits: { takes: "time" },
  properties: Type.Object(
    { seconds: seconds({ title: "Seconds", minimum: 1, maximum: 86_400, default: 5 }) },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH],
  summary: ({ seconds: time }) => `${time ?? "?"} s`,
});
