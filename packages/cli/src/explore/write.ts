import { join } from "node:path";

import { atomicWrite } from "@cordboard/server/workspace";
import { keepEnding, type Ending, type ScenarioWorld } from "@cordboard/simulator";

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
  endings: readonly Ending[],
  world: ScenarioWorld,
): Promise<Written[]> {
  const written: Written[] = [];
  for (const one of endings) {
    const ending = endingInWords(one);
    const kept = await keepEnding(one, `The caller ${ending}`, world);
    if ("leftOut" in kept) {
      written.push({ ending, leftOut: kept.leftOut });
      continue;
    }
    const file = join(folder, `${kept.file}.json`);
    const text = JSON.stringify(kept.scenario, null, 2);
    try {
      atomicWrite(file, `${text}\n`);
    } catch (error) {
      throw new CliError(`${file} cannot be written: ${String(error)}`);
    }
    written.push({ ending, file });
  }
  return written;
}
