import { DEFAULT_BRANCH, defineAction, say, template } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Log",
  title: "Log",
  description: "Writes a line into the contact's journal.",
  group: "Data",
  icon: "notes",
  traits: { takes: "no-time", writes: "journal" },
  properties: Type.Object(
    {
      text: template({
        title: "Text",
        description: "For those who look at the contact later. {expression} stands for its value.",
      }),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH],
  summary: ({ text }) => text ?? say`Nothing to write yet`,
});
