import { flag, integer, prompts, seconds } from "@cordboard/language";
import { Type } from "typebox";

/** Fields of every action that asks the caller for keys; what they do is in asking.ts. */

const tries = (title: string, description: string) =>
  Type.Optional(integer({ title, description, minimum: 1, maximum: 10, default: 3 }));

export const TIMEOUTS = {
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
      rare: true,
      description: "How long to wait for a further key.",
      minimum: 1,
      maximum: 20,
      default: 3,
    }),
  ),
};

export const TRIES = {
  terminationKey: Type.Optional(
    Type.Enum(["#", "*", "none"], {
      title: "Termination key",
      rare: true,
      description: "Ends an answer of several digits at once.",
      default: "#",
    }),
  ),
  maxNoInput: tries("Tries without input", "After so many timeouts: Timeout."),
  maxNoMatch: tries("Tries without match", "After so many wrong answers: NoMatch."),
  repeatPrompts: Type.Optional(
    prompts({
      title: "Prompts of later tries",
      rare: true,
      description: "A shorter way to ask again. Left out: the same prompts.",
    }),
  ),
  noInputPrompts: Type.Optional(
    prompts({
      title: "After no input",
      rare: true,
      description: "Played before the prompts again.",
    }),
  ),
  noMatchPrompts: Type.Optional(
    prompts({
      title: "After no match",
      rare: true,
      description: "Played before the prompts again.",
    }),
  ),
  clearDigits: Type.Optional(
    flag({
      title: "Clear digits",
      rare: true,
      description: "Forget keys pressed before; otherwise they answer at once (type-ahead).",
      default: false,
    }),
  ),
};

export const TIMEOUT_BRANCH = {
  name: "Timeout",
  description: "The caller pressed nothing in the last try.",
};
