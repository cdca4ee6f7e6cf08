import {
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  expression,
  flag,
  integer,
  prompts,
  say,
  variable,
} from "@cordboard/language";
import { Type } from "typebox";

import { TIMEOUT_BRANCH, TIMEOUTS, TRIES } from "../asking-fields.ts";
import { PLAYBACK_ERRORS } from "../playback-errors.ts";
import { promptSummary } from "../prompt-summary.ts";

const digits = (title: string, byDefault: number) =>
  Type.Optional(integer({ title, minimum: 1, maximum: 32, default: byDefault }));

export const spec = defineAction({
  type: "Collect",
  title: "Collect digits",
  description: "Asks the caller to type a number, such as an account number or a PIN.",
  group: "Caller input",
  icon: "forms",
  needs: "voice",
  traits: { takes: "input" },
  properties: Type.Object(
    {
      prompts: prompts({ title: "Prompts", description: "What the caller is to type." }),
      variable: variable({
        title: "Store in",
        description: "A text variable that takes the digits.",
        holds: "string",
      }),
      ...TIMEOUTS,
      minDigits: digits("Digits at the least", 1),
      maxDigits: digits("Digits at the most", 20),
      validation: Type.Optional(
        expression({
          title: "Validation",
          description: "Must be true of the digits, which the variable holds already.",
          result: "boolean",
        }),
      ),
      secret: Type.Optional(
        flag({
          title: "Secret",
          description: "Keep the digits out of journals and views; always clears digits.",
          default: false,
        }),
      ),
      ...TRIES,
    },
    { additionalProperties: false },
  ),
  branches: () => [
    DEFAULT_BRANCH,
    TIMEOUT_BRANCH,
    { name: "NoMatch", description: "What the caller typed in the last try is not valid." },
    ERROR_BRANCH,
  ],
  summary: ({ prompts: items, variable: name }) => say`${promptSummary(items)} → ${name ?? "?"}`,
  problems: {
    "digits-range-empty": {
      severity: "error",
      title: "No number of digits is in the range",
      help: "The least must not be greater than the most.",
    },
  },
  check: ({ minDigits = 1, maxDigits = 20 }) =>
    minDigits > maxDigits
      ? [
          {
            code: "digits-range-empty",
            message: say`No number has at least ${minDigits} and at most ${maxDigits} digits.`,
            path: ["minDigits"],
          },
        ]
      : [],
  errors: PLAYBACK_ERRORS,
});
