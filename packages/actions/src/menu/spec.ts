import {
  choices,
  defineAction,
  ERROR_BRANCH,
  FALLBACK_BRANCH,
  flag,
  integer,
  prompts,
  seconds,
  variable,
} from "@cordboard/language";
import { Type } from "typebox";

import { PLAYBACK_ERRORS } from "../playback-errors.ts";
import { promptSummary } from "../prompt-summary.ts";
import { RANGE } from "./choices.ts";

const tries = (title: string, description: string) =>
  Type.Optional(integer({ title, description, minimum: 1, maximum: 10, default: 3 }));

export const spec = defineAction({
  type: "Menu",
  title: "Menu",
  description: "Asks the caller to choose by pressing a key.",
  group: "Caller input",
  icon: "list-numbers",
  needs: "voice",
  properties: Type.Object(
    {
      prompts: prompts({ title: "Prompts", description: "What the caller can choose from." }),
      choices: choices({ title: "Choices", description: "One branch each." }),
      timeoutSec: Type.Optional(
        seconds({
          title: "Timeout (seconds)",
          description: "How long to wait for the first key, after the prompts.",
          minimum: 1,
          maximum: 60,
          default: 10,
        }),
      ),
      interDigitSec: Type.Optional(
        seconds({
          title: "Inter-digit timeout (seconds)",
          description: "How long to wait for a further key.",
          minimum: 1,
          maximum: 20,
          default: 3,
        }),
      ),
      maxDigits: Type.Optional(
        integer({
          title: "Digits",
          description: "At the most.",
          minimum: 1,
          maximum: 8,
          default: 1,
        }),
      ),
      terminationKey: Type.Optional(
        Type.Enum(["#", "*", "none"], {
          title: "Termination key",
          description: "Ends a choice of several digits at once.",
          default: "#",
        }),
      ),
      maxNoInput: tries("Tries without input", "After so many timeouts: Timeout."),
      maxNoMatch: tries("Tries without match", "After so many wrong keys: NoMatch."),
      noInputPrompts: Type.Optional(
        prompts({ title: "After no input", description: "Played before the prompts again." }),
      ),
      noMatchPrompts: Type.Optional(
        prompts({ title: "After no match", description: "Played before the prompts again." }),
      ),
      clearDigits: Type.Optional(
        flag({
          title: "Clear digits",
          description: "Forget keys pressed before; otherwise they choose at once (type-ahead).",
          default: false,
        }),
      ),
      variable: Type.Optional(
        variable({ title: "Store in", description: "A variable that takes the digits." }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: ({ choices: keys }) => [
    ...(keys ?? []).map(({ key, label }) => ({
      name: key,
      description: label ?? `The caller pressed ${key}.`,
    })),
    { name: "Timeout", description: "The caller pressed nothing in the last try." },
    { name: "NoMatch", description: "The caller pressed a wrong key in the last try." },
    FALLBACK_BRANCH,
    ERROR_BRANCH,
  ],
  summary: ({ prompts: items, choices: keys }) =>
    `${promptSummary(items)} [${(keys ?? []).map(({ key }) => key).join(" ")}]`,
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
      const at = (code: string, message: string) => ({
        code,
        message,
        path: ["choices", index, "key"],
      });
      const [, from, to] = RANGE.exec(key) ?? [];
      if (keys.findIndex((other) => other.key === key) < index) {
        found.push(at("choice-twice", `Key ${key} is there twice.`));
      }
      if (from && to && from > to) {
        found.push(at("choice-range-empty", `No key is in the range ${key}.`));
      }
      if (!from && key.length > maxDigits) {
        found.push(
          at(
            "choice-too-long",
            `Choice ${key} has ${key.length} digits, but only ${maxDigits} can be pressed.`,
          ),
        );
      }
      if (maxDigits > 1 && key.includes(terminationKey)) {
        found.push(at("choice-is-termination-key", `Choice ${key} has the termination key in it.`));
      }
      if (!Object.hasOwn(branches, key)) {
        found.push(at("choice-unlinked", `Choice ${key} is not linked to an action.`));
      }
    }
    return found;
  },
  errors: PLAYBACK_ERRORS,
});
