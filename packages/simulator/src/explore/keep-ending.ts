import { runScenario, type ScenarioWorld } from "../scenario/run.ts";
import { SCENARIO_SCHEMA_ID, type Scenario } from "../scenario/schema.ts";
import type { Ending } from "./explore.ts";
import { toScenario } from "./to-scenario.ts";

/** A scenario that does what was found; or why there is none. */
export type KeptEnding =
  | { readonly scenario: Scenario; readonly file: string }
  | { readonly leftOut: string };

/** An ending as a scenario that the simulator confirms, and the name of its file, without `.json`. */
export async function keepEnding(
  ending: Ending,
  name: string,
  world: ScenarioWorld,
): Promise<KeptEnding> {
  const scenario = toScenario(ending, name);
  if ("cannotSay" in scenario)
    return { leftOut: `a scenario cannot say that ${scenario.cannotSay}` };
  const { failures } = await runScenario(scenario, world);
  if (failures[0]) return { leftOut: `as a scenario it goes another way: ${failures[0]}` };
  return {
    scenario: { $schema: SCENARIO_SCHEMA_ID, ...scenario },
    file: fileName(scenario.script as string, ending),
  };
}

const fileName = (script: string, { outcome, skill, action }: Ending): string =>
  ["explored", script, outcome, skill, action ?? ""]
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, "-"))
    .filter((part) => part !== "")
    .join("-");
