import { errorCatalogue } from "@cordboard/telephony";
import { ROUTING_PROBLEMS } from "@cordboard/routing";
import {
  END_REASONS,
  HOOK_FAILURES,
  INTERPRETER_ERRORS,
  INTERPRETER_WARNINGS,
} from "@cordboard/runtime";
import { SERVER_PROBLEMS } from "@cordboard/server";

import { code, page, table } from "./markdown.ts";
import type { DocumentedAction } from "./reference-actions.ts";

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

const warningsOf = (actions: readonly DocumentedAction[]) =>
  actions.flatMap(({ spec }) => (spec.warnings ?? []).map((it) => [it.code, it.meaning] as const));

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
    list(["Name", "Meaning"], Object.entries(INTERPRETER_ERRORS)),
    "Why a script ended, in the contact's journal:",
    list(["Reason", "Meaning"], Object.entries(END_REASONS)),
    "Warnings, in the contact's journal:",
    list(["Name", "Meaning"], [...Object.entries(INTERPRETER_WARNINGS), ...warningsOf(actions)]),
    "Why a try to ask a number's hook came to nothing, in the contact's journal:",
    list(["Name", "Meaning"], Object.entries(HOOK_FAILURES)),
    "## Queue and agents",
    "`A1…`, `A2…` and `A4…` reach a script as errors of the actions that use the queue; `A3…` are refusals at the desk and of the API.",
    catalogue(ROUTING_PROBLEMS),
    "## Telephony",
    "Of the adapters and their prompts, in logs and in messages. A script sees the codes of the action that plays.",
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
