import {
  computed,
  defineAction,
  ERROR_BRANCH,
  errorOf,
  FALLBACK_BRANCH,
  say,
} from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Loop",
  title: "Loop",
  description: "Goes round a number of times, then on.",
  group: "Logic",
  icon: "repeat",
  properties: Type.Object(
    {
      count: computed({
        title: "Times",
        description: "How often Repeat is taken, 1 to 1000.",
        minimum: 1,
        maximum: 1000,
        default: 3,
      }),
    },
    { additionalProperties: false },
  ),
  branches: ({ count }) => [
    { name: "Repeat", description: "There is a round to go." },
    { name: "Finished", description: "All rounds are done; counting begins anew." },
    FALLBACK_BRANCH,
    // A number that stands there was checked; a computed one may be out of range.
    typeof count === "number" ? errorOf([]) : ERROR_BRANCH,
  ],
  summary: ({ count }) => say`${count ?? "?"} times`,
  errors: [
    {
      code: "count-out-of-range",
      meaning: "The computed number of rounds is no whole number from 1 to 1000.",
    },
  ],
});
