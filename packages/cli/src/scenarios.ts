import { join, relative } from "node:path";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { checkShape, compileShape, readSource, type Problem } from "@cordboard/language";
import { resourcesOf, type Workspace } from "@cordboard/server/workspace";
import { Scenario, type ScenarioWorld } from "@cordboard/simulator";

import { readText } from "./workspace-files.ts";

const isScenario = compileShape(Scenario);

export interface ScenarioFile {
  readonly file: string;
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
}

/** Reads a scenario; mistakes come with their places. */
export function readScenario(file: string): ScenarioFile {
  const source = readSource(readText(file));
  if (source.value === undefined) return { file, problems: source.problems };
  const problems = checkShape(isScenario, source.value).map((found) => source.locate(found));
  return problems.length > 0
    ? { file, problems }
    : { file, scenario: source.value as Scenario, problems };
}

export const scenariosOf = (workspace: Workspace): ScenarioFile[] =>
  workspace.tests.map((path) =>
    readScenario(relative(process.cwd(), join(workspace.folder, path))),
  );

/** What a workspace's scenarios run against. */
export const worldOf = (
  workspace: Pick<Workspace, "scripts" | "hours" | "skills">,
): ScenarioWorld => ({
  language,
  actionTypes,
  skills: workspace.skills,
  ...resourcesOf(workspace),
});
