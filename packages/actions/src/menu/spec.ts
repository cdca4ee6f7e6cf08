import {
  choices,
  defineAction,
  ERROR_BRANCH,
  FALLBACK_BRANCH,
  integer,
  prompts,
  say,
  variable,
  type Said,
} from "@cordboard/language";
import { Type } from "typebox";

import { TIMEOUT_BRANCH, TIMEOUTS, TRIES } from "../asking-fields.ts";
import { PLAYBACK_ERRORS } from "../playback-errors.ts";
import { promptSummary } from "../prompt-summary.ts";
import { RANGE } from "./choices.ts";

export const spec = defineAction({
  type: "Menu",
  title: "Menu",
  description: "Asks the caller to choose by pressing a key.",
  group: "Caller input",
  icon: "list-numbers",
  needs: "voice",
  traits: { takes: "input" },
  properties: Type.Object(
    {
      prompts: prompts({ title: "Prompts", description: "What the caller can choose from." }),
      choices: choices({ title: "Choices", description: "One branch each." }),
      ...TIMEOUTS,
      maxDigits: Type.Optional(
        integer({
          title: "Digits",
          rare: true,
          description: "At the most.",
          minimum: 1,
          maximum: 8,
          default: 1,
        }),
      ),
      ...TRIES,
      variable: Type.Optional(
        variable({
          title: "Store in",
          rare: true,
          description: "A text variable that takes the digits.",
          holds: "string",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: ({ choices: keys }) => [
    ...(keys ?? []).map(({ key, label }) => ({
      name: key,
      description: say`The caller pressed ${key}.`,
      label,
      own: true as const,
    })),
    TIMEOUT_BRANCH,
    { name: "NoMatch", description: "The caller pressed a wrong key in the last try." },
    FALLBACK_BRANCH,
    ERROR_BRANCH,
  ],
  summary: ({ prompts: items, choices: keys }) =>
    say`${promptSummary(items)} [${(keys ?? []).map(({ key }) => key).join(" ")}]`,
  problems: {
    "choice-twice": {
      severity: "error",
      title: "Two choices for the same key",
      help: "Each key can mean one thing only: remove or change one of them.",
    },
    "choice-too-long": {
      severity: "error",
      title: "A choice longer than the digits collected",
      help: "Raise Digits, or shorten the choice.",
    },
    "choice-is-termination-key": {
      severity: "error",
      title: "A choice that can never be finished",
      help: "Choose another termination key, or none.",
    },
    "choice-range-empty": {
      severity: "error",
      title: "No key is in the range",
      help: "Write the smaller digit first, such as 2-5.",
    },
    "choice-unlinked": {
      severity: "warning",
      title: "A choice leads nowhere of its own",
      help: "Link its branch, or remove the choice: until then its key counts as a wrong one.",
    },
  },
  check({ choices: keys, maxDigits = 1, terminationKey = "#" }, { branches = {} }) {
    const found = [];
    for (const [index, { key }] of keys.entries()) {
      const at = (code: string, message: Said) => ({
        code,
        message,
        path: ["choices", index, "key"],
      });
      const [, from, to] = RANGE.exec(key) ?? [];
      if (keys.findIndex((other) => other.key === key) < index) {
        found.push(at("choice-twice", say`Key ${key} is there twice.`));
      }
      if (from && to && from > to) {
        found.push(at("choice-range-empty", say`No key is in the range ${key}.`));
      }
      if (!from && key.length > maxDigits) {
        found.push(
          at(
            "choice-too-long",
            say`Choice ${key} has ${key.length} digits, but only ${maxDigits} can be pressed.`,
          ),
        );
      }
      if (maxDigits > 1 && key.includes(terminationKey)) {
        found.push(
          at("choice-is-termination-key", say`Choice ${key} has the termination key in it.`),
        );
      }
      if (!Object.hasOwn(branches, key)) {
        found.push(at("choice-unlinked", say`Choice ${key} is not linked to an action.`));
      }
    }
    return found;
  },
  errors: PLAYBACK_ERRORS,
});
