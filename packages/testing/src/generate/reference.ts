import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openApi } from "@cordboard/api";
import {
  HoursFile,
  LINTS,
  type Action,
  type ActionSpec,
  type Lint,
  type Script,
} from "@cordboard/language";
import { OperatorConfigFile } from "@cordboard/server";
import { Scenario } from "@cordboard/simulator";

import { withEmbedding } from "./embedding.ts";
import type { Output } from "./output.ts";
import { actionPage, actionsPage, proseOf, type DocumentedAction } from "./reference-actions.ts";
import { cliPage } from "./reference-cli.ts";
import { configPage } from "./reference-config.ts";
import {
  hoursPage,
  promptsPage,
  scenarioPage,
  scriptPage,
  workspacePage,
} from "./reference-documents.ts";
import { errorsPage } from "./reference-errors.ts";
import { expressionsPage } from "./reference-expressions.ts";
import { indexPage } from "./reference-index.ts";
import { metricsPage } from "./reference-metrics.ts";
import { permissionsPage } from "./reference-permissions.ts";
import { reportsPage } from "./reference-reports.ts";
import { problemsPage, type DocumentedLint } from "./reference-problems.ts";
import { statementsPage } from "./statements/page.ts";

const EXAMPLE = "examples/queue-callback";
/** A script that has every action in it. */
const EVERY_ACTION = "packages/language/corpus/good/every-action.json";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const HOURS: HoursFile = {
  timeZone: "Europe/Berlin",
  weekly: { monday: ["09:00-12:30", "13:30-18:00"], saturday: ["10:00-14:00"] },
  holidays: {
    "New Year": { date: "01-01" },
    "Christmas Eve": { date: "12-24", open: ["09:00-12:00"] },
  },
  overrides: { Flood: { from: "2026-07-06T10:00", to: "2026-07-08T00:00" } },
};

/** Writes docs/reference, and the program in the README. */
export async function generateReference(
  root: string,
  schema: object,
  specs: readonly (readonly [folder: string, spec: ActionSpec])[],
  output: Output,
): Promise<void> {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const { actions: examples } = JSON.parse(read(EVERY_ACTION)) as {
    readonly actions: { readonly [id: string]: Action };
  };
  const actions = specs.map(([folder, spec]): DocumentedAction => ({
    folder,
    spec,
    prose: proseOf(join(root, "packages/actions/src", folder)),
    example: Object.values(examples).find(({ type }) => type === spec.type),
  }));
  const documented = (lint: Lint): DocumentedLint => {
    const example = (name: string) =>
      JSON.parse(read(`packages/language/corpus/lints/${lint.code}/${name}.json`)) as Script;
    return { lint, found: example("found"), quiet: example("quiet") };
  };
  const pages: { readonly [file: string]: string } = {
    "README.md": indexPage(),
    "actions.md": actionsPage(actions),
    ...Object.fromEntries(
      actions.map((action) => [`actions/${action.folder}.md`, actionPage(action)]),
    ),
    "cli.md": cliPage(),
    "config.md": configPage(),
    "config-1.schema.json": json(OperatorConfigFile),
    "errors.md": errorsPage(actions),
    "expressions.md": expressionsPage(),
    "hours.md": hoursPage(json(HOURS)),
    "hours-1.schema.json": json(HoursFile),
    "metrics.md": metricsPage(),
    "openapi.json": json(openApi()),
    "permissions.md": permissionsPage(),
    "problems.md": problemsPage(actions, LINTS.map(documented)),
    "prompts.md": promptsPage(),
    "reports.md": reportsPage(),
    "scenario.md": scenarioPage(read(`${EXAMPLE}/tests/called-back.json`)),
    "scenario-1.schema.json": json(Scenario),
    "script.md": scriptPage(schema, read(`${EXAMPLE}/scripts/queue-callback.json`)),
    "script-1.schema.json": json(schema),
    "statements.md": statementsPage(root),
    "workspace.md": workspacePage(
      read(`${EXAMPLE}/cordboard.json`),
      read(`${EXAMPLE}/skills.json`),
    ),
  };
  for (const [file, content] of Object.entries(pages))
    output.file(`docs/reference/${file}`, content);
  output.nothingElseIn("docs/reference");
  const program = read("packages/testing/src/embedding.ts");
  output.file("README.md", withEmbedding(read("README.md"), program));
}
