import type { Fix } from "./fixes.ts";
import type { Said } from "./say.ts";

/** An error keeps a script from answering calls; a warning is worth a look; an info is a hint. */
export type Severity = "error" | "warning" | "info";

/** One thing that is wrong with a script. */
export interface Problem {
  /** `L…` of this layer, or an action's own code; see docs/reference/problems.md. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one line of plain words. */
  readonly message: string;
  /** How the message is made, to say it in another language. */
  readonly said?: Said;
  /** What to do about it. */
  readonly help: string;
  /** RFC 6901. */
  readonly pointer: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The action it belongs to, if any. */
  readonly action?: string;
  /** A change that mends it and keeps what the script does. */
  readonly fix?: Fix;
}

interface CatalogueEntry {
  readonly severity: Severity;
  readonly title: string;
  readonly help: string;
}

/** Every problem that this layer can find. Reference pages are made from it. */
export const PROBLEMS = {
  L0001: {
    severity: "error",
    title: "The file is too large",
    help: "A script may be 8 MB at most. Is this the right file?",
  },
  L0002: {
    severity: "error",
    title: "The file is not JSON",
    help: "Mend the text at the place shown; a comma or a quotation mark is often missing just before it.",
  },
  L0003: {
    severity: "error",
    title: "The file is nested too deeply",
    help: "A script never needs more than 32 levels. Is this the right file?",
  },
  L0004: {
    severity: "error",
    title: "A key stands twice in the same object",
    help: "Only the last one would count, and the first would be lost: remove or rename one of them.",
  },
  L0005: {
    severity: "error",
    title: "The file is not a script",
    help: "A script is a JSON object with version, name, actions and more; start from one of the examples.",
  },
  L0006: {
    severity: "error",
    title: "The script was written by a newer Cordboard",
    help: "Update Cordboard, or save the script again with the older program.",
  },
  L0101: {
    severity: "error",
    title: "Unknown property",
    help: "Check the spelling; the reference page lists what is allowed here.",
  },
  L0102: { severity: "error", title: "A required property is missing", help: "Add it." },
  L0103: {
    severity: "error",
    title: "Wrong kind of value",
    help: "Give a value of the kind that is named.",
  },
  L0104: {
    severity: "error",
    title: "Value not allowed",
    help: "Choose one of the values that are named.",
  },
  L0105: {
    severity: "error",
    title: "Value out of range",
    help: "Choose a value within the range.",
  },
  L0106: {
    severity: "error",
    title: "Value not in the right form",
    help: "Write it in the form that is named.",
  },
  L0107: {
    severity: "error",
    title: "Unknown action type",
    help: "Choose an action of the palette; types are spelled exactly as shown there.",
  },
  L0108: {
    severity: "error",
    title: "Name not allowed",
    help: "This name could do harm inside a program: choose another one.",
  },
  L0109: {
    severity: "error",
    title: "Unknown language or time zone",
    help: "Use a BCP-47 language tag such as en-US, and an IANA time zone such as Europe/Berlin.",
  },
  L0201: {
    severity: "error",
    title: "The script has no beginning",
    help: "Add a Begin action: calls start there.",
  },
  L0202: {
    severity: "error",
    title: "Two actions for one start",
    help: "Keep one of them: a call can start, and an event can be handled, at one place only.",
  },
  L0203: {
    severity: "error",
    title: "A branch leads nowhere",
    help: "Link the branch to an action that exists, or remove it.",
  },
  L0204: {
    severity: "error",
    title: "Unknown branch",
    help: "Use one of the branches that this action has.",
  },
  L0205: {
    severity: "error",
    title: "Dead end",
    help: "Link the Default branch, so that the call always has a way on.",
  },
  L0206: {
    severity: "error",
    title: "A voice action without a caller",
    help: "After this point the caller's leg is gone and nothing can be heard: move the action to before it.",
  },
  L0207: {
    severity: "error",
    title: "A branch leads back to a start",
    help: "Begin and event actions are entrances; link to the action that follows them.",
  },
  L0208: {
    severity: "warning",
    title: "Never reached",
    help: "Link a branch to this action, or delete it.",
  },
  L0301: {
    severity: "error",
    title: "The expression cannot be read",
    help: "Mend it at the place shown.",
  },
  L0302: {
    severity: "error",
    title: "The expression does not fit together",
    help: "Compare and join values of the same kind; string(x) makes text of a number, number(x) a number of text. The reference page lists all functions.",
  },
  L0303: {
    severity: "error",
    title: "Unknown variable",
    help: "Declare it under variables, or use one of the system variables (now, call, queue, agent, error).",
  },
  L0304: {
    severity: "error",
    title: "A brace is not closed",
    help: "Close the expression with }, or write {{ for a brace that is meant as text.",
  },
  L0305: {
    severity: "error",
    title: "The expression gives the wrong kind of value",
    help: "Change it so that it gives the kind that is needed here.",
  },
  L0306: {
    severity: "error",
    title: "Reserved name",
    help: "now, call, queue, agent and error are system variables, and some words belong to the expression language: choose another name.",
  },
  L0307: {
    severity: "error",
    title: "The initial value does not fit the variable's type",
    help: "Change the value or the type.",
  },
  L0308: {
    severity: "error",
    title: "The variable cannot hold what is stored in it",
    help: "Choose another variable, or change its type in the script's variables.",
  },
  L0309: {
    severity: "error",
    title: "An amount without a currency",
    help: "Give the currency's ISO 4217 code, such as EUR or USD.",
  },
} as const satisfies { [code: string]: CatalogueEntry };

export type ProblemCode = keyof typeof PROBLEMS;
