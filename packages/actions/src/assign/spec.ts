import { assignments, DEFAULT_BRANCH, defineAction, errorOf, say } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Assign",
  title: "Assign",
  description: "Gives variables new values.",
  group: "Data",
  icon: "variable-plus",
  traits: { takes: "no-time" },
  properties: Type.Object(
    {
      assignments: assignments({
        title: "Assignments",
        description: "Carried out in this order.",
      }),
    },
    { additionalProperties: false },
  ),
  branches: ({ assignments: rows }) => [
    DEFAULT_BRANCH,
    errorOf(rows?.map(({ expression }) => expression) ?? [undefined]),
  ],
  summary: ({ assignments: rows }) =>
    (rows ?? []).map(({ variable, expression }) => `${variable} = ${expression}`).join(" · ") ||
    say`Nothing to assign yet`,
  errors: [
    {
      code: "wrong-kind",
      meaning:
        "An expression gave a value that its variable cannot hold, such as an estimate that is unknown.",
    },
  ],
});
