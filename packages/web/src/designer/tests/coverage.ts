import { language } from "../../language.ts";
import type { Script } from "@cordboard/language";
import {
  createCoverage,
  type ActionCoverage,
  type ScenarioResult,
  type ScriptCoverage,
} from "@cordboard/simulator";

import type { TestFile } from "./tests-store.ts";

/** What the scenarios that ran have seen of a script. One that brings its scripts along has seen none of the workspace's. */
export function coverageOf(
  script: Script,
  files: readonly TestFile[],
  results: ReadonlyMap<string, ScenarioResult>,
): ScriptCoverage {
  const coverage = createCoverage(language.specs);
  for (const { name, scenario } of files) {
    const result = results.get(name);
    if (result && typeof scenario?.script === "string") coverage.add(result.journal);
  }
  return coverage.of(script);
}

/** Actions of which something was not seen, in the order of the script. */
export const gapsOf = ({ actions }: ScriptCoverage): ActionCoverage[] =>
  actions.filter(
    ({ entered, branches }) => entered === 0 || branches.some(({ taken }) => taken === 0),
  );
