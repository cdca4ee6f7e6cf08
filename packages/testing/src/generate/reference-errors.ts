import { errorCatalogue } from "@cordboard/asterisk";
import { ROUTING_PROBLEMS } from "@cordboard/routing";
import { BUDGET } from "@cordboard/runtime";
import { SERVER_PROBLEMS } from "@cordboard/server";

import { code, page, table } from "./markdown.ts";
import type { DocumentedAction } from "./reference-actions.ts";

/** The interpreter's own errors. They are in no catalogue yet: the sources are packages/runtime/src/flow. */
const INTERPRETER: readonly (readonly [string, string])[] = [
  ["no-voice-path", "The action needs a caller who can hear it, and nobody is on the line."],
  [
    "expression-failed",
    "An expression could not be evaluated: it divides by zero, or what it works on is not there.",
  ],
  [
    "runaway-script",
    `${BUDGET.sinceWait} actions were carried out without waiting for anything. Given once, so that an apology can be played; ${BUDGET.grace} actions later the script ends.`,
  ],
  [
    "too-many-actions",
    `${BUDGET.total} actions were carried out in one contact. Given once; ${BUDGET.grace} actions later the script ends.`,
  ],
];

/** Why a script ended; on the journal's `flow-ended` entry. */
const END_REASONS: readonly (readonly [string, string])[] = [
  ["hangup", "It came to an action that hangs up."],
  ["answered", "An agent and the caller talk, and the script has no action for that event."],
  ["released", "The contact was over, and the script has no action for that event."],
  ["dead-end", "The outcome had no branch to take. A caller who waits for nobody is hung up."],
  ["runaway-script", "As above, for the second time."],
  ["too-many-actions", "As above, for the second time."],
];

/** Noted in the journal; the action did its work all the same. */
const WARNINGS: readonly (readonly [string, string])[] = [
  ["extension-dropped", "The number to call back had an extension. It is dialled without it."],
];

interface Entry {
  readonly code: string;
  readonly title: string;
  readonly help: string;
}

const catalogue = (entries: { readonly [name: string]: Entry }) =>
  table(
    ["Code", "Name", "What happened", "What to do"],
    Object.entries(entries).map(([name, entry]) => [
      code(entry.code),
      code(name),
      entry.title,
      entry.help,
    ]),
  );
const list = (head: readonly string[], entries: readonly (readonly [string, string])[]) =>
  table(
    head,
    entries.map(([name, meaning]) => [code(name), meaning]),
  );

export function errorsPage(actions: readonly DocumentedAction[]): string {
  return page(
    "# Errors",
    "What can go wrong while calls run, and what the server refuses. In a script `error.code` is the **name**; people at a desk, programs that use the API, and logs see the **code** too.",
    "## Actions",
    table(
      ["Name", "Action", "Meaning"],
      actions.flatMap(({ folder, spec }) =>
        (spec.errors ?? []).map((error) => [
          code(error.code),
          `[${spec.title}](actions/${folder}.md)`,
          error.meaning,
        ]),
      ),
    ),
    "## Interpreter",
    "Any action can end in these.",
    list(["Name", "Meaning"], INTERPRETER),
    "Why a script ended, in the contact's journal:",
    list(["Reason", "Meaning"], END_REASONS),
    "Warnings, in the contact's journal:",
    list(["Name", "Meaning"], WARNINGS),
    "## Queue and agents",
    "`A1…`, `A2…` and `A4…` reach a script as errors of the actions that use the queue; `A3…` are refusals at the desk and of the API.",
    catalogue(ROUTING_PROBLEMS),
    "## Telephony",
    "Of the Asterisk adapter. In a script they are errors of the actions that play something.",
    catalogue(errorCatalogue),
    "## Server",
    "Over HTTP as `application/problem+json` ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)) with the HTTP status; `S1…` also as problems of a workspace.",
    table(
      ["Code", "Name", "HTTP", "What happened", "What to do"],
      Object.entries(SERVER_PROBLEMS).map(([name, entry]) => [
        code(entry.code),
        code(name),
        String(entry.status),
        entry.title,
        entry.help,
      ]),
    ),
  );
}
