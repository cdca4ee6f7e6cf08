import { PROBLEMS, summaryOf, type ActionSpec, type Lint, type Script } from "@cordboard/language";

import { code, fence, page, table } from "./markdown.ts";
import type { DocumentedAction } from "./reference-actions.ts";

/** A lint with the two scripts of its folder in the corpus. */
export interface DocumentedLint {
  readonly lint: Lint;
  readonly found: Script;
  readonly quiet: Script;
}

type Entry = readonly [code: string, problem: (typeof PROBLEMS)[keyof typeof PROBLEMS]];

const GROUPS: readonly (readonly [prefix: string, title: string])[] = [
  ["L00", "The file"],
  ["L01", "The form of the script"],
  ["L02", "Branches and the way of a call"],
  ["L03", "Expressions and variables"],
];

const IGNORE = `"offer": {
  "type": …,
  "ignore": { "L0410": "Timeout gets a prompt of its own in May." }
}`;

/** What the validator finds: of the language, and of each action. */
export function problemsPage(
  actions: readonly DocumentedAction[],
  lints: readonly DocumentedLint[],
): string {
  const entries: readonly Entry[] = Object.entries(PROBLEMS);
  const left = entries.filter(([name]) => !GROUPS.some(([prefix]) => name.startsWith(prefix)));
  if (left.length > 0) throw new Error(`No heading for the problem ${left[0]?.[0]}.`);
  const specs = new Map(actions.map(({ spec }) => [spec.type, spec]));
  return page(
    "# Problems",
    "Everything that the designer, `cordboard validate` and the server can find wrong with a script. A script with errors answers no call; a warning is worth a look; an info is a hint. Each problem comes with its place: a JSON pointer, line and column.",
    ...GROUPS.flatMap(([prefix, title]) => [
      `## ${title}`,
      ...entries.filter(([name]) => name.startsWith(prefix)).flatMap(section),
    ]),
    "## Advice",
    "About scripts that are valid, and may still not do what was meant. It is given when there are no errors.",
    "What is meant as it is can be put aside on the action that it is said of, with a reason; so can other warnings, but no errors:",
    fence("json", IGNORE),
    "Advice with a fix is mended by the button in the designer, or by `cordboard validate --fix`.",
    ...lints.flatMap((lint) => lintSection(lint, specs)),
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

const section = ([name, { severity, title, help }]: Entry) => [
  `### ${name}`,
  `${title} (${severity}). ${help}`,
];

function lintSection(
  { lint, found, quiet }: DocumentedLint,
  specs: ReadonlyMap<string, ActionSpec>,
): string[] {
  const { code: name, title, severity, why, help } = lint;
  return [
    `### ${name}`,
    `${title} (${severity}). ${why}`,
    help,
    `Said of [this script](../../packages/language/corpus/lints/${name}/found.json):`,
    fence("text", outline(found, specs)),
    `Not said of [this one](../../packages/language/corpus/lints/${name}/quiet.json):`,
    fence("text", outline(quiet, specs)),
  ];
}

/** A script in a few lines: variables, then each action with what it does and where it leads. */
function outline(
  { parameters, variables, actions }: Script,
  specs: ReadonlyMap<string, ActionSpec>,
): string {
  const width = Math.max(...Object.keys(actions).map(({ length }) => length));
  return [
    ...Object.entries({ ...parameters, ...variables }).map(
      ([name, { type, initial }]) => `${type} ${name} = ${JSON.stringify(initial)}`,
    ),
    ...Object.entries(actions).flatMap(([id, { type, properties = {}, branches, ignore }]) => {
      const spec = specs.get(type);
      const links = Object.entries(branches ?? {}).map(([name, to]) => `${name} → ${to}`);
      const pad = " ".repeat(width + 2);
      return [
        `${id.padEnd(width)}  ${spec?.title ?? type}: ${summaryOf(spec, properties)}`,
        ...(links.length > 0 ? [`${pad}${links.join(", ")}`] : []),
        ...Object.entries(ignore ?? {}).map(([name, why]) => `${pad}ignore ${name}: ${why}`),
      ];
    }),
  ].join("\n");
}
