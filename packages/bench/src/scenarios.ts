import { readdirSync, readFileSync } from "node:fs";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { createCoverage, runScenario, transcriptText, type Scenario } from "@cordboard/simulator";

const example = new URL("../../../examples/queue-callback/", import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, example), "utf8");

const { script } = language.check(textOf("scripts/queue-callback.json"));
const scenarios = readdirSync(new URL("tests/", example))
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(textOf(`tests/${file}`)) as Scenario);
const world = {
  language,
  actionTypes,
  script: () => script,
  hours: () => undefined,
  skills: [{ name: "support" }],
};

/** So many scenarios of the reference script as `cordboard test` runs them, with transcript and coverage. */
export async function runScenarios(count: number): Promise<void> {
  const coverage = createCoverage(language.specs);
  for (let at = 0; at < count; at++) {
    const scenario = scenarios[at % scenarios.length];
    if (!scenario) throw new Error("The example has no scenarios.");
    const { passed, failures, journal, transcript } = await runScenario(scenario, world);
    if (!passed) throw new Error(`${scenario.name}: ${failures.join()}`);
    coverage.add(journal);
    transcriptText(transcript);
  }
}
