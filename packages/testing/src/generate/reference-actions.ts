import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import {
  GROUPS,
  inWords,
  type Action,
  type ActionSpec,
  type BranchSpec,
} from "@cordboard/language";

import { code, fence, page, table } from "./markdown.ts";
import { propertiesTable, type Shape } from "./schema-tables.ts";

export interface DocumentedAction {
  /** Its folder's name, also that of its page. */
  readonly folder: string;
  readonly spec: ActionSpec;
  /** The prose of the folder's README, without its heading. */
  readonly prose: string;
  readonly example: Action | undefined;
}

/** An action's own README is for people who read the code; its page begins with the same words. */
export function proseOf(folder: string): string {
  const readme = join(folder, "README.md");
  if (!existsSync(readme)) return "";
  return readFileSync(readme, "utf8")
    .replace(/^# .*\n+/, "")
    .trim();
}

export function actionsPage(actions: readonly DocumentedAction[]): string {
  const groups = GROUPS.map((group) => ({
    group,
    members: actions.filter(({ spec }) => spec.group === group),
  })).filter(({ members }) => members.length > 0);
  return page(
    "# Actions",
    "What a script is made of, by the groups of the palette. Of each action: its properties, its branches, what can be wrong with it in a drawing, and the errors it can end in during a call.",
    RULES,
    ...groups.flatMap(({ group, members }) => [
      `## ${group}`,
      table(
        ["Action", "Type", "What it does"],
        members.map(({ folder, spec }) => [
          `[${spec.title}](actions/${folder}.md)`,
          code(spec.type),
          spec.description,
        ]),
      ),
    ]),
  );
}

const RULES = `Rules that hold for all of them:

- An outcome takes the branch of its own name when that branch is linked, and \`Default\` when it is not.
- \`Error\` is taken when the action could not do its work; \`error.code\`, \`error.message\` and \`error.action\` then say why. Unlinked, it too falls to \`Default\`.
- With neither linked the script has a dead end. The validator reports it; in a call the script ends there, and a caller who waits for nobody is hung up.
- An event action begins a chain of its own: when its event comes, whatever the script was doing is stopped.`;

export function actionPage({ folder, spec, prose, example }: DocumentedAction): string {
  const shape = spec.properties as unknown as Shape;
  const properties = propertiesTable(shape);
  const lists = Object.entries(shape.properties ?? {}).filter(
    ([, { ui }]) => ui && LISTS.has(ui.kind),
  );
  return page(
    `# ${spec.title}`,
    spec.description,
    facts(spec).join("  \n"),
    prose,
    "## Properties",
    properties || "It has none.",
    ...lists.flatMap(([name, field]) => [
      `Each entry of ${code(name)}:`,
      propertiesTable(field.items ?? {}),
    ]),
    "## Branches",
    branchesTable(spec),
    spec.problems && "## Problems",
    table(
      ["Code", "Severity", "What is wrong", "What to do"],
      Object.entries(spec.problems ?? {}).map(([name, { severity, title, help }]) => [
        code(name),
        severity,
        title,
        help,
      ]),
    ),
    spec.problems &&
      "Problems that any action can have are on the page [Problems](../problems.md).",
    "## Errors in a call",
    table(
      ["`error.code`", "Meaning"],
      (spec.errors ?? []).map(({ code: name, meaning }) => [code(name), meaning]),
    ),
    `${spec.errors ? "And those" : "Only those"} of the interpreter, the queue and the switch: see [Errors](../errors.md).`,
    example && "## Example",
    example && fence("json", JSON.stringify(example, null, 2)),
    `The code: [packages/actions/src/${folder}](../../../packages/actions/src/${folder}).`,
  );
}

/** Kinds of fields that give an action branches: an entry, its branch, and when that is taken. */
const SAMPLES: {
  readonly [kind: string]: {
    readonly entries: readonly object[];
    readonly branch: string;
    readonly meaning: string;
  };
} = {
  choices: {
    entries: [{ key: "1" }],
    branch: "1",
    meaning: "One for each choice, named as its key: the caller chose it.",
  },
  cases: {
    entries: [{ value: 1, branch: "gold" }],
    branch: "gold",
    meaning: "One for each case, by the name given there: the value is equal to that of the case.",
  },
};

/** Kinds of fields whose entries have properties of their own. */
const LISTS: ReadonlySet<string> = new Set(["choices", "assignments", "cases", "headers"]);

function facts({ type, group, needs, starts }: ActionSpec): string[] {
  return [
    `**Type** ${code(type)}`,
    `**Group** ${group}`,
    ...(needs === "voice"
      ? ["**Needs** a caller on the line; without one it takes Error with `no-voice-path`"]
      : []),
    ...(starts === "entry" ? ["**Entrance**: exactly one in a script"] : []),
    ...(starts && starts !== "entry" ? ["**Event**: at most one in a script"] : []),
  ];
}

function branchesTable(spec: ActionSpec): string {
  const always = spec.branches({});
  const sample = Object.entries((spec.properties as unknown as Shape).properties ?? {}).map(
    ([name, { ui }]) => [name, SAMPLES[ui?.kind ?? ""]?.entries],
  );
  const ofChoices = spec
    .branches(Object.fromEntries(sample) as object)
    .filter(({ name }) => !always.some((branch) => branch.name === name));
  const rows = [
    ...ofChoices.map(({ name }) => [
      `${code(name)} …`,
      Object.values(SAMPLES).find((one) => one.branch === name)?.meaning ?? "",
    ]),
    ...always.map((branch) => [code(branch.name), meaning(branch)]),
  ];
  return table(["Branch", "Taken when"], rows) || "None: the script ends here.";
}

const meaning = ({ description, voicePath }: BranchSpec) =>
  voicePath === "gone"
    ? `${inWords(description)} The caller's voice path is gone from here on.`
    : inWords(description);
