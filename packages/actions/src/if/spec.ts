import { defineAction, errorOf, expression, FALLBACK_BRANCH, say } from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "If",
  title: "If",
  description: "Goes one way or the other, depending on a condition.",
  group: "Logic",
  icon: "git-branch",
  traits: { takes: "no-time" },
  properties: Type.Object(
    {
      condition: expression({
        title: "Condition",
        description: "An expression that is true or false.",
        result: "boolean",
      }),
    },
    { additionalProperties: false },
  ),
  branches: ({ condition }) => [
    { name: "True", description: "The condition holds.", condition: true },
    { name: "False", description: "The condition does not hold.", condition: false },
    FALLBACK_BRANCH,
    errorOf([condition]),
  ],
  summary: ({ condition }) => condition ?? say`No condition yet`,
  errors: [
    { code: "wrong-kind", meaning: "The condition gave something else than true or false." },
  ],
});
