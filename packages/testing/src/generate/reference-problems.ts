import { PROBLEMS } from "@cordboard/language";

import { code, page, table } from "./markdown.ts";
import type { DocumentedAction } from "./reference-actions.ts";

type Entry = readonly [code: string, problem: (typeof PROBLEMS)[keyof typeof PROBLEMS]];

const rows = (entries: readonly Entry[]) =>
  table(
    ["Code", "Severity", "What is wrong", "What to do"],
    entries.map(([name, { severity, title, help }]) => [code(name), severity, title, help]),
  );

/** What the validator finds: of the language, and of each action. */
export function problemsPage(actions: readonly DocumentedAction[]): string {
  const groups: readonly (readonly [string, string])[] = [
    ["L00", "The file"],
    ["L01", "The form of the script"],
    ["L02", "Branches and the way of a call"],
    ["L03", "Expressions and variables"],
  ];
  const entries = Object.entries(PROBLEMS);
  const left = entries.filter(([name]) => !groups.some(([prefix]) => name.startsWith(prefix)));
  if (left.length > 0) throw new Error(`No heading for the problem ${left[0]?.[0]}.`);
  return page(
    "# Problems",
    "Everything that the designer, `cordboard validate` and the server can find wrong with a script. A script with errors answers no call; a warning is worth a look. Each problem comes with its place: a JSON pointer, line and column.",
    ...groups.flatMap(([prefix, title]) => [
      `## ${title}`,
      rows(entries.filter(([name]) => name.startsWith(prefix))),
    ]),
    "## Of single actions",
    table(
      ["Code", "Action", "Severity", "What is wrong", "What to do"],
      actions.flatMap(({ folder, spec }) =>
        Object.entries(spec.problems ?? {}).map(([name, { severity, title, help }]) => [
          code(name),
          `[${spec.title}](actions/${folder}.md)`,
          severity,
          title,
          help,
        ]),
      ),
    ),
    "What a script names in its workspace (skills, recordings), and what `cordboard.json` names, is checked too: codes `S1…` on the page [Errors](errors.md#server).",
  );
}
