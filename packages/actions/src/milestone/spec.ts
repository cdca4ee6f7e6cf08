import { caption, DEFAULT_BRANCH, defineAction, template } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Milestone",
  title: "Milestone",
  description: "Notes that the contact has come to a point that counts.",
  group: "Data",
  icon: "flag",
  traits: { takes: "no-time", writes: "journal" },
  properties: Type.Object(
    {
      name: caption({
        title: "Name",
        description: "The same in every call, so that it can be counted.",
      }),
      data: Type.Optional(
        template({
          title: "Data",
          description: "What is worth keeping with it. {expression} stands for its value.",
          default: "",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [DEFAULT_BRANCH],
  summary: ({ name, data }) => [name ?? "?", ...(data ? [data] : [])].join(" · "),
});
