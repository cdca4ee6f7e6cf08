import { MAX_NESTING } from "./frames.ts";
import { BUDGET } from "./budget.ts";

/** Errors that the interpreter itself gives an action: `error.code` and what it means. */
export const INTERPRETER_ERRORS = {
  "no-voice-path": "The action needs a caller who can hear it, and nobody is on the line.",
  "expression-failed":
    "An expression could not be evaluated: it divides by zero, or what it works on is not there.",
  "not-speakable":
    "A value of a prompt cannot be spoken as it says: it is no number, no date, no time, or is empty.",
  "unknown-script": "There is no script of this name, or it had an error when the contact began.",
  "unknown-parameter": "The other script declares no parameter of this name.",
  "wrong-kind": "A value is not of the kind that the other script's parameter has.",
  "nested-too-deeply": `Sub-scripts are nested more than ${MAX_NESTING} deep.`,
  "runaway-script": `${BUDGET.sinceWait} actions were carried out without waiting for anything. Given once, so that an apology can be played; ${BUDGET.grace} actions later the script ends.`,
  "too-many-actions": `${BUDGET.total} actions were carried out in one contact. Given once; ${BUDGET.grace} actions later the script ends.`,
} as const;

/** What the interpreter itself warns of in a contact's journal. */
export const INTERPRETER_WARNINGS = {
  "events-dropped":
    "Keys or signals came faster than they could be handled, and those beyond 64 that waited were not taken: somebody holds a key, or the database does not keep up.",
} as const;

/** Why a script ended, on the journal's `flow-ended` entry. */
export const END_REASONS = {
  hangup: "It came to an action that hangs up.",
  ended:
    "It came to an action that ends it. A conversation goes on; a caller who waits for nobody is hung up.",
  answered: "An agent and the caller talk, and the script has no action for that event.",
  released: "The contact was over, and the script has no action for that event.",
  "agent-unavailable":
    "Only the agent who had called this caller before would have taken the call, and was not there.",
  refused: "The number's hook wanted the call not to be answered.",
  "nothing-bound":
    "The number's hook named nothing, or could not be asked, and the number has no script of its own.",
  "dead-end": "The outcome had no branch to take. A caller who waits for nobody is hung up.",
  "runaway-script": "The budget of actions without waiting was passed a second time.",
  "too-many-actions": "The budget of actions in one contact was passed a second time.",
} as const;

export type InterpreterError = keyof typeof INTERPRETER_ERRORS;
export type EndReason = keyof typeof END_REASONS;
