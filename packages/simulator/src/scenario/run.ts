import type { Language, Resources } from "@cordboard/language";
import type { SkillConfig } from "@cordboard/routing";
import type { ActionType, JournalEntry } from "@cordboard/runtime";

import { createSimulation } from "../simulation.ts";
import { transcribe, type TranscriptLine } from "../transcript.ts";
import { take, type Act } from "./act.ts";
import { unmet } from "./expect.ts";
import { optionsOf } from "./options.ts";
import { play } from "./play.ts";
import type { Scenario } from "./schema.ts";

export interface ScenarioResult {
  readonly name: string;
  readonly passed: boolean;
  /** What was expected and did not come, one line each. */
  readonly failures: readonly string[];
  readonly transcript: readonly TranscriptLine[];
  readonly journal: readonly JournalEntry[];
}

/** What scenarios are run against: the language and actions, and the workspace's scripts and skills. */
export interface ScenarioWorld extends Resources {
  readonly language: Language;
  readonly actionTypes: ReadonlyMap<string, ActionType>;
  readonly skills: readonly SkillConfig[];
}

/** Runs a scenario on a virtual clock. Whatever is wrong with it becomes a failure, never an exception. */
export async function runScenario(
  scenario: Scenario,
  world: ScenarioWorld,
): Promise<ScenarioResult> {
  const refused = (failure: string): ScenarioResult => ({
    name: scenario.name,
    passed: false,
    failures: [failure],
    transcript: [],
    journal: [],
  });
  const options = optionsOf(scenario, world);
  if (typeof options === "string") return refused(options);
  const simulation = await createSimulation(options);
  const player = {
    call: () => simulation.call(),
    act: (act: Act) => take(simulation, act),
    advance: (ms: number) => simulation.advance(ms),
  };
  const failures = play(scenario, simulation, player, options.startAt);
  const { journal } = simulation;
  failures.push(...unmet(scenario.expect, simulation));
  return {
    name: scenario.name,
    passed: failures.length === 0,
    failures,
    transcript: transcribe(journal),
    journal,
  };
}
