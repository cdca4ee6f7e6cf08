import { join } from "node:path";

import { atomicWrite } from "@cordboard/server/workspace";
import {
  runScenario,
  SCENARIO_SCHEMA_ID,
  toScenario,
  type Ending,
  type ScenarioWorld,
} from "@cordboard/simulator";

import { CliError } from "../output.ts";
import { endingInWords } from "./words.ts";

/** An ending as a scenario file, or why there is none. */
export type Written = { readonly ending: string } & (
  | { readonly file: string }
  | { readonly leftOut: string }
);

/** Writes endings as scenarios into a folder: those that the simulator confirms. Files of the same names are replaced. */
export async function writeScenarios(
  folder: string,
  script: string,
  endings: readonly Ending[],
  world: ScenarioWorld,
): Promise<Written[]> {
  const written: Written[] = [];
  for (const one of endings) {
    const ending = endingInWords(one);
    const scenario = toScenario(one, `The caller ${ending}`);
    if ("cannotSay" in scenario) {
      written.push({ ending, leftOut: `a scenario cannot say that ${scenario.cannotSay}` });
      continue;
    }
    const { failures } = await runScenario(scenario, world);
    if (failures[0]) {
      written.push({ ending, leftOut: `as a scenario it goes another way: ${failures[0]}` });
      continue;
    }
    const file = join(folder, `${fileName(script, one)}.json`);
    const text = JSON.stringify({ $schema: SCENARIO_SCHEMA_ID, ...scenario }, null, 2);
    try {
      atomicWrite(file, `${text}\n`);
    } catch (error) {
      throw new CliError(`${file} cannot be written: ${String(error)}`);
    }
    written.push({ ending, file });
  }
  return written;
}

const fileName = (script: string, { outcome, skill, action }: Ending): string =>
  ["explored", script, outcome, skill, action ?? ""]
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, "-"))
    .filter((part) => part !== "")
    .join("-");
