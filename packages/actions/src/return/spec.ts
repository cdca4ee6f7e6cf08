import { args, defineAction, say } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Return",
  title: "Return",
  description: "Ends a sub-script and gives values back to the script that runs it.",
  group: "Logic",
  icon: "stack-pop",
  traits: { returns: true },
  properties: Type.Object(
    {
      values: Type.Optional(
        args({ title: "Values", description: "What the script that runs this one can keep." }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [],
  summary: ({ values }) =>
    (values ?? []).map(({ name, expression }) => `${name} = ${expression}`).join(" · ") ||
    say`Back to the script that runs this one`,
});
